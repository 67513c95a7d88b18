import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { bilevel, fade, noise, photograph, resize, skew } from './damage.ts'
import type { Random } from './random.ts'
import { type Picture, renderPages, toGrey } from './render.ts'

/** How an invoice reached the office. */
export const KINDS = ['digital', 'image', 'scan', 'scan-poor', 'fax', 'photo'] as const
export type Kind = (typeof KINDS)[number]

interface KindDeclaration {
  readonly extension: 'pdf' | 'png' | 'tif' | 'jpg'
  /** Only for documents of one page: a photo shows one. */
  readonly onePage: boolean
  readonly make: (pdf: Uint8Array, random: Random) => Promise<Uint8Array>
}

const raw = (picture: Picture) => ({
  raw: { width: picture.width, height: picture.height, channels: picture.channels },
})

const jpeg = (picture: Picture, quality: number): Promise<Uint8Array> =>
  sharp(picture.data, raw(picture)).jpeg({ quality, mozjpeg: true }).toBuffer()

/** A PDF as scanners make it: one JPEG a page and no text. */
async function scannedPdf(pages: readonly Picture[], dpi: number, quality: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const moment = new Date('2026-01-01T00:00:00Z')
  document.setCreationDate(moment)
  document.setModificationDate(moment)
  for (const picture of pages) {
    const image = await document.embedJpg(await jpeg(picture, quality))
    const [width, height] = [(picture.width * 72) / dpi, (picture.height * 72) / dpi]
    document.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height })
  }
  return document.save({ useObjectStreams: false })
}

async function scan(pdf: Uint8Array, random: Random): Promise<Uint8Array> {
  const degrees = random.between(-0.7, 0.7)
  const pages = (await renderPages(pdf, 200)).map(page => noise(skew(toGrey(page), degrees), random, 1.5))
  return scannedPdf(pages, 200, 45)
}

async function scanPoor(pdf: Uint8Array, random: Random): Promise<Uint8Array> {
  const degrees = random.between(-2, 2)
  const pages = (await renderPages(pdf, 150)).map(page => noise(fade(skew(toGrey(page), degrees), 0.65), random, 4))
  return scannedPdf(pages, 150, 32)
}

/** ITU-T T.4 standard resolution: 204 dots an inch across, 98 lines an inch down, compressed by T.6 (group 4). */
async function fax(pdf: Uint8Array, random: Random): Promise<Uint8Array> {
  const degrees = random.between(-0.8, 0.8)
  const pages = (await renderPages(pdf, 204)).map(page => {
    const grey = skew(toGrey(page), degrees)
    return bilevel(resize(grey, grey.width, Math.round((grey.height * 98) / 204)), random, 165, 0.0006)
  })
  const [first] = pages
  if (first === undefined) throw new Error('a PDF without pages')
  const joined = Buffer.concat(pages.map(page => page.data))
  const together = { ...first, data: joined, height: first.height * pages.length }
  return sharp(together.data, {
    raw: { width: together.width, height: together.height, channels: 1, pageHeight: first.height },
  })
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: 204 / 25.4, yres: 98 / 25.4, resolutionUnit: 'inch' })
    .toBuffer()
}

async function photo(pdf: Uint8Array, random: Random): Promise<Uint8Array> {
  const [page] = await renderPages(pdf, 150)
  if (page === undefined) throw new Error('a PDF without pages')
  return jpeg(photograph(page, random), 48)
}

async function image(pdf: Uint8Array): Promise<Uint8Array> {
  const [page] = await renderPages(pdf, 150)
  if (page === undefined) throw new Error('a PDF without pages')
  return sharp(page.data, raw(page))
    .png({ palette: true, colours: 16, compressionLevel: 9 })
    .withMetadata({ density: 150 })
    .toBuffer()
}

export const KIND_DECLARATIONS: Readonly<Record<Kind, KindDeclaration>> = {
  digital: { extension: 'pdf', onePage: false, make: async pdf => pdf },
  image: { extension: 'png', onePage: true, make: image },
  scan: { extension: 'pdf', onePage: false, make: scan },
  'scan-poor': { extension: 'pdf', onePage: false, make: scanPoor },
  fax: { extension: 'tif', onePage: false, make: fax },
  photo: { extension: 'jpg', onePage: true, make: photo },
}
