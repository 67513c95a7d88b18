import type { OcrService, TextLine } from '../ocr/engine.ts'
import type { Point, Quad } from './geometry.ts'
import { rasterOf, sharpOf } from './pixels.ts'
import type { Raster } from './raster.ts'

export type QuarterTurn = 0 | 90 | 180 | 270

/** A grey page whose text stands upright, and its lines. */
export interface UprightPage {
  readonly raster: Raster
  readonly lines: readonly TextLine[]
  /** Clockwise degrees by which it was turned. */
  readonly rotation: QuarterTurn
}

/** The raster turned clockwise by quarter turns. */
export async function turn(raster: Raster, degrees: QuarterTurn): Promise<Raster> {
  return degrees === 0 ? raster : rasterOf(sharpOf(raster).rotate(degrees), raster.dpi)
}

/** Whether a line runs up or down the page. */
function isVertical({ corners: [topLeft, topRight, , bottomLeft] }: TextLine): boolean {
  const length = (to: Point) => Math.hypot(to[0] - topLeft[0], to[1] - topLeft[1])
  return length(bottomLeft) > 1.5 * length(topRight)
}

/** The line on the page turned upside down: its text begins at what was the bottom right corner. */
function upended({ corners, angle }: TextLine, { width, height }: Raster): TextLine {
  const opposite = ([x, y]: Point): Point => [width - x, height - y]
  const [topLeft, topRight, bottomRight, bottomLeft] = corners
  const turned: Quad = [opposite(bottomRight), opposite(bottomLeft), opposite(topLeft), opposite(topRight)]
  const xs = turned.map(corner => corner[0])
  const ys = turned.map(corner => corner[1])
  return { corners: turned, angle, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] }
}

/**
 * Turns a page so that its text stands upright: its lines tell whether it lies on its side, the letters at their heads
 * whether it stands on its head.
 */
export async function upright(page: Raster, ocr: OcrService, signal: AbortSignal): Promise<UprightPage> {
  const found = await ocr.findLines(page, signal)
  const lying = found.filter(isVertical).length > found.length / 2
  const raster = await turn(page, lying ? 90 : 0)
  const lines = lying ? await ocr.findLines(raster, signal) : found
  if (!(await ocr.isUpsideDown(raster, lines, signal))) return { raster, lines, rotation: lying ? 90 : 0 }
  return {
    raster: await turn(raster, 180),
    lines: lines.map(line => upended(line, raster)),
    rotation: lying ? 270 : 180,
  }
}
