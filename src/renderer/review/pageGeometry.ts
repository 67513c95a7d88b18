import type { Box } from '#shared/document.ts'

/** Clockwise degrees by which the clerk has turned the page on the screen. */
export type Turn = 0 | 90 | 180 | 270

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where the page lies in its window: `scale` screen pixels for one of the page, and the offset of its top left corner. */
export interface View extends Point {
  readonly scale: number
}

/** The next quarter turn clockwise. */
export const turnFurther = (turn: Turn): Turn => ((turn + 90) % 360) as Turn

/** The size of a page as it lies on the screen after a turn. */
export const turnedSize = ({ width, height }: Size, turn: Turn): Size =>
  turn % 180 === 0 ? { width, height } : { width: height, height: width }

/** A point of the turned page (fractions of it) as fractions of the upright page. */
export function uprightPoint({ x, y }: Point, turn: Turn): Point {
  switch (turn) {
    case 0:
      return { x, y }
    case 90:
      return { x: y, y: 1 - x }
    case 180:
      return { x: 1 - x, y: 1 - y }
    case 270:
      return { x: 1 - y, y: x }
  }
}

const turnedPoint = (point: Point, turn: Turn): Point => uprightPoint(point, ((360 - turn) % 360) as Turn)

/** A box of the upright page as it lies on the turned page. */
export function turnedBox([left, top, right, bottom]: Box, turn: Turn): Box {
  return boxBetween(turnedPoint({ x: left, y: top }, turn), turnedPoint({ x: right, y: bottom }, turn))
}

/** The box with these two points as opposite corners, in whatever order they were drawn. */
export const boxBetween = (one: Point, other: Point): Box => [
  Math.min(one.x, other.x),
  Math.min(one.y, other.y),
  Math.max(one.x, other.x),
  Math.max(one.y, other.y),
]

/** The smallest box around boxes; undefined around none. */
export function unionOf(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  return [
    Math.min(...boxes.map(box => box[0])),
    Math.min(...boxes.map(box => box[1])),
    Math.max(...boxes.map(box => box[2])),
    Math.max(...boxes.map(box => box[3])),
  ]
}

/** Space left free around a fitted page, in screen pixels. */
const MARGIN = 12

/** The page as wide as its window, at its top. */
export function fitWidth(page: Size, window: Size): View {
  const scale = Math.max((window.width - 2 * MARGIN) / page.width, 0.01)
  return { scale, x: (window.width - page.width * scale) / 2, y: centredOr(MARGIN, window.height, page.height * scale) }
}

/** The whole page in its window. */
export function fitPage(page: Size, window: Size): View {
  const scale = Math.max(
    Math.min((window.width - 2 * MARGIN) / page.width, (window.height - 2 * MARGIN) / page.height),
    0.01,
  )
  return { scale, x: (window.width - page.width * scale) / 2, y: (window.height - page.height * scale) / 2 }
}

const centredOr = (offset: number, room: number, length: number): number =>
  length + 2 * offset <= room ? (room - length) / 2 : offset

/**
 * A printed line lower than this on the screen cannot be read, so that showing its box zooms in. Above it the page
 * keeps its zoom: the strip under the field shows the place enlarged already.
 */
const LEGIBLE_PIXELS = 8
/** A field taller than this is a block of lines, which needs no zoom of its own. */
const BLOCK_SHARE = 0.03

/**
 * The view that shows a box: unchanged where it is legible and in sight already, so that the page does not jump about
 * while a clerk tabs through neighbouring fields; otherwise with the box in the middle of the window.
 */
export function viewOfBox(box: Box, page: Size, window: Size, current: View): View {
  const height = (box[3] - box[1]) * page.height
  const tooSmall = height > 0 && box[3] - box[1] < BLOCK_SHARE && height * current.scale < LEGIBLE_PIXELS
  const scale = tooSmall ? LEGIBLE_PIXELS / height : current.scale
  const at = (share: number, length: number, offset: number) => share * length * current.scale + offset
  const edge = 24
  const inSight =
    at(box[0], page.width, current.x) >= edge &&
    at(box[2], page.width, current.x) <= window.width - edge &&
    at(box[1], page.height, current.y) >= edge &&
    at(box[3], page.height, current.y) <= window.height - edge
  if (inSight && !tooSmall) return current

  const centre = (low: number, high: number, length: number, room: number) =>
    keepInside(room / 2 - ((low + high) / 2) * length * scale, length * scale, room)
  return {
    scale,
    x: centre(box[0], box[2], page.width, window.width),
    y: centre(box[1], box[3], page.height, window.height),
  }
}

/** Where the middle of a box lies in the window; undefined where that is out of sight. What is looked at stays there while zooming. */
export function centreInSight(box: Box, page: Size, window: Size, view: View): Point | undefined {
  const x = ((box[0] + box[2]) / 2) * page.width * view.scale + view.x
  const y = ((box[1] + box[3]) / 2) * page.height * view.scale + view.y
  return x >= 0 && x <= window.width && y >= 0 && y <= window.height ? { x, y } : undefined
}

/** Keeps a page from leaving its window: no gap where the page is longer, centred where it is shorter. */
function keepInside(offset: number, length: number, room: number): number {
  if (length + 2 * MARGIN <= room) return (room - length) / 2
  return Math.min(MARGIN, Math.max(room - length - MARGIN, offset))
}

/** What is cut out of a page image for the strip under a field: the image's width and its offset, in screen pixels. */
export interface Strip {
  readonly imageWidth: number
  readonly left: number
  readonly top: number
  /** The box inside the strip. */
  readonly frame: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
}

/** The box of a field enlarged to fill a strip as far as legibility and the strip's size allow. */
export function stripOf(box: Box, page: Size, strip: Size): Strip {
  const width = Math.max((box[2] - box[0]) * page.width, 1)
  const height = Math.max((box[3] - box[1]) * page.height, 1)
  const scale = Math.min((strip.width * 0.9) / width, (strip.height * 0.6) / height, 3)
  const left = strip.width / 2 - (box[0] * page.width + width / 2) * scale
  const top = strip.height / 2 - (box[1] * page.height + height / 2) * scale
  return {
    imageWidth: page.width * scale,
    left,
    top,
    frame: {
      left: box[0] * page.width * scale + left,
      top: box[1] * page.height * scale + top,
      width: width * scale,
      height: height * scale,
    },
  }
}
