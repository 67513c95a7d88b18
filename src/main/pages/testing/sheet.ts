import { createCanvas } from '@napi-rs/canvas'
import type { TextLine } from '../../ocr/engine.ts'
import type { Point, Quad } from '../geometry.ts'
import { type Projection, project } from '../projection.ts'
import type { Raster } from '../raster.ts'

/** A grey page with lines of print, and where they are. */
export interface Sheet {
  readonly raster: Raster
  readonly lines: readonly TextLine[]
}

const WIDTH = 827
const HEIGHT = 1169
const LEFT = 90
const TYPE = 17
const TEXT = 'Payable within fourteen days, 1.234,50 EUR to the account below. '

/** The text begun elsewhere in each line, so that letters do not stand in columns. */
const textOf = (line: number): string => {
  const start = (7 * line) % TEXT.length
  return (TEXT.slice(start) + TEXT.slice(0, start)).trim()
}

export function lineOf(corners: Quad): TextLine {
  const xs = corners.map(corner => corner[0])
  const ys = corners.map(corner => corner[1])
  const [[x, y], [toX, toY]] = corners
  return {
    corners,
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    angle: (Math.atan2(toY - y, toX - x) * 180) / Math.PI,
  }
}

/** A page of A4 at 100 dpi with lines of print. */
export function printed(lines: number, { paper = '#f4f0e8', ink = '#202020' } = {}): Sheet {
  const canvas = createCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  context.fillStyle = paper
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.fillStyle = ink
  context.font = `${TYPE}px sans-serif`
  const texts = Array.from({ length: lines }, (_, line) => ({
    baseline: 140 + line * 28,
    right: LEFT + context.measureText(textOf(line)).width,
  }))
  for (const [line, { baseline }] of texts.entries()) context.fillText(textOf(line), LEFT, baseline)
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT)
  const grey = new Uint8Array(WIDTH * HEIGHT)
  for (let i = 0; i < grey.length; i++) grey[i] = data[4 * i]!
  return {
    raster: { data: grey, width: WIDTH, height: HEIGHT, channels: 1, dpi: 100 },
    lines: texts.map(({ baseline, right }) =>
      lineOf([
        [LEFT, baseline - TYPE],
        [right, baseline - TYPE],
        [right, baseline + 5],
        [LEFT, baseline + 5],
      ]),
    ),
  }
}

/** The page as it is seen through a projection, on surroundings of one grey. */
export function seen({ raster, lines }: Sheet, projection: Projection, back: Projection, surroundings: number): Sheet {
  const { data: from, width, height } = raster
  const data = new Uint8Array(from.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [sourceX, sourceY] = project(back, [x + 0.5, y + 0.5])
      const [left, top] = [Math.floor(sourceX), Math.floor(sourceY)]
      const inside = left >= 0 && top >= 0 && left < width && top < height
      data[y * width + x] = inside ? from[top * width + left]! : surroundings
    }
  const moved = (point: Point) => project(projection, point)
  return {
    raster: { ...raster, data },
    lines: lines.map(({ corners: [a, b, c, d] }) => lineOf([moved(a), moved(b), moved(c), moved(d)])),
  }
}

/** Every pixel changed by its own number between -1 and 1, the same in every run. */
export function changed(raster: Raster, change: (grey: number, chance: number) => number): Raster {
  let state = 12345
  const data = raster.data.map(grey => {
    // Marsaglia's xorshift: 32-bit steps only, so that no product loses bits.
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.min(255, Math.max(0, change(grey, state / 0x80000000)))
  })
  return { ...raster, data }
}
