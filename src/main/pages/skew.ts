import { sharpOf } from './pixels.ts'
import type { Raster } from './raster.ts'

/** The page is looked at this wide: text lines stay apart, and a projection costs 0.4 million additions. */
const LOOK_WIDTH = 700
/** Degrees. A page further askew was not scanned but photographed, and is put upright by its lines. */
const MOST_SKEW = 6
const COARSE_STEP = 0.5
const FINE_STEP = 0.05
/**
 * How much sharper the lines have to become. Real tilts gave 1.4 to 12 times; a page with a single line, or one bent by
 * a camera, gives up to 1.1 at a random angle.
 */
const LEAST_GAIN = 1.25

/** Grey levels between paper and ink. */
const LEAST_STEP = 40

/** How sharply a tilted projection separates lines from gaps: the sum of squared steps between neighbouring rows. */
function sharpness(rows: readonly (readonly number[])[], height: number, slope: number): number {
  const profile = new Float64Array(height)
  for (let y = 0; y < rows.length; y++)
    for (const x of rows[y]!) {
      const row = Math.round(y - x * slope)
      if (row >= 0 && row < height) profile[row]! += 1
    }
  let sum = 0
  for (let y = 1; y < height; y++) sum += (profile[y]! - profile[y - 1]!) ** 2
  return sum
}

function best(candidates: readonly number[], score: (angle: number) => number): number {
  return candidates.map(angle => ({ angle, score: score(angle) })).reduce((a, b) => (b.score > a.score ? b : a)).angle
}

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step)

/**
 * The page's tilt in degrees, clockwise positive: what its text lines climb from left to right, downwards.
 * Found where the ink, projected along the tilt, falls into the sharpest lines.
 */
export async function skewOf(page: Raster): Promise<number> {
  const { data, info } = await sharpOf(page)
    .toColourspace('b-w')
    .resize({ width: Math.min(LOOK_WIDTH, page.width) })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const rows: number[][] = []
  for (let y = 0; y < height; y++) {
    const row: number[] = []
    for (let x = 1; x < width - 1; x++) {
      const here = data[y * width + x]!
      const above = y > 1 ? data[(y - 2) * width + x]! : here
      // A dark edge below something lighter is the upper border of a letter or a rule; shade and paper have none.
      if (above - here > LEAST_STEP) row.push(x - width / 2)
    }
    rows.push(row)
  }
  const score = (angle: number) => sharpness(rows, height, Math.tan((angle * Math.PI) / 180))
  const coarse = best(range(-MOST_SKEW, MOST_SKEW, COARSE_STEP), score)
  const skew = best(range(coarse - COARSE_STEP, coarse + COARSE_STEP, FINE_STEP), score)
  return score(skew) > LEAST_GAIN * score(0) ? skew : 0
}
