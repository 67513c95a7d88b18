import type { Raster } from '../raster.ts'

/** What disturbs the grey of a page, whatever is printed on it. */
export interface Grain {
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

/** Measures a grey page. */
export function grainOf({ data, width, height }: Raster): Grain {
  let looked = 0
  let specks = 0
  let extreme = 0
  const step = Math.max(1, Math.floor(Math.sqrt((width * height) / SAMPLES)))
  for (let y = 1; y < height - 1; y += step)
    for (let x = 1; x < width - 1; x += step) {
      const at = y * width + x
      const here = data[at]!
      const left = data[at - 1]!
      looked++
      if (here < EXTREME || here > 255 - EXTREME) extreme++
      // Nearly every pixel is like the one beside it: the others are not looked at.
      if (here <= left + SPECK && here >= left - SPECK) continue
      const around = [left, data[at + 1]!]
      for (const row of [at - width, at + width]) around.push(data[row - 1]!, data[row]!, data[row + 1]!)
      const darkest = Math.min(...around)
      const lightest = Math.max(...around)
      if (here < darkest - SPECK || here > lightest + SPECK) specks++
    }
  const count = Math.max(1, looked)
  return { specks: specks / count, bilevel: extreme / count }
}
