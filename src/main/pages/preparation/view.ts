import type { TextLine } from '../../ocr/engine.ts'
import type { Edge } from '../condition/edge.ts'
import type { Sheet } from '../condition/sheet.ts'
import type { Tilt } from '../condition/tilt.ts'
import type { Point, Quad } from '../geometry.ts'
import { chain, fromUnitSquare, inverse, type Projection, project, scaling } from '../projection.ts'
import type { Raster } from '../raster.ts'

/** How a page is shown: a quadrilateral of the raster made a rectangle. */
export interface View {
  /** In pixels of the raster, clockwise from the corner that is shown top left. */
  readonly corners: Quad
  /** Pixels of the rectangle. */
  readonly width: number
  readonly height: number
}

/** A sheet is shown alone when this many of its edges are seen: one or none may be anything. */
const LEAST_EDGES = 2
/** Text that a sheet's edge may cut, in pixels: a detector's box reaches a little beyond the print. */
const CUT = 12
/** Degrees below which warping a page brings nothing: 0.3° lifts a line of A4 by 9 pixels. */
const LEAST_SKEW = 0.3
/** Degrees that lines may still lean in a view, on average: more than the boxes' own angles err. */
const MOST_LEANING = 0.8

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Where an edge across the page and one down the page meet. */
function corner(across: Edge, down: Edge): Point {
  const x = (down.slope * across.offset + down.offset) / (1 - down.slope * across.slope)
  return [x, across.slope * x + across.offset]
}

/** The edge moved outwards, by `outwards` up or down, as far as all text is within. */
function around(edge: Edge, places: readonly Point[], outwards: -1 | 1): Edge {
  const beyond = places.map(([along, place]) => outwards * (place - edge.slope * along - edge.offset))
  return { slope: edge.slope, offset: edge.offset + outwards * Math.max(0, ...beyond) }
}

/** The view by the sheet's edges where they are seen, and elsewhere by the text's own directions from the raster's borders. */
function viewOf({ width, height }: Raster, lines: readonly TextLine[], { skew, fan }: Tilt, sheet: Sheet): View {
  const points = lines.flatMap(line => line.corners)
  const turned = points.map(([x, y]): Point => [y, x])
  /** Through the middle of the raster's border, so that as little as can be is cut. */
  const through = (slope: number, along: number, place: number): Edge => ({ slope, offset: place - slope * along })
  const level = (angle: number, y: number) => through(Math.tan(radians(angle)), width / 2, y)
  const upright = (slope: number, x: number) => through(slope, height / 2, x)
  const plumb = -Math.tan(radians(skew))
  const upper = sheet.upper ?? around(level(skew - fan / 2, 0), points, -1)
  const lower = sheet.lower ?? around(level(skew + fan / 2, height), points, 1)
  const left = sheet.left ?? around(upright(sheet.right?.slope ?? plumb, 0), turned, -1)
  const right = sheet.right ?? around(upright(sheet.left?.slope ?? plumb, width), turned, 1)
  const corners: Quad = [corner(upper, left), corner(upper, right), corner(lower, right), corner(lower, left)]
  const [topLeft, topRight, bottomRight, bottomLeft] = corners
  const length = (from: Point, to: Point) => Math.hypot(to[0] - from[0], to[1] - from[1])
  return {
    corners,
    width: Math.max(1, Math.round((length(topLeft, topRight) + length(bottomLeft, bottomRight)) / 2)),
    height: Math.max(1, Math.round((length(topLeft, bottomLeft) + length(topRight, bottomRight)) / 2)),
  }
}

/** From the raster's pixels to those of the view. */
export const toView = ({ corners, width, height }: View): Projection =>
  chain(inverse(fromUnitSquare(corners)), scaling(width, height))

/** From the raster's pixels to fractions of the view. */
export const shownBy = (view: View): Projection => chain(toView(view), scaling(1 / view.width, 1 / view.height))

/** Whether all text lies within the view, and its lines run level there: otherwise an edge or an angle was mistaken. */
function isRight(view: View, lines: readonly TextLine[]): boolean {
  const projection = toView(view)
  const within = ([x, y]: Point): boolean => x > -CUT && y > -CUT && x < view.width + CUT && y < view.height + CUT
  let length = 0
  let leaning = 0
  for (const { corners } of lines) {
    const [topLeft, topRight, bottomRight, bottomLeft] = corners.map(point =>
      project(projection, point),
    ) as unknown as Quad
    if (![topLeft, topRight, bottomRight, bottomLeft].every(within)) return false
    const [dx, dy] = [topRight[0] - topLeft[0], topRight[1] - topLeft[1]]
    if (dx < 4 * Math.abs(bottomLeft[1] - topLeft[1])) continue
    length += dx
    leaning += Math.abs(dy)
  }
  return leaning <= Math.tan(radians(MOST_LEANING)) * length
}

/** Degrees by which opposite sides of a quadrilateral lean from each other, at most. */
function perspectiveOf([topLeft, topRight, bottomRight, bottomLeft]: Quad): number {
  const leaning = ([fromX, fromY]: Point, [toX, toY]: Point) => (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI
  return Math.max(
    Math.abs(leaning(topLeft, topRight) - leaning(bottomLeft, bottomRight)),
    Math.abs(leaning(topLeft, bottomLeft) - leaning(topRight, bottomRight)),
  )
}

/** A view, and why the page is not shown as it lies. */
export interface ChosenView {
  readonly view: View
  readonly because: 'perspective' | 'skew'
  /** Degrees. */
  readonly perspective: number
}

/**
 * The view that shows a page's sheet alone and its lines level; undefined where the page is right as it lies, or where
 * no view can be trusted.
 */
export function chooseView(
  raster: Raster,
  lines: readonly TextLine[],
  tilt: Tilt,
  sheet: Sheet,
): ChosenView | undefined {
  const views: ChosenView[] = []
  const offer = (because: ChosenView['because'], by: Tilt, edges: Sheet): void => {
    const view = viewOf(raster, lines, by, edges)
    views.push({ view, because, perspective: perspectiveOf(view.corners) })
  }
  if (Object.keys(sheet).length >= LEAST_EDGES) offer('perspective', tilt, sheet)
  if (tilt.fan !== 0) offer('perspective', tilt, {})
  if (Math.abs(tilt.skew) >= LEAST_SKEW) offer('skew', { skew: tilt.skew, fan: 0 }, {})
  return views.find(({ view }) => isRight(view, lines))
}

/** The view of a raster whose sides are longer by a factor. */
export function resizedView({ corners, width, height }: View, factor: number): View {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners
  const moved = ([x, y]: Point): Point => [x * factor, y * factor]
  return {
    corners: [moved(topLeft), moved(topRight), moved(bottomRight), moved(bottomLeft)],
    width: Math.round(width * factor),
    height: Math.round(height * factor),
  }
}
