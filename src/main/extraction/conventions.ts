import { type DecimalMark, provenDecimalMark } from '../language/amounts.ts'
import { type DateOrder, findDates, provenDateOrder } from '../language/dates.ts'
import type { LayoutPage } from './layout.ts'

/** How this document writes numbers and days, proven by what is printed on it. */
export interface Conventions {
  readonly mark: DecimalMark | undefined
  /** Groups of three digits are split by points, commas or apostrophes, hence never by blanks. */
  readonly groupsPrinted: boolean
  readonly dateOrder: DateOrder
  /** Sums are printed without decimals, as in Colombia and Chile: '208.360' is money. */
  readonly wholeAmounts: boolean
}

/** A state and a ZIP code ('TX 75001'), or a bare dollar: papers that put the month first. */
const UNITED_STATES = /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b/

export function conventionsOf(pages: readonly LayoutPage[], language: string | undefined): Conventions {
  const segments = pages.flatMap(page => page.rows.flatMap(row => row.segments))
  const text = segments.map(segment => segment.text).join('\n')
  const dates = segments.flatMap(segment => findDates(segment.text, 'day-first'))
  const american = language === 'en' && UNITED_STATES.test(text) && !/[£€]|\b(?:GST|ABN|VAT)\b/.test(text)
  return {
    mark: provenDecimalMark(text) ?? (language === undefined ? undefined : language === 'en' ? '.' : ','),
    groupsPrinted: isGroupedBySigns(text),
    wholeAmounts: timesIn(text, GROUPED_WHOLE) > 2 * timesIn(text, WITH_CENTS),
    dateOrder: provenDateOrder(dates) ?? (american ? 'month-first' : 'day-first'),
  }
}

const SIGN_GROUPED = [
  /(?<![\d.,'’])\d{1,3}(?:[.'’]\d{3}){1,3},\d{2}(?!\d)/g,
  /(?<![\d.,'’])\d{1,3}(?:[,'’]\d{3}){1,3}\.\d{2}(?!\d)/g,
]
const BLANK_GROUPED = /(?<![\d.,'’] ?)\d{1,3}(?: \d{3})+[.,]\d{2}(?!\d)/g

const timesIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** More numbers split their thousands by a sign than could do so by a blank. */
function isGroupedBySigns(text: string): boolean {
  const bySign = SIGN_GROUPED.reduce((sum, pattern) => sum + timesIn(text, pattern), 0)
  return bySign > 0 && bySign >= timesIn(text, BLANK_GROUPED)
}

const GROUPED_WHOLE = /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.,]\d|\d)/g
const WITH_CENTS = /\d[.,]\d{2}(?![\d.,])/g
