import type { Page, ReadingOptions, StageServices } from '../pipeline/stage.ts'
import { deskew } from './level.ts'
import { writePageImage } from './page-image.ts'
import { toGrey } from './pixels.ts'
import type { Raster } from './raster.ts'
import { smooth } from './smooth.ts'
import { turn, upright } from './upright.ts'

/** Makes a page of pixels: puts it upright and level, writes its image for the clerk, and leaves the raster for OCR. */
export async function scannedPage(
  raster: Raster,
  number: number,
  { pageImageFolder }: ReadingOptions,
  { ocr, signal }: StageServices,
): Promise<Page> {
  const { rotation, raster: grey, lines: found } = await upright(await toGrey(raster), ocr, signal)
  const level = await deskew(grey)
  const lines = level === grey ? found : await ocr.findLines(level, signal)
  const prepared = await smooth(level)
  const { width, height } =
    pageImageFolder === undefined
      ? level
      : await writePageImage(await deskew(await turn(raster, rotation)), pageImageFolder, number)
  return {
    number,
    width,
    height,
    rotation,
    source: 'ocr',
    words: [],
    scan: { lines, pixels: async () => prepared },
  }
}
