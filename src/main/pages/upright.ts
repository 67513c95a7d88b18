import type { OcrService, TextLine } from '../ocr/engine.ts'
import { seemsToLie } from './condition/lying.ts'
import type { Point, Quad } from './geometry.ts'
import { rasterOf, sharpOf } from './pixels.ts'
import type { Raster } from './raster.ts'

export type QuarterTurn = 0 | 90 | 180 | 270

/** How much longer one side of a line is than the other, at least: a letter alone says nothing. */
const LONGER = 1.5

const further = (rotation: QuarterTurn, by: QuarterTurn): QuarterTurn => ((rotation + by) % 360) as QuarterTurn

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

/**
 * Whether more print runs up or down the page than across it, by its length: of lines on their side the detector finds
 * some whole and many letters alone.
 */
function isLying(lines: readonly TextLine[]): boolean {
  let balance = 0
  for (const { corners } of lines) {
    const [topLeft, topRight, , bottomLeft] = corners
    const across = Math.hypot(topRight[0] - topLeft[0], topRight[1] - topLeft[1])
    const down = Math.hypot(bottomLeft[0] - topLeft[0], bottomLeft[1] - topLeft[1])
    balance += down > LONGER * across ? down : -across
  }
  return balance > 0
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
  const seen = async (rotation: QuarterTurn): Promise<UprightPage> => {
    const raster = await turn(page, rotation)
    return { raster, lines: await ocr.findLines(raster, signal), rotation }
  }
  const first = await seen((await seemsToLie(page)) ? 90 : 0)
  const { raster, lines, rotation } = isLying(first.lines) ? await seen(further(first.rotation, 90)) : first
  if (!(await ocr.isUpsideDown(raster, lines, signal))) return { raster, lines, rotation }
  return {
    raster: await turn(raster, 180),
    lines: lines.map(line => upended(line, raster)),
    rotation: further(rotation, 180),
  }
}
