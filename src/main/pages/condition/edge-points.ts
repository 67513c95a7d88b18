import { sharpOf } from '../pixels.ts'
import type { Raster } from '../raster.ts'

/** The upper borders of a page's print: their places in a smaller picture of the page, relative to its middle. */
export interface EdgePoints {
  readonly xs: Float32Array
  readonly ys: Float32Array
  /** Of the smaller picture. */
  readonly height: number
  /** Pixels of the page for one of these. */
  readonly scale: number
}

/** The page is looked at this wide: text lines stay apart, and there are few enough points for hundreds of trials. */
const LOOK_WIDTH = 700
/** Grey levels between paper and ink: half of the page's contrast, but not less than this. */
const LEAST_STEP = 12

/**
 * Dark below something lighter is the upper border of a letter or a rule; shade and paper have none.
 * @param contrast of the page's print, from 0 to 1
 */
export async function edgePoints(page: Raster, contrast: number): Promise<EdgePoints> {
  const { data, info } = await sharpOf(page)
    .resize({ width: Math.min(LOOK_WIDTH, page.width), kernel: 'linear' })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const step = Math.max(LEAST_STEP, 60 * contrast)
  const xs: number[] = []
  const ys: number[] = []
  for (let y = 2; y < height; y++)
    for (let x = 1; x < width - 1; x++)
      if (data[(y - 2) * width + x]! - data[y * width + x]! > step) {
        xs.push(x - width / 2)
        ys.push(y - height / 2)
      }
  return { xs: Float32Array.from(xs), ys: Float32Array.from(ys), height, scale: page.width / width }
}
