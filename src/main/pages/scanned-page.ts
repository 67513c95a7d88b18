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
  const grey = await toGrey(raster)
  const rotation = await services.ocr.orientation(grey, services.signal)
  const upright = await deskew(await turn(raster, rotation))
  const image = pageImageFolder === undefined ? upright : await writePageImage(upright, pageImageFolder, number)
  const { width, height } = image
  // The same raster again where nothing was turned: the service still knows its lines.
  const forReading = upright === raster ? grey : await toGrey(upright)
  return { number, width, height, rotation, source: 'ocr', words: [], raster: forReading }
}
