import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openImage } from './image-file.ts'

const fixture = (name: string) => path.join(import.meta.dirname, 'fixtures', name)
let folder: string

async function file(name: string, content: Uint8Array): Promise<string> {
  const target = path.join(folder, name)
  await writeFile(target, content)
  return target
}

/** A PNG that promises 60,000 by 60,000 pixels and holds none. */
function bomb(): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(data.length)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(60_000, 0)
  header.writeUInt32BE(60_000, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.alloc(8)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vouch-image-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('openImage', () => {
  it('refuses a pixel bomb by its header', async () => {
    await expect(openImage(await file('bomb.png', bomb()))).rejects.toMatchObject({
      code: 'image-too-large',
      message: 'The image has more pixels than Vouch accepts (60000 × 60000, at most 100 million pixels).',
    })
  })

  it('refuses an image that is cut off', async () => {
    const whole = await plain(800, 800, '#888').jpeg().toBuffer()
    const cut = await file('cut.jpg', whole.subarray(0, whole.length / 2))
    const decoding = openImage(cut).then(image => image.decode(1, 1))
    await expect(decoding).rejects.toMatchObject({ code: 'file-damaged' })
  })

  it('refuses what only begins like an image', async () => {
    const header = await file('header.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    await expect(openImage(header)).rejects.toMatchObject({ code: 'file-damaged' })
  })

  it('decodes a single pixel', async () => {
    const image = await openImage(await file('pixel.png', await plain(1, 1, '#000').png().toBuffer()))
    expect((await image.decode(1, 1)).raster).toMatchObject({ width: 1, height: 1, channels: 1 })
  })

  it('turns CMYK ink into grey', async () => {
    const { data, width } = (await (await openImage(fixture('cmyk.jpg'))).decode(1, 1)).raster
    expect(data[2]).toBeLessThan(80)
    expect(data[width - 3]).toBeGreaterThan(240)
  })

  it('scales 16-bit grey down instead of clipping it', async () => {
    const { data, width, height } = (await (await openImage(fixture('grey16.png'))).decode(1, 1)).raster
    expect(data[0]).toBeGreaterThan(240)
    expect(data[width * height - 1]).toBeLessThan(15)
    expect(Math.abs(data[Math.floor(height / 2) * width]! - 128)).toBeLessThan(20)
  })

  it('shows what is transparent as white paper', async () => {
    const clear = await sharp({ create: { width: 4, height: 4, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer()
    const { data } = (await (await openImage(await file('clear.png', clear))).decode(1, 3)).raster
    expect(new Set(data)).toEqual(new Set([255]))
  })

  it('says by how much the flat pixels of a fax are to be stretched', async () => {
    const { raster, rowStretch } = await (await openImage(fixture('fax.tif'))).decode(1, 1)
    const { width, height, dpi } = raster
    expect({ width, height, dpi, rowStretch }).toEqual({ width: 1728, height: 1100, dpi: 204, rowStretch: 204 / 98 })
  })

  it('turns a photo as its EXIF tag says', async () => {
    const photo = await plain(3000, 2000, '#fff').withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { width, height } = (await (await openImage(await file('photo.jpg', photo))).decode(1, 3)).raster
    expect({ width, height }).toEqual({ width: 2000, height: 3000 })
  })

  it('makes a huge photo as large as reading needs', async () => {
    const photo = await plain(8000, 6000, '#fff').jpeg().toBuffer()
    const { raster, pixels } = await (await openImage(await file('huge.jpg', photo))).decode(1, 1)
    expect({ width: raster.width, height: raster.height, pixels }).toEqual({
      width: 3464,
      height: 2598,
      pixels: 48_000_000,
    })
  })

  it('refuses a TIFF whose later pages are cut off, instead of forgetting them', async () => {
    const sheet = await plain(800, 600, '#888').png().toBuffer()
    const pages = await sharp([sheet, sheet], { join: { animated: true } })
      .tiff({ compression: 'none' })
      .toBuffer()
    const cut = await file('cut.tif', pages.subarray(0, 0.7 * pages.length))
    await expect(openImage(cut)).rejects.toMatchObject({ code: 'file-damaged' })
  })

  it('decodes each page of a TIFF', async () => {
    const sheet = (grey: string) => plain(1600, 1200, grey).png().toBuffer()
    const pages = await sharp([await sheet('#fff'), await sheet('#000')], { join: { animated: true } })
      .tiff()
      .toBuffer()
    const image = await openImage(await file('two.tif', pages))
    expect(image.pageCount).toBe(2)
    expect((await image.decode(1, 1)).raster.data[0]).toBe(255)
    expect((await image.decode(2, 1)).raster.data[0]).toBe(0)
  })
})
