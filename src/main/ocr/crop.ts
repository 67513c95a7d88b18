import type { Raster } from '../pages/raster.ts'
import type { Point } from './rectangle.ts'

/** A line cut out of a page, level, grey, dark on light. */
export interface Crop {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

/** Rows longer than this come from boxes that are no text lines (a rule, a border). */
const WIDEST = 6000

/** The fractions of pixels that count as black and as white: what is beyond them is speckle. */
const INK_SHARE = 0.02
const PAPER_SHARE = 0.98
/** Below this spread of grey there is nothing to read, and stretching would print the noise. */
const LEAST_CONTRAST = 12

/** Stretches a line's grey to the full range and turns light print on dark over. */
function mend(data: Uint8Array): void {
  const histogram = new Uint32Array(256)
  for (const value of data) histogram[value]!++
  const atShare = (share: number): number => {
    let count = 0
    for (let value = 0; value < 256; value++) {
      count += histogram[value]!
      if (count >= data.length * share) return value
    }
    return 255
  }
  const black = atShare(INK_SHARE)
  const white = atShare(PAPER_SHARE)
  if (white - black < LEAST_CONTRAST) return
  // Print covers less than half of a line, so the median is the paper.
  const inverted = atShare(0.5) < (black + white) / 2
  const table = Uint8Array.from({ length: 256 }, (_, value) => {
    const stretched = Math.min(255, Math.max(0, ((value - black) * 255) / (white - black)))
    return inverted ? 255 - stretched : stretched
  })
  for (let i = 0; i < data.length; i++) data[i] = table[data[i]!]!
}

/** Where a pixel of the row samples the page, in each direction: four samples a pixel, so that grain averages out. */
const OFFSETS = [0.25, 0.75]
const SAMPLES = OFFSETS.length ** 2

/**
 * Cuts a line out of a grey page, level and scaled to `height` pixels, by bilinear sampling.
 * @param corners clockwise from the line's own top left
 */
export function cropLine(page: Raster, corners: readonly Point[], height: number): Crop {
  const [topLeft, topRight, , bottomLeft] = corners as [Point, Point, Point, Point]
  const lineWidth = Math.hypot(topRight[0] - topLeft[0], topRight[1] - topLeft[1])
  const lineHeight = Math.hypot(bottomLeft[0] - topLeft[0], bottomLeft[1] - topLeft[1])
  const scale = lineHeight / height
  const width = Math.max(1, Math.min(WIDEST, Math.round(lineWidth / scale)))
  const stepX: Point = [(topRight[0] - topLeft[0]) / width, (topRight[1] - topLeft[1]) / width]
  const stepY: Point = [(bottomLeft[0] - topLeft[0]) / height, (bottomLeft[1] - topLeft[1]) / height]
  const { data: pixels } = page
  const right = page.width - 1
  const bottom = page.height - 1
  const sample = (x: number, y: number): number => {
    const inX = Math.min(right, Math.max(0, x))
    const inY = Math.min(bottom, Math.max(0, y))
    const left = inX | 0
    const top = inY | 0
    const fx = inX - left
    const fy = inY - top
    const at = top * page.width + left
    const next = left < right ? 1 : 0
    const below = top < bottom ? page.width : 0
    const upper = pixels[at]! * (1 - fx) + pixels[at + next]! * fx
    const lower = pixels[at + below]! * (1 - fx) + pixels[at + below + next]! * fx
    return upper * (1 - fy) + lower * fy
  }
  const data = new Uint8Array(width * height)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      let sum = 0
      for (const down of OFFSETS)
        for (const across of OFFSETS) {
          const x = topLeft[0] + stepX[0] * (column + across) + stepY[0] * (row + down) - 0.5
          const y = topLeft[1] + stepX[1] * (column + across) + stepY[1] * (row + down) - 0.5
          sum += sample(x, y)
        }
      data[row * width + column] = Math.round(sum / SAMPLES)
    }
  mend(data)
  return { data, width, height }
}
