import { rasterOf, sharpOf } from '../pixels.ts'
import type { Raster } from '../raster.ts'

/** Whether every row stands there twice, as programs make of a fax with half as many rows as columns to the inch. */
export function rowsAreDoubled({ data, width, height, channels }: Raster): boolean {
  const line = width * channels
  if (height < 4 || height % 2 !== 0) return false
  let differing = false
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < line; x++) {
      if (data[y * line + x] !== data[(y + 1) * line + x]) return false
      differing ||= y > 0 && data[y * line + x] !== data[(y - 1) * line + x]
    }
  // An empty page's rows are all alike.
  return differing
}

/** Every second row. */
export function halveRows(raster: Raster): Raster {
  const { data, width, height, channels } = raster
  const line = width * channels
  const half = new Uint8Array((line * height) / 2)
  for (let y = 0; y < height / 2; y++) half.set(data.subarray(2 * y * line, (2 * y + 1) * line), y * line)
  return { ...raster, data: half, height: height / 2 }
}

/** Rows laid out between the given ones, their grey interpolated, so that steps along slanting strokes become smooth. */
export function stretchRows(raster: Raster, factor: number): Promise<Raster> {
  const { width, height, dpi } = raster
  return rasterOf(
    sharpOf(raster).resize({ width, height: Math.round(height * factor), fit: 'fill', kernel: 'cubic' }),
    dpi,
  )
}
