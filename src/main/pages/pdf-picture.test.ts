import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { degrees, PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPdf } from './pdf-document.ts'
import { pdfPicture } from './pdf-picture.ts'
import type { Picture } from './picture.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vouch-pdf-picture-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** 300 × 200 pixels, the left third dark. */
const dark = sharp({ create: { width: 100, height: 200, channels: 3, background: '#111' } }).png()
const image = async () =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#eee' } }).composite([
    { input: await dark.toBuffer(), left: 0, top: 0 },
  ])

interface Wanted {
  readonly format: 'jpeg' | 'png'
  readonly packed?: boolean
  readonly turned?: number
  readonly width?: number
}

/** A page of 300 × 200 points, or of another width, that one image fills. */
async function picture({ format, packed = false, turned = 0, width = 300 }: Wanted): Promise<Picture> {
  const document = await PDFDocument.create()
  const page = document.addPage([width, 200])
  const bytes = await (await image())[format]().toBuffer()
  const embedded = await (format === 'jpeg' ? document.embedJpg(bytes) : document.embedPng(bytes))
  page.drawImage(embedded, { x: 0, y: 0, width, height: 200 })
  page.setRotation(degrees(turned))
  const file = path.join(folder, 'page.pdf')
  await writeFile(file, await document.save({ useObjectStreams: packed }))
  await using pdf = await openPdf(file, undefined)
  return await pdfPicture(await pdf.document.getPage(1), pdf, 1)
}

/** The grey at a place, in fractions of the width and height. */
const greyAt = ({ raster: { data, width, height } }: Picture, x: number, y: number): number =>
  data[Math.floor(y * height) * width + Math.floor(x * width)]!

describe('pdfPicture', () => {
  it.each([
    ['a JPEG', { format: 'jpeg' }],
    ['a JPEG in a packed file', { format: 'jpeg', packed: true }],
    ['another image', { format: 'png' }],
  ] as const)('is %s in its own pixels', async (_, wanted) => {
    const { raster, ...rest } = await picture(wanted)
    const { width, height, channels, dpi } = raster
    expect({ width, height, channels, dpi }).toEqual({ width: 300, height: 200, channels: 1, dpi: 72 })
    expect(rest).toEqual({ pixels: 60_000, rowStretch: 1, byCamera: false })
    expect(greyAt({ raster, ...rest }, 0.1, 0.5)).toBeLessThan(30)
    expect(greyAt({ raster, ...rest }, 0.9, 0.5)).toBeGreaterThan(225)
  })

  it('says by how much rows are to be stretched', async () => {
    const { raster, rowStretch } = await picture({ format: 'jpeg', width: 150 })
    expect({ dpi: raster.dpi, rowStretch }).toEqual({ dpi: 144, rowStretch: 2 })
  })

  it.each([
    [90, 0.5, 0.1],
    [180, 0.9, 0.5],
    [270, 0.5, 0.9],
  ])('is turned by %i degrees as the page is', async (turned, x, y) => {
    const turnedPicture = await picture({ format: 'jpeg', turned })
    const { width, height } = turnedPicture.raster
    expect([width, height]).toEqual(turned === 180 ? [300, 200] : [200, 300])
    expect(greyAt(turnedPicture, x, y)).toBeLessThan(30)
    expect(greyAt(turnedPicture, 1 - x, 1 - y)).toBeGreaterThan(225)
  })

  it('is drawn where a turned page has flat pixels', async () => {
    const { raster, rowStretch } = await picture({ format: 'jpeg', turned: 90, width: 150 })
    expect({ rowStretch, shape: raster.height / raster.width }).toEqual({ rowStretch: 1, shape: 0.75 })
  })
})
