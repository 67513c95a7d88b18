import { Temporal } from 'temporal-polyfill'
import { fold } from './fold.ts'
import { ALL_LEXICONS } from './lexicons/index.ts'

/** Which number of '03/04/2026' is the day: a matter of the document's country. */
export type DateOrder = 'day-first' | 'month-first'

export interface DateMatch {
  /** ISO day. */
  readonly value: string
  readonly raw: string
  /** Offsets into the text that was searched. */
  readonly start: number
  readonly end: number
  /** The order of day and month had to be assumed. */
  readonly ambiguous: boolean
  /** Printed with digits only and a slash or dash: what tells the document's order. */
  readonly numeric?: { readonly first: number; readonly second: number; readonly separator: string }
}

const MONTHS = new Map<string, number>()
for (const { months } of ALL_LEXICONS) {
  for (const [index, names] of months.entries()) for (const name of names) MONTHS.set(name, index + 1)
}
const MONTH_NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')

const TIME_AHEAD = '(?![\\d])'
const ISO = /(?<![\d./-])((?:19|20)\d{2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)(?![./-]\d)/g
const COMPACT = /(?<![\d./-])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d./-])/g
const NUMERIC =
  /(?<![\d.,/-])(\d{1,2})\s?([./\-–·])\s?(\d{1,2})\s?[./\-–·]\s?((?:19|20)\d{2}|\d{2})(?!\d)(?![./-]\d)(?!,\d)/g
const SPACED = /(?<![\d.,/-])(\d{2}) (\d{2}) ((?:19|20)\d{2})(?!\d)/g
const DAY_MONTH_NAME = new RegExp(
  `(?<![\\d.,])(\\d{1,2})(?:\\s?(?:st|nd|rd|th|er|°|o|ten|\\.))?\\s?[-/.,]?\\s?(?:of |de |di |d')?\\s?(${MONTH_NAMES})\\.?\\s?[-/.,']?\\s?(?:de |del |di )?\\s?((?:19|20)\\d{2}|\\d{2})${TIME_AHEAD}`,
  'g',
)
const MONTH_NAME_DAY = new RegExp(
  `(?<![a-z])(${MONTH_NAMES})\\.?\\s?[-/]?\\s?(\\d{1,2})(?:st|nd|rd|th)?\\s?[-/,.]?\\s?((?:19|20)\\d{2})${TIME_AHEAD}`,
  'g',
)

const fullYear = (year: number): number => (year >= 100 ? year : year >= 80 ? 1900 + year : 2000 + year)

function isoDay(year: number, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from({ year: fullYear(year), month, day }, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

/**
 * Every calendar day printed in `text`, in order and without overlaps: ISO, digits in either order, month names of all
 * six languages, two-digit years (80 to 99 are the last century's).
 */
export function findDates(text: string, order: DateOrder): DateMatch[] {
  const found: DateMatch[] = []
  // Folding keeps one character for one only without compatibility forms, and the offsets must stay those of `text`.
  const folded = foldInPlace(text)
  const add = (match: RegExpExecArray, value: string | undefined, extra: Partial<DateMatch> = {}): void => {
    if (value === undefined) return
    const start = match.index
    const end = start + match[0].length
    if (found.some(other => start < other.end && other.start < end)) return
    found.push({ value, raw: text.slice(start, end), start, end, ambiguous: false, ...extra })
  }

  for (const match of folded.matchAll(ISO)) add(match, isoDay(Number(match[1]), Number(match[3]), Number(match[4])))
  for (const match of folded.matchAll(DAY_MONTH_NAME))
    add(match, isoDay(Number(match[3]), MONTHS.get(match[2]!)!, Number(match[1])))
  for (const match of folded.matchAll(MONTH_NAME_DAY))
    add(match, isoDay(Number(match[3]), MONTHS.get(match[1]!)!, Number(match[2])))
  for (const match of folded.matchAll(NUMERIC)) {
    const first = Number(match[1])
    const second = Number(match[3])
    const separator = match[2]!
    const year = Number(match[4])
    const dayFirst = isoDay(year, second, first)
    // Nobody who writes dots puts the month first.
    const monthFirst = separator === '.' ? undefined : isoDay(year, first, second)
    const both = dayFirst !== undefined && monthFirst !== undefined && first !== second
    const value = order === 'day-first' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
    add(match, value, { ambiguous: both, numeric: { first, second, separator } })
  }
  for (const match of folded.matchAll(SPACED)) add(match, isoDay(Number(match[3]), Number(match[2]), Number(match[1])))
  for (const match of folded.matchAll(COMPACT)) add(match, isoDay(Number(match[1]), Number(match[2]), Number(match[3])))
  return found.sort((a, b) => a.start - b.start)
}

function foldInPlace(text: string): string {
  let folded = ''
  for (const character of text) {
    const plain = fold(character)
    folded += plain.length === character.length ? plain : character
  }
  return folded
}

/** The order that the unambiguous dates of a document prove, if they agree. */
export function provenDateOrder(dates: readonly DateMatch[]): DateOrder | undefined {
  let dayFirst = 0
  let monthFirst = 0
  for (const { numeric } of dates) {
    if (numeric === undefined || numeric.separator === '.') continue
    if (numeric.first > 12 && numeric.second <= 12) dayFirst++
    if (numeric.second > 12 && numeric.first <= 12) monthFirst++
  }
  if (dayFirst > monthFirst) return 'day-first'
  if (monthFirst > dayFirst) return 'month-first'
  return undefined
}
