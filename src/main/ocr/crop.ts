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

/** Places on the page are counted in 256th parts of a pixel: sampling in whole numbers is twice as fast. */
const PART_BITS = 8
const PARTS = 1 << PART_BITS

/**
 * Adds to each pixel of `sums` the page's grey at (x, y) + column × along + row × down, sampled bilinearly; the border
 * goes on beyond the page. The result is PARTS² times the grey.
 */
function addSamples(
  sums: Uint32Array,
  { data: pixels, width: stride, height }: Raster,
  width: number,
  [x, y]: Point,
  along: Point,
  down: Point,
): void {
  const right = (stride - 1) * PARTS
  const bottom = (height - 1) * PARTS
  for (let at = 0, row = 0; at < sums.length; row++) {
    const startX = (x + row * down[0]) * PARTS
    const startY = (y + row * down[1]) * PARTS
    for (let column = 0; column < width; column++, at++) {
      let inX = (startX + column * along[0] * PARTS) | 0
      let inY = (startY + column * along[1] * PARTS) | 0
      if (inX < 0) inX = 0
      else if (inX > right) inX = right
      if (inY < 0) inY = 0
      else if (inY > bottom) inY = bottom
      const upper = (inY >> PART_BITS) * stride + (inX >> PART_BITS)
      const lower = inY < bottom ? upper + stride : upper
      const beside = inX < right ? 1 : 0
      const fx = inX & (PARTS - 1)
      const fy = inY & (PARTS - 1)
      const above = pixels[upper]! * (PARTS - fx) + pixels[upper + beside]! * fx
      const below = pixels[lower]! * (PARTS - fx) + pixels[lower + beside]! * fx
      sums[at]! += above * (PARTS - fy) + below * fy
    }
  }
}

/**
 * Cuts a line out of a grey page, level and scaled to `height` pixels.
 * @param corners clockwise from the line's own top left
 */
export function cropLine(page: Raster, corners: readonly Point[], height: number): Crop {
  const [topLeft, topRight, , bottomLeft] = corners as [Point, Point, Point, Point]
  const lineWidth = Math.hypot(topRight[0] - topLeft[0], topRight[1] - topLeft[1])
  const lineHeight = Math.hypot(bottomLeft[0] - topLeft[0], bottomLeft[1] - topLeft[1])
  const scale = lineHeight / height
  const width = Math.max(1, Math.min(WIDEST, Math.round(lineWidth / scale)))
  const along: Point = [(topRight[0] - topLeft[0]) / width, (topRight[1] - topLeft[1]) / width]
  const down: Point = [(bottomLeft[0] - topLeft[0]) / height, (bottomLeft[1] - topLeft[1]) / height]
  const sums = new Uint32Array(width * height)
  for (const right of OFFSETS)
    for (const below of OFFSETS) {
      const x = topLeft[0] + along[0] * right + down[0] * below - 0.5
      const y = topLeft[1] + along[1] * right + down[1] * below - 0.5
      addSamples(sums, page, width, [x, y], along, down)
    }
  const data = new Uint8Array(sums.length)
  const share = 1 / (OFFSETS.length ** 2 * PARTS ** 2)
  for (let i = 0; i < data.length; i++) data[i] = sums[i]! * share + 0.5
  mend(data)
  return { data, width, height }
}
