import type { TextLine } from '../../ocr/engine.ts'
import type { Raster } from '../raster.ts'
import { type EdgePoints, edgePoints } from './edge-points.ts'

/** How the text lines of an upright page run. Angles in degrees, clockwise positive. */
export interface Tilt {
  /** Of a line through the page's middle. */
  readonly skew: number
  /** By how much a line at the lower end of the page leans more than one at the upper end: what a camera makes. */
  readonly fan: number
}

const LEVEL: Tilt = { skew: 0, fan: 0 }

/** Points searched around what the lines' boxes say, which are too coarse for tilts below half a degree. */
const SKEW_REACH = 0.8
const SKEW_STEP = 0.1
const FINE_STEP = 0.02
/** A page bent on the glass fans by up to half a degree; below the first of these nothing is gained by unbending it. */
const FANS = [-4, -3.5, -3, -2.5, -2, -1.6, -1.3, -1, -0.75, 0.75, 1, 1.3, 1.6, 2, 2.5, 3, 3.5, 4]
/**
 * How much sharper the lines have to become. Real tilts gave 1.4 to 12 times; a page with a single line, or one bent by
 * a camera, gives up to 1.1 at a random angle.
 */
const LEAST_GAIN = 1.25
const LEAST_FAN_GAIN = 1.15
/** A line's angle counts when it is this many times as long as high: a short word's box leans with its letters. */
const LEAST_LENGTH = 4

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The middle of the long lines' angles, by their length. */
function leaning(lines: readonly TextLine[]): number {
  const long = lines
    .map(({ corners: [topLeft, topRight, , bottomLeft] }) => ({
      angle: (Math.atan2(topRight[1] - topLeft[1], topRight[0] - topLeft[0]) * 180) / Math.PI,
      length: Math.hypot(topRight[0] - topLeft[0], topRight[1] - topLeft[1]),
      height: Math.hypot(bottomLeft[0] - topLeft[0], bottomLeft[1] - topLeft[1]),
    }))
    .filter(({ length, height }) => length > LEAST_LENGTH * height)
    .sort((a, b) => a.angle - b.angle)
  const half = long.reduce((sum, { length }) => sum + length, 0) / 2
  let sum = 0
  for (const { angle, length } of long) {
    sum += length
    if (sum >= half) return angle
  }
  return 0
}

/** How sharply the print falls into lines when projected along a tilt: the sum of squared steps between rows. */
function sharpness({ xs, ys, height }: EdgePoints, { skew, fan }: Tilt): number {
  const rows = new Int32Array(2 * height)
  const slope = Math.tan(radians(skew))
  const spread = Math.tan(radians(fan)) / height
  const middle = height + 0.5
  for (let i = 0; i < xs.length; i++) {
    const y = ys[i]!
    const row = (y - xs[i]! * (slope + spread * y) + middle) | 0
    if (row >= 0 && row < rows.length) rows[row]!++
  }
  let sum = 0
  for (let row = 1; row < rows.length; row++) sum += (rows[row]! - rows[row - 1]!) ** 2
  return sum
}

const around = (middle: number, reach: number, step: number): number[] =>
  Array.from({ length: 2 * Math.round(reach / step) + 1 }, (_, i) => middle - reach + i * step)

/**
 * The tilt of an upright page: roughly by the boxes of its lines, exactly where its print falls into the sharpest lines.
 * @param look at the page
 * @param contrast of its print, from 0 to 1
 */
export function tiltOf(look: Raster, lines: readonly TextLine[], contrast: number): Tilt {
  if (lines.length === 0) return LEVEL
  const points = edgePoints(look, contrast)
  const best = (tilts: readonly Tilt[]): Tilt =>
    tilts
      .map(tilt => ({ tilt, sharpness: sharpness(points, tilt) }))
      .reduce((a, b) => (b.sharpness > a.sharpness ? b : a)).tilt
  const rough = around(leaning(lines), SKEW_REACH, SKEW_STEP)
  const finely = ({ skew, fan }: Tilt) => best(around(skew, SKEW_STEP, FINE_STEP).map(angle => ({ skew: angle, fan })))
  const parallel = finely(best(rough.map(skew => ({ skew, fan: 0 }))))
  const fanned = finely(best(FANS.flatMap(fan => rough.map(skew => ({ skew, fan })))))
  if (sharpness(points, fanned) > LEAST_FAN_GAIN * Math.max(sharpness(points, parallel), sharpness(points, LEVEL)))
    return fanned
  return sharpness(points, parallel) > LEAST_GAIN * sharpness(points, LEVEL) ? parallel : LEVEL
}
