import type { TextLine } from '../../ocr/engine.ts'
import type { Raster } from '../raster.ts'

/** How the print of a page looks, measured where its lines are. */
export interface Print {
  /** From paper to ink, of the full range from white to black. */
  readonly contrast: number
  /** How much of that step an edge takes from one pixel to the next: crisp print about 0.7, blurred below 0.3. */
  readonly sharpness: number
  /** Paper at the darkest lines over paper at the lightest: 1 is even light. */
  readonly lighting: number
  /** Pixels from the top of a capital letter to the bottom of a descender, of the middle line. */
  readonly textHeight: number
}

/** Lines looked at: enough for medians, from all over the page. */
const MOST_LINES = 80
/** Pixels of one line looked at, about. */
const SAMPLES = 2000
/** The detector's boxes are this much higher than the text in them: measured on print of known size. */
const BOX_TO_TEXT = 1
/** Shares of a line's pixels beyond which lie ink and paper: print covers a tenth of its box, light print on dark too. */
const INK_SHARE = 0.02
const PAPER_SHARE = 0.97
/** Light is even or not by its extremes, without the odd line on a coloured ground. */
const DARK_LINES = 0.1
const LIGHT_LINES = 0.9
/** An edge of a line is one of its steepest. */
const EDGE_SHARE = 0.97

/** How often each value occurs, and from it the value that a share of them lies below. */
class Histogram {
  readonly #counts = new Uint32Array(256)
  #total = 0

  add(value: number): void {
    this.#counts[value]!++
    this.#total++
  }

  at(share: number): number {
    let value = 0
    for (let below = this.#counts[0]!; below <= share * this.#total && value < 255; below += this.#counts[value]!)
      value++
    return value
  }
}

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** Ink, paper and the steepest step along a row, within a line's box. */
function lookAt({ data, width, height }: Raster, { box }: TextLine): { ink: number; paper: number; step: number } {
  const left = Math.max(0, Math.floor(box[0]))
  const top = Math.max(0, Math.floor(box[1]))
  const right = Math.min(width - 1, Math.ceil(box[2]))
  const bottom = Math.min(height, Math.ceil(box[3]))
  const rows = Math.max(1, Math.floor(((right - left) * (bottom - top)) / SAMPLES))
  const greys = new Histogram()
  const steps = new Histogram()
  for (let y = top; y < bottom; y += rows)
    for (let x = left; x < right; x++) {
      const here = data[y * width + x]!
      greys.add(here)
      steps.add(Math.abs(data[y * width + x + 1]! - here))
    }
  return { ink: greys.at(INK_SHARE), paper: greys.at(PAPER_SHARE), step: steps.at(EDGE_SHARE) }
}

const heightOf = ({ corners: [topLeft, , , bottomLeft] }: TextLine): number =>
  Math.hypot(bottomLeft[0] - topLeft[0], bottomLeft[1] - topLeft[1])

/** The print of an upright grey page; undefined where there is none. */
export function printOf(page: Raster, lines: readonly TextLine[]): Print | undefined {
  if (lines.length === 0) return undefined
  const every = Math.ceil(lines.length / MOST_LINES)
  const looks = lines.filter((_, index) => index % every === 0).map(line => lookAt(page, line))
  const papers = looks.map(({ paper }) => paper)
  return {
    contrast: at(
      looks.map(({ ink, paper }) => (paper - ink) / 255),
      0.5,
    ),
    sharpness: Math.min(
      1,
      at(
        looks.map(({ ink, paper, step }) => step / Math.max(1, paper - ink)),
        0.5,
      ),
    ),
    lighting: at(papers, DARK_LINES) / Math.max(1, at(papers, LIGHT_LINES)),
    textHeight: at(lines.map(heightOf), 0.5) / BOX_TO_TEXT,
  }
}
