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

/** Pixels looked at: enough to count specks that are one in ten thousand. */
const SAMPLES = 150_000
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
  const step = Math.max(1, Math.floor(Math.sqrt((width * height) / SAMPLES)))
  for (let y = 1; y < height - 1; y += step)
    for (let x = 1; x < width - 1; x += step) {
      const at = y * width + x
      const here = data[at]!
      const left = data[at - 1]!
      const right = data[at + 1]!
      const above = data[at - width]!
      const below = data[at + width]!
      const aboveLeft = data[at - width - 1]!
      const aboveRight = data[at - width + 1]!
      const belowLeft = data[at + width - 1]!
      const belowRight = data[at + width + 1]!
      const corners = aboveLeft + aboveRight + belowLeft + belowRight
      differences[Math.abs(4 * here - 2 * (left + right + above + below) + corners)]!++
      looked++
      if (here < EXTREME || here > 255 - EXTREME) extreme++
      // Nearly every pixel is like the one beside it: the others are not looked at.
      if (here <= left + SPECK && here >= left - SPECK) continue
      const darkest = Math.min(left, right, above, below, aboveLeft, aboveRight, belowLeft, belowRight)
      const lightest = Math.max(left, right, above, below, aboveLeft, aboveRight, belowLeft, belowRight)
      if (here < darkest - SPECK || here > lightest + SPECK) specks++
    }
  let median = 0
  for (let below = 0; below + differences[median]! < looked / 2; median++) below += differences[median]!
  const count = Math.max(1, looked)
  // 6 is the norm of the filter, 0.6745 the median of the normal distribution's absolute value.
  return { noise: median / 6 / 0.6745, specks: specks / count, bilevel: extreme / count }
}
