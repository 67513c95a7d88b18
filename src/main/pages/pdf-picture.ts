import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Picture } from './picture.ts'
import { rasterOf } from './pixels.ts'
import { readingScale } from './reading-size.ts'
import { READING_DPI, renderPage, viewportAt } from './render.ts'
import { type ScannedImage, scannedImage } from './scanned-image.ts'

/** Rows are stretched where the two resolutions differ by more than rounding. */
const SQUARE = 0.02

async function fromImage({ pixels, width, height, dpi }: ScannedImage, channels: 1 | 3): Promise<Picture> {
  const scale = readingScale(width * height)
  const coloured = pixels.toColourspace(channels === 1 ? 'b-w' : 'srgb')
  const sized = scale === 1 ? coloured : coloured.resize({ width: Math.round(width * scale) })
  const stretch = dpi[0] / dpi[1]
  return {
    raster: await rasterOf(sized, dpi[0] * scale),
    pixels: width * height,
    rowStretch: Math.abs(stretch - 1) < SQUARE ? 1 : stretch,
    byCamera: false,
  }
}

async function drawn(page: PDFPageProxy, channels: 1 | 3): Promise<Picture> {
  const raster = await renderPage(page, viewportAt(page, READING_DPI, page.rotate), channels)
  return { raster, pixels: raster.width * raster.height, rowStretch: 1, byCamera: false }
}

/** The pixels of a page of a PDF: a scanner's as they are, any other drawn. */
export async function pdfPicture(page: PDFPageProxy, channels: 1 | 3): Promise<Picture> {
  const image = page.rotate === 0 ? await scannedImage(page) : undefined
  return image === undefined ? drawn(page, channels) : fromImage(image, channels)
}
