import { rasterOf, sharpOf } from './pixels.ts'
import type { Raster } from './raster.ts'

/** Standard deviation of the paper's grey above which grain disturbs reading. Clean renderings have 0, flatbeds under 0.3. */
const GRAINY = 0.5
/** A page where this share of pixels is black or white has no grey: a fax, or a scan thresholded by the scanner. */
const BILEVEL_SHARE = 0.995
/** Gaussian blur in pixels. Measured on damaged renderings: words right 83 to 89 % with grain, 60 to 67 % bilevel. */
const BLUR = 1

/** Pixels looked at: one in 35, enough for a median. */
const STEP_X = 7
const STEP_Y = 5

/** The grain of a page: Immerkær's Laplacian difference, which gradients and shade do not raise, by its median over the paper. */
function grain({ data, width, height }: Raster): { deviation: number; bilevelShare: number } {
  const differences: number[] = []
  let extreme = 0
  for (let y = 1; y < height - 1; y += STEP_Y)
    for (let x = 1; x < width - 1; x += STEP_X) {
      const at = y * width + x
      const beside = data[at - 1]! + data[at + 1]! + data[at - width]! + data[at + width]!
      const diagonal = data[at - width - 1]! + data[at - width + 1]! + data[at + width - 1]! + data[at + width + 1]!
      differences.push(Math.abs(4 * data[at]! - 2 * beside + diagonal))
      if (data[at]! < 8 || data[at]! > 247) extreme++
    }
  const count = Math.max(1, differences.length)
  const median = differences.sort((a, b) => a - b)[count >> 1] ?? 0
  // 6 is the norm of the filter, 0.6745 the median of the normal distribution's absolute value.
  return { deviation: median / 6 / 0.6745, bilevelShare: extreme / count }
}

/** The page without grain or jagged edges, so that the reader sees strokes; itself where it is smooth already. */
export async function smooth(page: Raster): Promise<Raster> {
  const { deviation, bilevelShare } = grain(page)
  if (deviation < GRAINY && bilevelShare < BILEVEL_SHARE) return page
  return rasterOf(sharpOf(page).blur(BLUR), page.dpi)
}
