import type { Page, ReadingOptions, StageServices } from '../pipeline/stage.ts'
import { toGrey } from './pixels.ts'
import type { Raster } from './raster.ts'
import { deskew, turn, writePageImage } from './upright.ts'

/** Makes a page of pixels: puts it upright and level, writes its image for the clerk, and leaves the raster for OCR. */
export async function scannedPage(
  raster: Raster,
  number: number,
  { pageImageFolder }: ReadingOptions,
  services: StageServices,
): Promise<Page> {
  const rotation = await services.ocr.orientation(await toGrey(raster), services.signal)
  const upright = await deskew(await turn(raster, rotation))
  const image = pageImageFolder === undefined ? upright : await writePageImage(upright, pageImageFolder, number)
  const { width, height } = image
  return { number, width, height, rotation, source: 'ocr', words: [], raster: await toGrey(upright) }
}
