import { inverse } from '../projection.ts'
import type { Raster } from '../raster.ts'
import { toView, type View } from './view.ts'

const WHITE = 255

/** The view of a raster as pixels of its own, sampled bilinearly; white where it reaches beyond the raster. */
export function warp(raster: Raster, view: View): Raster {
  const { data: from, width: stride, height: rows, channels } = raster
  const { width, height } = view
  const [a, b, c, d, e, f, g, h, i] = inverse(toView(view))
  const data = new Uint8Array(width * height * channels).fill(WHITE)
  const line = stride * channels
  for (let y = 0, at = 0; y < height; y++) {
    // Where the row's first pixel is seen; each further one lies a step on.
    const down = y + 0.5
    let u = a * 0.5 + b * down + c
    let v = d * 0.5 + e * down + f
    let w = g * 0.5 + h * down + i
    for (let x = 0; x < width; x++, at += channels, u += a, v += d, w += g) {
      const sourceX = u / w - 0.5
      const sourceY = v / w - 0.5
      if (!(sourceX >= 0 && sourceY >= 0 && sourceX < stride - 1 && sourceY < rows - 1)) continue
      const left = sourceX | 0
      const top = sourceY | 0
      const right = sourceX - left
      const below = sourceY - top
      let corner = top * line + left * channels
      for (let channel = 0; channel < channels; channel++, corner++) {
        const above = from[corner]! + (from[corner + channels]! - from[corner]!) * right
        const under = from[corner + line]! + (from[corner + line + channels]! - from[corner + line]!) * right
        data[at + channel] = above + (under - above) * below + 0.5
      }
    }
  }
  return { ...raster, data, width, height }
}
