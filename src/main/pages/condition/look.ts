import { rasterOf, sharpOf } from '../pixels.ts'
import type { Raster } from '../raster.ts'

/** A page is looked at this wide: text lines stay apart, and hundreds of trials take milliseconds. */
const WIDTH = 700

/** A small picture of a grey page, for what is measured of the page as a whole. */
export function lookAt(page: Raster): Promise<Raster> {
  return rasterOf(sharpOf(page).resize({ width: Math.min(WIDTH, page.width), kernel: 'linear' }), undefined)
}

/** Half as wide and high, each pixel the mean of four. */
export function halved({ data: from, width: stride, height: rows }: Raster): Raster {
  const width = stride >> 1
  const height = rows >> 1
  const data = new Uint8Array(width * height)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0, corner = 2 * y * stride; x < width; x++, at++, corner += 2)
      data[at] = (from[corner]! + from[corner + 1]! + from[corner + stride]! + from[corner + stride + 1]! + 2) >> 2
  return { data, width, height, channels: 1 }
}
