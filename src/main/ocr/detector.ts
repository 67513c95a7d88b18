import sharp from 'sharp'
import type { Model } from '../inference/sessions.ts'
import type { Raster } from '../pages/raster.ts'
import { findComponents } from './components.ts'
import type { TextLine } from './engine.ts'
import { withItsEnds } from './line-ends.ts'
import { mergeNeighbours } from './merge.ts'
import { asWritten, cornersOf, type Rectangle, smallestRectangle } from './rectangle.ts'

/**
 * Pixels the detector looks at: A4 at a longer side of 1600, 0.2 s on two cores. A budget of area rather than a longest
 * side gives a long receipt the same care.
 */
const LOOK_PIXELS = 1600 * 1131
/** The network halves its input five times. */
const GRID = 32
/** PP-OCR's published post-processing: pixel and box thresholds, and how far the shrunken text map is grown back. */
const PIXEL_THRESHOLD = 0.3
const BOX_THRESHOLD = 0.6
const UNCLIP_RATIO = 1.5
/** Boxes lower than this, in pixels the detector saw, hold no legible character. */
const LEAST_HEIGHT = 4

/** More lines than any page of text has: beyond them are specks, and reading them would take minutes. */
const MOST_LINES = 1000

/** The means and deviations the network was trained with (ImageNet's). */
const MEANS = [0.485, 0.456, 0.406]
const DEVIATIONS = [0.229, 0.224, 0.225]

const toGrid = (length: number): number => Math.max(GRID, Math.round(length / GRID) * GRID)

async function look({
  data,
  width,
  height,
  channels,
}: Raster): Promise<{ pixels: Buffer; width: number; height: number }> {
  const scale = Math.sqrt(LOOK_PIXELS / (width * height))
  const seen = { width: toGrid(width * scale), height: toGrid(height * scale) }
  const pixels = await sharp(data, { raw: { width, height, channels } })
    .toColourspace('b-w')
    .resize({ ...seen, fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer()
  return { pixels, ...seen }
}

function normalise(pixels: Buffer): Float32Array {
  const area = pixels.length
  const input = new Float32Array(3 * area)
  for (let channel = 0; channel < 3; channel++) {
    const factor = 1 / 255 / DEVIATIONS[channel]!
    const shift = -MEANS[channel]! / DEVIATIONS[channel]!
    const offset = channel * area
    for (let i = 0; i < area; i++) input[offset + i] = pixels[i]! * factor + shift
  }
  return input
}

/** Grows a box of the shrunken text map back to the whole line: by area times ratio over perimeter, as in DB's paper. */
function unclip(rectangle: Rectangle): Rectangle {
  const { width, height } = rectangle
  const distance = (width * height * UNCLIP_RATIO) / (2 * (width + height))
  return { ...rectangle, width: width + 2 * distance, height: height + 2 * distance }
}

function toLine(rectangle: Rectangle): TextLine {
  const corners = cornersOf(rectangle)
  const xs = corners.map(corner => corner[0])
  const ys = corners.map(corner => corner[1])
  return {
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    angle: (rectangle.angle * 180) / Math.PI,
    corners,
  }
}

/** Scales a rectangle from what the detector saw to the page; the two factors differ by the rounding to the grid. */
function scaled(rectangle: Rectangle, x: number, y: number): Rectangle {
  const { centre, width, height, angle } = rectangle
  const level = Math.cos(angle) ** 2
  return {
    centre: [centre[0] * x, centre[1] * y],
    width: width * (x * level + y * (1 - level)),
    height: height * (y * level + x * (1 - level)),
    angle,
  }
}

/** Finds the text lines of a page, top to bottom. */
export async function findLines(detector: Model, page: Raster): Promise<TextLine[]> {
  const { pixels, width, height } = await look(page)
  const { data } = await detector.run(normalise(pixels), [1, 3, height, width])
  const rectangles = findComponents(data, width, height, PIXEL_THRESHOLD)
    .filter(component => component.score >= BOX_THRESHOLD)
    .map(component => unclip(asWritten(smallestRectangle(component.outline))))
    .filter(rectangle => Math.min(rectangle.width, rectangle.height) >= LEAST_HEIGHT)
  return mergeNeighbours(rectangles)
    .map(rectangle => withItsEnds({ pixels, width, height }, rectangle))
    .map(rectangle => scaled(rectangle, page.width / width, page.height / height))
    .sort((a, b) => b.width * b.height - a.width * a.height)
    .slice(0, MOST_LINES)
    .map(toLine)
    .sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
}
