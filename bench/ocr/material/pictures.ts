import path from 'node:path'
import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp, { type Sharp } from 'sharp'
import { openPdf } from '#main/pages/pdf-document.ts'
import { sharpOf } from '#main/pages/pixels.ts'
import { renderPage, UNITS_PER_INCH, viewportAt } from '#main/pages/render.ts'
import type { MediaType } from '#main/pipeline/stage.ts'

/** Resolution of a page that holds no picture. */
const USUAL_DPI = 300

/** Uncompressed, so that opening it costs an engine next to nothing. Its resolution is in it. */
export async function writePicture(picture: Sharp, file: string, dpi: number | undefined): Promise<string> {
  const known = dpi === undefined ? picture : picture.withDensity(dpi)
  await known.png({ compressionLevel: 0 }).toFile(file)
  return file
}

/** The resolution of the picture that a scanned page holds, so that no engine gets invented pixels. */
async function pictureDpi(page: PDFPageProxy): Promise<number> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const pixels = fnArray.flatMap((operation, index) =>
    operation === OPS.paintImageXObject ? [Number(argsArray[index][1])] : [],
  )
  const { width } = page.getViewport({ scale: 1, rotation: 0 })
  return pixels.length === 0 ? USUAL_DPI : (Math.max(...pixels) / width) * UNITS_PER_INCH
}

async function pdfPictures(file: string, folder: string): Promise<string[]> {
  await using pdf = await openPdf(file, undefined)
  const pictures: string[] = []
  for (let number = 1; number <= pdf.document.numPages; number++) {
    const page = await pdf.document.getPage(number)
    const raster = await renderPage(page, viewportAt(page, await pictureDpi(page), page.rotate), 3)
    pictures.push(await writePicture(sharpOf(raster), path.join(folder, `${number}.png`), raster.dpi))
  }
  return pictures
}

async function imagePictures(file: string, folder: string): Promise<string[]> {
  const { pages = 1 } = await sharp(file).metadata()
  return Promise.all(
    Array.from({ length: pages }, async (_, page) => {
      const picture = sharp(file, { page })
      const { density } = await picture.metadata()
      return writePicture(picture, path.join(folder, `${page + 1}.png`), density)
    }),
  )
}

/** Writes each page of a document as a picture for engines that open no documents. */
export const picturesOf = (file: string, mediaType: MediaType, folder: string): Promise<string[]> =>
  mediaType === 'application/pdf' ? pdfPictures(file, folder) : imagePictures(file, folder)
