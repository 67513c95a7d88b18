import type { Raster } from '../raster.ts'

/** What a decoder puts for lost rows is one grey; rows of paper vary by a scanner's noise, and rows of print by far more. */
const LEAST_VARIATION = 8

/** A page shows its sender and its number in its upper part; of less than this no invoice is read. */
const LEAST_ROWS = 0.1

/** Whether hardly a row of a picture is left. */
export function isNothingLeft({ data, width, height, channels }: Raster): boolean {
  const bytes = width * channels
  let varied = 0
  for (let row = 0; row < height; row++) {
    const pixels = data.subarray(row * bytes, (row + 1) * bytes)
    let [least, most] = [255, 0]
    for (const grey of pixels) {
      if (grey < least) least = grey
      if (grey > most) most = grey
    }
    if (most - least >= LEAST_VARIATION) varied++
  }
  return varied < LEAST_ROWS * height
}
