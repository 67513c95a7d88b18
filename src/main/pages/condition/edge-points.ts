import type { Raster } from '../raster.ts'

/** The upper borders of a page's print: their places in a small picture of the page, relative to its middle. */
export interface EdgePoints {
  readonly xs: Float32Array
  readonly ys: Float32Array
  /** Of the small picture. */
  readonly height: number
}

/** Grey levels between paper and ink: a share of the page's contrast, but not less than grain has. */
const LEAST_STEP = 12
const STEP_SHARE = 60

/**
 * Dark below something lighter is the upper border of a letter or a rule; shade and paper have none.
 * @param contrast of the page's print, from 0 to 1
 */
export function edgePoints({ data, width, height }: Raster, contrast: number): EdgePoints {
  const step = Math.max(LEAST_STEP, STEP_SHARE * contrast)
  const xs: number[] = []
  const ys: number[] = []
  for (let y = 2; y < height; y++)
    for (let x = 1; x < width - 1; x++)
      if (data[(y - 2) * width + x]! - data[y * width + x]! > step) {
        xs.push(x - width / 2)
        ys.push(y - height / 2)
      }
  return { xs: Float32Array.from(xs), ys: Float32Array.from(ys), height }
}
