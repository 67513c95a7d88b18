import type { TextLine } from '../../ocr/engine.ts'
import type { Raster } from '../raster.ts'

/** How the print of a page looks, measured where its lines are. */
export interface Print {
  /** From paper to ink, of the full range from white to black. */
  readonly contrast: number
  /** How much of that step an edge takes from one pixel to the next: crisp print about 0.7, blurred below 0.3. */
  readonly sharpness: number
  /** Standard deviation of the paper's grey beside the print, in grey levels: grain, and what JPEG leaves around edges. */
  readonly noise: number
  /** Paper at the darkest lines over paper at the lightest: 1 is even light. */
  readonly lighting: number
  /** Pixels from the top of a capital letter to the bottom of a descender, of the middle line. */
  readonly textHeight: number
}

/** Lines looked at: enough for medians, from all over the page. */
const MOST_LINES = 80
/** Pixels of one line looked at, about. */
const SAMPLES = 2000
/** The detector's boxes are this much higher than the text in them: the middle of 12 pages of known type. */
const BOX_TO_TEXT = 1.18
/** Shares of a line's pixels beyond which lie ink and paper: print covers a tenth of its box, light print on dark too. */
const INK_SHARE = 0.02
const PAPER_SHARE = 0.97
/** Of the step from ink to paper, what is paper and no edge. */
const PAPER_LEVEL = 0.7
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

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Every how many rows are looked at. */
  readonly step: number
}

/** What is looked at of a line: never the page's outermost pixels, so that each has its neighbours. */
function areaOf({ width, height }: Raster, { box }: TextLine): Area {
  const left = Math.max(1, Math.floor(box[0]))
  const top = Math.max(1, Math.floor(box[1]))
  const right = Math.min(width - 1, Math.ceil(box[2]))
  const bottom = Math.min(height - 1, Math.ceil(box[3]))
  return { left, top, right, bottom, step: Math.max(1, Math.floor(((right - left) * (bottom - top)) / SAMPLES)) }
}

/** Ink, paper and the steepest step along a row. */
function inkAndPaper({ data, width }: Raster, { left, top, right, bottom, step }: Area) {
  const greys = new Histogram()
  const steps = new Histogram()
  for (let y = top; y < bottom; y += step)
    for (let x = left; x < right; x++) {
      const here = data[y * width + x]!
      greys.add(here)
      steps.add(Math.abs(data[y * width + x + 1]! - here))
    }
  return { ink: greys.at(INK_SHARE), paper: greys.at(PAPER_SHARE), edge: steps.at(EDGE_SHARE) }
}

/**
 * The noise of paper: Immerkær's difference of Laplacians (1996), which neither shade nor gradients raise, where no ink
 * is around. Where ink is around everywhere, all is noise.
 */
function noiseOf(
  { data, width }: Raster,
  { left, top, right, bottom, step }: Area,
  ink: number,
  paper: number,
): number {
  const least = ink + PAPER_LEVEL * (paper - ink)
  let sum = 0
  let count = 0
  for (let y = top; y < bottom; y += step)
    for (let x = left; x < right; x++) {
      const at = y * width + x
      const here = data[at]!
      if (here < least) continue
      const [above, below] = [at - width, at + width]
      const beside = [data[at - 1]!, data[at + 1]!, data[above]!, data[below]!] as const
      const corners = [data[above - 1]!, data[above + 1]!, data[below - 1]!, data[below + 1]!] as const
      if (Math.min(...beside, ...corners) < least) continue
      const cross = beside[0] + beside[1] + beside[2] + beside[3]
      sum += Math.abs(4 * here - 2 * cross + corners[0] + corners[1] + corners[2] + corners[3])
      count++
    }
  // 6 is the norm of the filter, √(2/π) the mean of the normal distribution's absolute value.
  return count === 0 ? paper - ink : sum / count / 6 / Math.sqrt(2 / Math.PI)
}

function lookAt(page: Raster, line: TextLine) {
  const area = areaOf(page, line)
  const { ink, paper, edge } = inkAndPaper(page, area)
  return { ink, paper, edge, noise: noiseOf(page, area, ink, paper) }
}

const heightOf = ({ corners: [topLeft, , , bottomLeft] }: TextLine): number =>
  Math.hypot(bottomLeft[0] - topLeft[0], bottomLeft[1] - topLeft[1])

const widthOf = ({ corners: [topLeft, topRight] }: TextLine): number =>
  Math.hypot(topRight[0] - topLeft[0], topRight[1] - topLeft[1])

/** The height above and below which there is as much print, by its length: specks that were taken for lines are short. */
function middleHeight(lines: readonly TextLine[]): number {
  const ranked = lines
    .map(line => ({ height: heightOf(line), width: widthOf(line) }))
    .sort((a, b) => a.height - b.height)
  let left = ranked.reduce((sum, { width }) => sum + width, 0) / 2
  return (
    ranked.find(({ width }) => {
      left -= width
      return left <= 0
    })?.height ?? 0
  )
}

/** The print of an upright grey page; undefined where there is none. */
export function printOf(page: Raster, lines: readonly TextLine[]): Print | undefined {
  if (lines.length === 0) return undefined
  const every = Math.ceil(lines.length / MOST_LINES)
  const looks = lines.filter((_, index) => index % every === 0).map(line => lookAt(page, line))
  const median = (of: (look: (typeof looks)[number]) => number) => at(looks.map(of), 0.5)
  const papers = looks.map(({ paper }) => paper)
  return {
    contrast: median(({ ink, paper }) => (paper - ink) / 255),
    sharpness: Math.min(
      1,
      median(({ ink, paper, edge }) => edge / Math.max(1, paper - ink)),
    ),
    noise: median(({ noise }) => noise),
    lighting: at(papers, DARK_LINES) / Math.max(1, at(papers, LIGHT_LINES)),
    textHeight: middleHeight(lines) / BOX_TO_TEXT,
  }
}
