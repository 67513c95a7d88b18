import type { TextLine } from '../../ocr/engine.ts'
import type { Point } from '../geometry.ts'
import type { Raster } from '../raster.ts'
import { type Edge, edgeOf, type Side } from './edge.ts'
import { halved } from './look.ts'

/** The edges of a sheet on darker surroundings, in pixels of the page: y for an x, and x for a y. Only those that are seen. */
export interface Sheet {
  readonly upper?: Edge
  readonly lower?: Edge
  readonly left?: Edge
  readonly right?: Edge
}

/** An edge that stays closer to the picture's border than this share of its length is the border of a scanner's glass. */
const BORDER = 0.02

/**
 * Looks for the sheet's edges outside of its text.
 * @param look at the page
 * @param scale pixels of the page for one of the look's
 * @param lines in pixels of the page
 * @param skew of the lines in degrees
 */
export function sheetOf(look: Raster, scale: number, lines: readonly TextLine[], skew: number): Sheet {
  if (lines.length === 0) return {}
  // Means of four: less grain, and the edges of the smallest type are gone.
  const { data, width, height } = halved(look)
  const size = 2 * scale
  const [lastX, lastY] = [width - 1, height - 1]
  const grey = (x: number, y: number): number =>
    data[Math.min(lastY, Math.max(0, y)) * width + Math.min(lastX, Math.max(0, x))]!

  // How far the text reaches across and along its lines.
  const slope = Math.tan((skew * Math.PI) / 180)
  const corners = lines.flatMap(line => line.corners.map(([x, y]): Point => [x / size, y / size]))
  const across = corners.map(([x, y]) => y - slope * x)
  const along = corners.map(([x, y]) => x + slope * y)
  const [top, bottom] = [Math.min(...across), Math.max(...across)]
  const [first, last] = [Math.min(...along), Math.max(...along)]

  /** The side's edge, unless the sheet is as good as whole on it. */
  const within = (side: Side): Edge | undefined => {
    const edge = edgeOf(side)
    const far = edge && Math.max(edge.offset, edge.offset + edge.slope * side.length)
    return far !== undefined && far > BORDER * side.length ? edge : undefined
  }
  const upper = within({ length: width, text: x => top + slope * x, grey })
  const lower = within({ length: width, text: x => lastY - bottom - slope * x, grey: (x, y) => grey(x, lastY - y) })
  const left = within({ length: height, text: y => first - slope * y, grey: (y, x) => grey(x, y) })
  const right = within({ length: height, text: y => lastX - last + slope * y, grey: (y, x) => grey(lastX - x, y) })

  const onPage = ({ slope, offset }: Edge): Edge => ({ slope, offset: offset * size })
  const fromBehind = ({ slope, offset }: Edge, last: number): Edge => onPage({ slope: -slope, offset: last - offset })
  return {
    ...(upper && { upper: onPage(upper) }),
    ...(lower && { lower: fromBehind(lower, height) }),
    ...(left && { left: onPage(left) }),
    ...(right && { right: fromBehind(right, width) }),
  }
}
