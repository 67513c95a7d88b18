import type { PageViewport, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from '#shared/document.ts'
import { advances } from './advance.ts'
import { type LooseWord, numberLines } from './lines.ts'

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
type TextItem = Extract<TextContent['items'][number], { str: string }>
type QuarterTurn = 0 | 90 | 180 | 270

/** A piece of a run without blanks, in the coordinates of its own baseline. */
interface Fragment {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A run of glyphs as pdf.js reports it, placed on the page: `angle` in radians, clockwise as y points down. */
interface Run {
  readonly fragments: readonly Fragment[]
  readonly origin: readonly [number, number]
  readonly angle: number
  /** Font size and the reach above and below the baseline, in page units. */
  readonly size: number
  readonly ascent: number
  readonly descent: number
}

/** Fragments closer than this share of the font size are one word: a blank is at least 0.2 wide in any usual face. */
const JOIN_GAP = 0.12
/** Fragments whose baselines differ by less than this share of the font size stand on one baseline. */
const BASELINE_SHIFT = 0.2
/** Letter-spaced words ("R E C H N U N G"): at least this many single letters, no gap wider than this share of the size. */
const SPACED_LETTERS = 4
const SPACED_GAP = 0.9

const isText = (item: TextContent['items'][number]): item is TextItem => 'str' in item

function multiply(a: readonly number[], b: readonly number[]): number[] {
  return [
    a[0]! * b[0]! + a[2]! * b[1]!,
    a[1]! * b[0]! + a[3]! * b[1]!,
    a[0]! * b[2]! + a[2]! * b[3]!,
    a[1]! * b[2]! + a[3]! * b[3]!,
    a[0]! * b[4]! + a[2]! * b[5]! + a[4]!,
    a[1]! * b[4]! + a[3]! * b[5]! + a[5]!,
  ]
}

/** Reach of glyphs where the font does not say: that of Helvetica. */
const USUAL_ASCENT = 0.72
const USUAL_DESCENT = -0.21

function runOf(item: TextItem, content: TextContent, viewport: PageViewport): Run {
  const [a, b, c, d, x, y] = multiply(viewport.transform, item.transform)
  const style = content.styles[item.fontName]
  const size = Math.hypot(c!, d!) || Math.hypot(a!, b!)
  const length = item.width * viewport.scale
  const along = advances(item.str, style?.fontFamily === 'monospace')
  const fragments = [...item.str.matchAll(/\S+/g)].map(match => ({
    text: match[0],
    start: along[match.index]! * length,
    end: along[match.index + match[0].length]! * length,
  }))
  const ascent = style?.ascent
  const descent = style?.descent
  return {
    fragments,
    origin: [x!, y!],
    angle: Math.atan2(b!, a!),
    size,
    ascent: size * (ascent && ascent > 0.4 && ascent < 1.2 ? ascent : USUAL_ASCENT),
    descent: size * (descent && descent < 0 && descent > -0.6 ? descent : USUAL_DESCENT),
  }
}

/** The clockwise quarter turn that brings most of the page's characters upright. */
export function textTurn(content: TextContent, viewport: PageViewport): QuarterTurn {
  const characters = new Map<QuarterTurn, number>()
  for (const item of content.items) {
    if (!isText(item) || item.str.trim() === '') continue
    const quarter = Math.round(runOf(item, content, viewport).angle / (Math.PI / 2))
    const turn = (((4 - quarter) % 4) * 90) as QuarterTurn
    characters.set(turn, (characters.get(turn) ?? 0) + item.str.length)
  }
  return [...characters].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0
}

/** A fragment on the page, with what is needed to join it to its neighbours. */
interface Placed {
  text: string
  start: number
  end: number
  readonly baseline: number
  readonly run: Run
}

/** Coordinates along and across the run's own direction, so that turned text joins like upright text. */
function place(run: Run): Placed[] {
  const cosine = Math.cos(run.angle)
  const sine = Math.sin(run.angle)
  const along = run.origin[0] * cosine + run.origin[1] * sine
  const baseline = run.origin[1] * cosine - run.origin[0] * sine
  return run.fragments.map(({ text, start, end }) => ({ text, start: along + start, end: along + end, baseline, run }))
}

const onOneBaseline = (left: Placed, right: Placed): boolean =>
  Math.abs(left.run.angle - right.run.angle) < 0.02 &&
  Math.abs(left.baseline - right.baseline) < BASELINE_SHIFT * Math.min(left.run.size, right.run.size)

/** Joins fragments that touch. Print order is kept: a PDF writes the glyphs of a word one after another. */
function joinTouching(fragments: readonly Placed[]): Placed[] {
  const words: Placed[] = []
  for (const fragment of fragments) {
    const last = words.at(-1)
    const gap = last ? fragment.start - last.end : Number.POSITIVE_INFINITY
    const size = fragment.run.size
    if (last && onOneBaseline(last, fragment) && gap < JOIN_GAP * size && gap > -0.5 * size) {
      last.text += fragment.text
      last.end = Math.max(last.end, fragment.end)
    } else words.push({ ...fragment })
  }
  return words
}

/** Joins letter-spaced words: a run of single letters at even gaps. */
function joinSpacedLetters(words: readonly Placed[]): Placed[] {
  const joined: Placed[] = []
  for (let i = 0; i < words.length; ) {
    let end = i
    let widest = 0
    let narrowest = Number.POSITIVE_INFINITY
    while (end + 1 < words.length && /^\p{L}$/u.test(words[end]!.text) && /^\p{L}$/u.test(words[end + 1]!.text)) {
      const left = words[end]!
      const right = words[end + 1]!
      const gap = right.start - left.end
      widest = Math.max(widest, gap)
      narrowest = Math.min(narrowest, gap)
      // A gap twice as wide as the others parts two letter-spaced words.
      const even = widest < Math.max(2 * narrowest, 0.25 * left.run.size)
      if (!onOneBaseline(left, right) || gap < 0 || gap > SPACED_GAP * left.run.size || !even) break
      end++
    }
    if (end - i + 1 >= SPACED_LETTERS) {
      const text = words
        .slice(i, end + 1)
        .map(word => word.text)
        .join('')
      joined.push({ ...words[i]!, text, end: words[end]!.end })
      i = end + 1
    } else joined.push(words[i++]!)
  }
  return joined
}

function boxOf({ start, end, baseline, run }: Placed, viewport: PageViewport): Box {
  const cosine = Math.cos(run.angle)
  const sine = Math.sin(run.angle)
  const xs: number[] = []
  const ys: number[] = []
  for (const along of [start, end])
    for (const across of [baseline - run.ascent, baseline - run.descent]) {
      xs.push((along * cosine - across * sine) / viewport.width)
      ys.push((along * sine + across * cosine) / viewport.height)
    }
  const clamp = (value: number) => Math.min(1, Math.max(0, value))
  return [clamp(Math.min(...xs)), clamp(Math.min(...ys)), clamp(Math.max(...xs)), clamp(Math.max(...ys))]
}

const isOnPage = ([left, top, right, bottom]: Box): boolean => right > left && bottom > top

/**
 * The words of a page's text layer in reading order, with boxes as fractions of the page as `viewport` shows it.
 * What lies outside the page is left out. Confidence is 1: these are the characters the sender's program wrote.
 */
export function textLayerWords(content: TextContent, viewport: PageViewport): ReturnType<typeof numberLines> {
  const runs = content.items.filter(isText).filter(item => item.str.trim() !== '')
  const fragments = runs.flatMap(item => place(runOf(item, content, viewport)))
  const words: LooseWord[] = joinSpacedLetters(joinTouching(fragments)).map(word => ({
    text: word.text.normalize('NFC'),
    box: boxOf(word, viewport),
    confidence: 1,
    engine: 'text-layer',
  }))
  return numberLines(words.filter(word => isOnPage(word.box)))
}
