import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReadingWay } from '../pipeline/reading-way.ts'
import { embeddedJpeg } from './embedded-jpeg.ts'
import type { OpenPdf } from './pdf-document.ts'
import type { Picture } from './picture.ts'
import { rasterOf } from './pixels.ts'
import { readingScale } from './reading-size.ts'
import { READING_DPI, renderPage, viewportAt } from './render.ts'
import { type ScannedImage, scannedImage } from './scanned-image.ts'
import { type QuarterTurn, turn } from './upright.ts'

/** Rows are stretched where the two resolutions differ by more than rounding. */
const SQUARE = 0.02

async function fromImage(
  { pixels, width, height, grey, dpi }: ScannedImage,
  channels: 1 | 3,
  way?: ReadingWay,
): Promise<Picture> {
  const scale = readingScale(width * height, way?.pixels)
  const coloured = pixels.toColourspace(channels === 1 || grey ? 'b-w' : 'srgb')
  const sized = scale === 1 ? coloured : coloured.resize({ width: Math.round(width * scale) })
  const stretch = dpi[0] / dpi[1]
  return {
    raster: await rasterOf(sized, dpi[0] * scale),
    pixels: width * height,
    rowStretch: Math.abs(stretch - 1) < SQUARE ? 1 : stretch,
    byCamera: false,
  }
}

/** A drawn page has as many pixels as are asked for; what is usual leaves nothing of ordinary print out. */
const DRAWN_DPI = { fewer: 130, usual: READING_DPI, more: 2 * READING_DPI } as const

async function drawn(page: PDFPageProxy, channels: 1 | 3, way?: ReadingWay): Promise<Picture> {
  const raster = await renderPage(page, viewportAt(page, DRAWN_DPI[way?.pixels ?? 'usual'], page.rotate), channels)
  return { raster, pixels: raster.width * raster.height, rowStretch: 1, byCamera: false }
}

/**
 * The picture of a page that is nothing but a JPEG, perhaps with invisible text; undefined where the page is anything
 * else or the JPEG is damaged.
 * @throws VouchError `image-too-large`
 */
export async function jpegPicture(
  page: PDFPageProxy,
  pdf: OpenPdf,
  channels: 1 | 3,
  way?: ReadingWay,
): Promise<Picture | undefined> {
  const objects = await pdf.objects()
  const jpeg = objects && page.ref ? await embeddedJpeg(objects, page.ref.num, page.view) : undefined
  // pdf.js shows what it can of a picture that is cut off.
  const picture = jpeg && (await fromImage(jpeg, channels, way).catch(() => undefined))
  return picture && turnedAs(page, picture)
}

/** The picture turned as its page is; undefined where the rows of a page on its side would have to be stretched. */
async function turnedAs({ rotate }: PDFPageProxy, picture: Picture): Promise<Picture | undefined> {
  if (rotate !== 0 && picture.rowStretch !== 1) return undefined
  return { ...picture, raster: await turn(picture.raster, rotate as QuarterTurn) }
}

async function decodedPicture(page: PDFPageProxy, channels: 1 | 3, way?: ReadingWay): Promise<Picture | undefined> {
  const image = await scannedImage(page)
  return image && turnedAs(page, await fromImage(image, channels, way))
}

/** The pixels of a page of a PDF: a scanner's as they are, any other drawn. */
export async function pdfPicture(
  page: PDFPageProxy,
  pdf: OpenPdf,
  channels: 1 | 3,
  way?: ReadingWay,
): Promise<Picture> {
  return (
    (await jpegPicture(page, pdf, channels, way)) ??
    (await decodedPicture(page, channels, way)) ??
    drawn(page, channels, way)
  )
}
