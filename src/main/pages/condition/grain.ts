import type { Raster } from '../raster.ts'

/** What disturbs the grey of a page, whatever is printed on it. */
export interface Grain {
  /** Standard deviation of the paper's grey, in grey levels. */
  readonly noise: number
  /** Share of the pixels that stand alone: a dark one among light ones, or the reverse. */
  readonly specks: number
  /** Share of the pixels that are black or white. */
  readonly bilevel: number
}

/** Pixels looked at: one in 35, more than 100,000 of a page. */
const STEP_X = 7
const STEP_Y = 5
/** Grey levels from black or white that count as such: what JPEG leaves of a bilevel picture. */
const EXTREME = 8
/** Grey levels by which a speck differs from all around it; a thin stroke has a neighbour of its own kind. */
export const SPECK = 60

/**
 * Measures a grey page. Noise is Immerkær's difference of Laplacians (1996), which neither shade nor gradients raise, by
 * its median: print covers less than half of a page.
 */
export function grainOf({ data, width, height }: Raster): Grain {
  const differences = new Uint32Array(4 * 8 * 256)
  let looked = 0
  let specks = 0
  let extreme = 0
  for (let y = 1; y < height - 1; y += STEP_Y)
    for (let x = 1; x < width - 1; x += STEP_X) {
      const at = y * width + x
      const here = data[at]!
      const [left, right, above, below] = [data[at - 1]!, data[at + 1]!, data[at - width]!, data[at + width]!]
      const corners = [
        data[at - width - 1]!,
        data[at - width + 1]!,
        data[at + width - 1]!,
        data[at + width + 1]!,
      ] as const
      const diagonal = corners[0] + corners[1] + corners[2] + corners[3]
      differences[Math.abs(4 * here - 2 * (left + right + above + below) + diagonal)]!++
      looked++
      if (here < EXTREME || here > 255 - EXTREME) extreme++
      const lightest = Math.max(left, right, above, below, ...corners)
      const darkest = Math.min(left, right, above, below, ...corners)
      if (here < darkest - SPECK || here > lightest + SPECK) specks++
    }
  let median = 0
  for (let below = 0; below + differences[median]! < looked / 2; median++) below += differences[median]!
  const count = Math.max(1, looked)
  // 6 is the norm of the filter, 0.6745 the median of the normal distribution's absolute value.
  return { noise: median / 6 / 0.6745, specks: specks / count, bilevel: extreme / count }
}
