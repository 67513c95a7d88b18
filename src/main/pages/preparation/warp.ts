import { inverse } from '../projection.ts'
import type { Raster } from '../raster.ts'
import { toView, type View } from './view.ts'

const WHITE = 255

/** The view of a raster as pixels of its own, sampled bilinearly; white where it reaches beyond the raster. */
export function warp(raster: Raster, view: View): Raster {
  const { data: from, width: stride, height: rows, channels } = raster
  const { width, height } = view
  const [a, b, c, d, e, f, g, h, i] = inverse(toView(view))
  const data = new Uint8Array(width * height * channels)
  const line = stride * channels
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [inX, inY] = [x + 0.5, y + 0.5]
      const w = 1 / (g * inX + h * inY + i)
      const sourceX = (a * inX + b * inY + c) * w - 0.5
      const sourceY = (d * inX + e * inY + f) * w - 0.5
      const left = Math.floor(sourceX)
      const top = Math.floor(sourceY)
      if (left < 0 || top < 0 || left >= stride - 1 || top >= rows - 1) {
        for (let channel = 0; channel < channels; channel++) data[at++] = WHITE
        continue
      }
      const right = sourceX - left
      const below = sourceY - top
      let corner = top * line + left * channels
      for (let channel = 0; channel < channels; channel++, corner++) {
        const above = from[corner]! + (from[corner + channels]! - from[corner]!) * right
        const under = from[corner + line]! + (from[corner + line + channels]! - from[corner + line]!) * right
        data[at++] = above + (under - above) * below + 0.5
      }
    }
  return { ...raster, data, width, height }
}
