import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sha256 } from '#shared/document.ts'
import { createOcrService } from '../ocr/service.ts'
import type { Page, ReadingOptions, StageServices } from '../pipeline/stage.ts'
import { detectMediaType } from './formats.ts'
import { openPdf } from './pdf-document.ts'
import { readPdfPage } from './pdf-page.ts'
import { createPixelShelf } from './pixel-shelf.ts'
import { pagesStage } from './stage.ts'

const ocr = createOcrService({ threads: 2 })
const services: StageServices = {
  ocr,
  signal: new AbortController().signal,
  report: () => undefined,
  problem: problem => {
    throw new Error(problem.message)
  },
}
const options: ReadingOptions = {
  ignoreEinvoice: true,
  ignoreTextLayer: false,
  company: { name: '', vatId: '' },
  doubtBelow: 0.8,
}
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vouch-pages-'))
})
afterAll(async () => {
  await ocr.close()
  await rm(folder, { recursive: true, force: true })
})

async function file(name: string, content: Uint8Array): Promise<string> {
  const target = path.join(folder, name)
  await writeFile(target, content)
  return target
}

async function pagesOf(target: string, changed: Partial<ReadingOptions> = {}): Promise<readonly Page[]> {
  const original = {
    path: target,
    fileName: path.basename(target),
    mediaType: await detectMediaType(target),
    sha256: '' as Sha256,
  }
  const start = { original, options: { ...options, ...changed } }
  return (await pagesStage.run(start, services)).pages
}

/** A scan of A4 at 100 dpi, two degrees askew. */
async function askew(): Promise<Buffer> {
  const canvas = createCanvas(827, 1169)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, 827, 1169)
  context.fillStyle = '#000000'
  context.font = '17px sans-serif'
  for (let line = 0; line < 20; line++)
    context.fillText(`Delivery ${4000 + line} of printer paper, two boxes at 24.50 each`, 90, 140 + line * 28)
  return sharp(canvas.toBuffer('image/png'))
    .rotate(2, { background: '#fff' })
    .resize(827, 1169, { fit: 'cover' })
    .jpeg()
    .toBuffer()
}

async function scanned(jpeg: Uint8Array): Promise<Buffer> {
  const document = await PDFDocument.create()
  const page = document.addPage([595, 842])
  page.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width: 595, height: 842 })
  return Buffer.from(await document.save({ useObjectStreams: false }))
}

describe('the pages stage', () => {
  it('refuses a scan in a PDF that has more pixels than Vouch accepts', async () => {
    const content = (await scanned(await askew())).toString('latin1')
    const huge = content.replace('/Width 827', '/Width 30000').replace('/Height 1169', '/Height 20000')
    await expect(pagesOf(await file('huge.pdf', Buffer.from(huge, 'latin1')))).rejects.toMatchObject({
      code: 'image-too-large',
    })
  })

  it('shows what is left of a scan that was cut off within a PDF', async () => {
    const whole = await scanned(await askew())
    // The middle of the picture becomes zeros: the file around it stays in order.
    const damaged = whole.fill(0, 20_000, 45_000)
    const pages = await pagesOf(await file('damaged.pdf', damaged))
    expect(pages).toMatchObject([{ number: 1, source: 'ocr', words: [] }])
  })

  it('shows a page level, with the places of its lines level too', async () => {
    const pageImageFolder = path.join(folder, 'images')
    const [page] = await pagesOf(await file('askew.pdf', await scanned(await askew())), { pageImageFolder })
    expect(page!.preparation).toMatchObject([{ step: 'level', because: 'skew' }])
    const { width, height } = await sharp(path.join(pageImageFolder, '1.jpg')).metadata()
    expect({ width, height }).toEqual({ width: page!.width, height: page!.height })
    const { shown } = await page!.scan!.pixels()
    expect(shown).toBeDefined()
  })

  it('makes the pixels of a PDF page again when it has long been closed', async () => {
    const target = await file('long.pdf', await scanned(await askew()))
    const reopen = () => openPdf(target, undefined)
    const prepared = async (mostBytes: number): Promise<Page> => {
      await using pdf = await reopen()
      return await readPdfPage({ pdf, reopen }, 1, options, services, createPixelShelf(mostBytes))
    }
    const [kept, remade] = [await prepared(10_000_000), await prepared(0)]
    expect(await remade.scan!.pixels()).toEqual(await kept.scan!.pixels())
  })
})
