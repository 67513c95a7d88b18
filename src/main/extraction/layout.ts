import type { Box, Word, WordEngine } from '#shared/document.ts'
import type { Page } from '../pipeline/stage.ts'

/** A word, or the part of one that stands for itself ('Date:' and '1.2.2026' of 'Date:1.2.2026'). */
export interface Token {
  readonly text: string
  readonly page: number
  /** As the page shows it, in fractions. */
  readonly box: Box
  /** Deskewed, in units of the page's usual word height: what distances are measured in. */
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly confidence: number
  readonly engine: WordEngine
}

/** Tokens of one text line without a wide gap between them: a label, a cell, a line of an address. */
export interface Segment {
  readonly tokens: readonly Token[]
  /** The tokens' texts with a blank between them, two where the gap is wider than one: no number spans that. */
  readonly text: string
  /** Where each token starts in `text`. */
  readonly starts: readonly number[]
  readonly page: number
  /** The row's place on its page, from 0. */
  readonly row: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Row {
  readonly page: number
  readonly index: number
  readonly segments: readonly Segment[]
  readonly top: number
  readonly bottom: number
}

export interface LayoutPage {
  readonly number: number
  readonly rows: readonly Row[]
  /** The page's size in the same units as the tokens. */
  readonly width: number
  readonly height: number
}

/** A gap wider than this many word heights starts a new segment; blanks within a line are a third of one. */
const SEGMENT_GAP = 1.15

export function layOut(pages: readonly Page[]): LayoutPage[] {
  return pages.map(page => layOutPage(page))
}

function layOutPage(page: Page): LayoutPage {
  const words = page.words.filter(word => word.text.trim() !== '')
  const unit = median(words.map(word => (word.box[3] - word.box[1]) * page.height)) || page.height / 60
  const slope = skewOf(words, page)
  const tokens = words.flatMap(word => splitWord(word)).map(word => toToken(word, page, unit, slope))
  const rows = groupRows(tokens).map((row, index) => toRow(row, page.number, index))
  return { number: page.number, rows, width: page.width / unit, height: page.height / unit }
}

/** Rise per run of the text lines, from the words of each line that is long enough to tell. */
function skewOf(words: readonly Word[], page: Page): number {
  const lines = Map.groupBy(words, word => word.line)
  const slopes: number[] = []
  for (const line of lines.values()) {
    const first = line[0]!
    const last = line.at(-1)!
    const run = (last.box[0] + last.box[2] - first.box[0] - first.box[2]) * page.width
    const rise = (last.box[1] + last.box[3] - first.box[1] - first.box[3]) * page.height
    // A fifth of the page wide: shorter lines say more about ascenders than about skew.
    if (run > 0.4 * page.width) slopes.push(rise / run)
  }
  const slope = median(slopes)
  // Beyond 6 degrees the page was not deskewed but misread.
  return slopes.length >= 3 && Math.abs(slope) < 0.1 ? slope : 0
}

function toToken(word: Word, page: Page, unit: number, slope: number): Token {
  const [x0, y0, x1, y1] = word.box
  const shift = (slope * ((x0 + x1) / 2) * page.width) / unit
  return {
    text: word.text.trim(),
    page: page.number,
    box: word.box,
    left: (x0 * page.width) / unit,
    right: (x1 * page.width) / unit,
    top: (y0 * page.height) / unit - shift,
    bottom: (y1 * page.height) / unit - shift,
    confidence: word.confidence,
    engine: word.engine,
  }
}

/** 'Label:value' and 'Nr.123' printed without a blank. Addresses of the web and times of day stay whole. */
const GLUED = [
  /^((?!https?:|www|mailto:)\S*\p{L}[^\s:@]*:)([^\s:/].*)$/u,
  /^(\p{L}{2,}\.)(\d\S*)$/u,
  /^(\p{L}{3,}\.?-?[º°])(\d\S*)$/u,
]

function splitWord(word: Word): Word[] {
  for (const pattern of GLUED) {
    const match = pattern.exec(word.text)
    if (match === null) continue
    const [x0, y0, x1, y1] = word.box
    const cut = x0 + ((x1 - x0) * match[1]!.length) / word.text.length
    return [
      { ...word, text: match[1]!, box: [x0, y0, cut, y1] },
      ...splitWord({ ...word, text: match[2]!, box: [cut, y0, x1, y1] }),
    ]
  }
  return [word]
}

function groupRows(tokens: readonly Token[]): Token[][] {
  const rows: { tokens: Token[]; center: number; height: number }[] = []
  const byCenter = [...tokens].sort((a, b) => a.top + a.bottom - b.top - b.bottom)
  for (const token of byCenter) {
    const center = (token.top + token.bottom) / 2
    const height = token.bottom - token.top
    const row = rows
      .slice(-4)
      .reverse()
      .find(candidate => Math.abs(candidate.center - center) < 0.45 * Math.min(candidate.height, height))
    if (row === undefined) {
      rows.push({ tokens: [token], center, height })
      continue
    }
    row.tokens.push(token)
    row.center += (center - row.center) / row.tokens.length
    row.height += (height - row.height) / row.tokens.length
  }
  return rows.sort((a, b) => a.center - b.center).map(row => row.tokens.sort((a, b) => a.left - b.left))
}

function toRow(loose: readonly Token[], page: number, index: number): Row {
  const tokens = attachColons(loose)
  const height = median(tokens.map(token => token.bottom - token.top))
  const groups: Token[][] = []
  for (const token of tokens) {
    const previous = groups.at(-1)?.at(-1)
    if (previous !== undefined && token.left - previous.right <= SEGMENT_GAP * height) groups.at(-1)!.push(token)
    else groups.push([token])
  }
  const segments = groups.map(group => toSegment(group, page, index))
  return {
    page,
    index,
    segments,
    top: Math.min(...segments.map(segment => segment.top)),
    bottom: Math.max(...segments.map(segment => segment.bottom)),
  }
}

/** 'Date :' as some languages print it becomes 'Date:', so that a label ends with its colon everywhere. */
function attachColons(tokens: readonly Token[]): Token[] {
  const attached: Token[] = []
  for (const token of tokens) {
    const previous = attached.at(-1)
    if (token.text === ':' && previous !== undefined && token.left - previous.right < 2) {
      attached[attached.length - 1] = { ...previous, text: `${previous.text}:`, right: token.right }
    } else attached.push(token)
  }
  return attached
}

/** Blanks are a third to two thirds of a word's height wide, by how tight the boxes are; a column's gap is wider. */
const WIDE_BLANK = 0.85

function toSegment(tokens: readonly Token[], page: number, row: number): Segment {
  const starts: number[] = []
  let text = ''
  const height = median(tokens.map(token => token.bottom - token.top))
  for (const [index, token] of tokens.entries()) {
    if (index > 0) text += token.left - tokens[index - 1]!.right > WIDE_BLANK * height ? '  ' : ' '
    starts.push(text.length)
    text += token.text
  }
  return {
    tokens,
    text,
    starts,
    page,
    row,
    left: tokens[0]!.left,
    top: Math.min(...tokens.map(token => token.top)),
    right: Math.max(...tokens.map(token => token.right)),
    bottom: Math.max(...tokens.map(token => token.bottom)),
  }
}

/** The tokens of `segment` that the characters from `start` to `end` of its text touch. */
export function tokensBetween(segment: Segment, start: number, end: number): Token[] {
  return segment.tokens.filter((token, index) => {
    const from = segment.starts[index]!
    return from < end && start < from + token.text.length
  })
}

/** The smallest box around all of them, in fractions of the page. */
export function boxAround(tokens: readonly Token[]): Box {
  return [
    Math.min(...tokens.map(token => token.box[0])),
    Math.min(...tokens.map(token => token.box[1])),
    Math.max(...tokens.map(token => token.box[2])),
    Math.max(...tokens.map(token => token.box[3])),
  ]
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}
