import type { TextLine } from '../../ocr/engine.ts'
import type { Point } from '../geometry.ts'
import { sharpOf } from '../pixels.ts'
import type { Raster } from '../raster.ts'
import { type Edge, edgeOf } from './edge.ts'

/** The edges of a sheet on darker surroundings, in pixels of the page: y for an x, and x for a y. Only those that are seen. */
export interface Sheet {
  readonly upper?: Edge
  readonly lower?: Edge
  readonly left?: Edge
  readonly right?: Edge
}

/** The page is looked at with a longer side of this many pixels: an edge is placed to a third of one. */
const LOOK_SIDE = 600

/**
 * Looks for the sheet's edges outside of its text.
 * @param skew of the text lines in degrees
 */
export async function sheetOf(page: Raster, lines: readonly TextLine[], skew: number): Promise<Sheet> {
  if (lines.length === 0) return {}
  const scale = LOOK_SIDE / Math.max(page.width, page.height)
  const { data, info } = await sharpOf(page)
    .resize({ width: Math.ceil(page.width * scale), height: Math.ceil(page.height * scale), fit: 'fill' })
    .blur(1)
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const [lastX, lastY] = [width - 1, height - 1]
  const grey = (x: number, y: number): number =>
    data[Math.min(lastY, Math.max(0, y)) * width + Math.min(lastX, Math.max(0, x))]!

  // How far the text reaches across and along its lines.
  const slope = Math.tan((skew * Math.PI) / 180)
  const corners = lines.flatMap(line => line.corners.map(([x, y]): Point => [x * scale, y * scale]))
  const across = corners.map(([x, y]) => y - slope * x)
  const along = corners.map(([x, y]) => x + slope * y)
  const [top, bottom] = [Math.min(...across), Math.max(...across)]
  const [first, last] = [Math.min(...along), Math.max(...along)]

  const upper = edgeOf({ length: width, text: x => top + slope * x, grey })
  const lower = edgeOf({ length: width, text: x => lastY - bottom - slope * x, grey: (x, y) => grey(x, lastY - y) })
  const left = edgeOf({ length: height, text: y => first - slope * y, grey: (y, x) => grey(x, y) })
  const right = edgeOf({ length: height, text: y => lastX - last + slope * y, grey: (y, x) => grey(lastX - x, y) })

  const onPage = ({ slope, offset }: Edge): Edge => ({ slope, offset: offset / scale })
  const mirrored = ({ slope, offset }: Edge, length: number): Edge => ({
    slope: -slope,
    offset: length - offset / scale,
  })
  return {
    ...(upper && { upper: onPage(upper) }),
    ...(lower && { lower: mirrored(lower, page.height) }),
    ...(left && { left: onPage(left) }),
    ...(right && { right: mirrored(right, page.width) }),
  }
}
