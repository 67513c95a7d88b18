import type { Big } from 'big.js'
import { NUMBER_PATTERN, parseNumber } from '../language/amounts.ts'
import { CURRENCY_PATTERN } from '../language/currencies.ts'
import { type DateMatch, findDates } from '../language/dates.ts'
import { findIbans } from '../language/iban.ts'
import { findFormattedIds, PREFIXED_ID_PATTERN, parseTaxId } from '../language/tax-ids.ts'
import type { Conventions } from './conventions.ts'
import { type LayoutPage, type Row, type Segment, type Token, tokensBetween } from './layout.ts'

interface Place {
  readonly segment: Segment
  readonly tokens: readonly Token[]
  /** Offsets into the segment's text. */
  readonly start: number
  readonly end: number
  readonly raw: string
}

export interface DateSpan extends Place {
  readonly kind: 'date'
  readonly value: string
  readonly ambiguous: boolean
  /** Eight digits in a row: as likely a number as a day. */
  readonly compact: boolean
}
export interface AmountSpan extends Place {
  readonly kind: 'amount'
  /** Signed. */
  readonly value: Big
  /** The currency as printed beside it. */
  readonly currency: string | undefined
  /** Two decimals or a currency beside it: money, and not a quantity or a year. */
  readonly money: boolean
}
export interface PercentSpan extends Place {
  readonly kind: 'percent'
  readonly value: Big
}
export interface IbanSpan extends Place {
  readonly kind: 'iban'
  readonly value: string
  readonly valid: boolean
}
export interface TaxIdSpan extends Place {
  readonly kind: 'taxId'
  readonly value: string
  readonly country: string
  readonly checked: boolean | undefined
}
export interface EmailSpan extends Place {
  readonly kind: 'email'
  readonly value: string
}
export type Span = DateSpan | AmountSpan | PercentSpan | IbanSpan | TaxIdSpan | EmailSpan

const amountPattern = (number: string): RegExp =>
  new RegExp(
    `(?<![\\w.,/-])(?:(?<open>[-−–+(])\\s?)?(?:(?<before>${CURRENCY_PATTERN})\\s?)?(?<inner>[-−–])?(?<number>${number})(?:\\s?(?<percent>%|v\\.?H\\.?))?(?:\\s?(?<after>${CURRENCY_PATTERN})(?![A-Za-z]))?(?<close>\\)|[-−–](?!\\d)|\\s?CR\\b)?(?![\\w/])`,
    'gi',
  )
const AMOUNT = amountPattern(NUMBER_PATTERN)
const AMOUNT_UNBROKEN = amountPattern(NUMBER_PATTERN.replace('\\u00a0\\u202f ]', ']'))
const EMAIL = /[A-Za-z0-9][A-Za-z0-9._%+-]*\s?@\s?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g

/** Every value that its form alone betrays, in reading order. */
export function findSpans(pages: readonly LayoutPage[], conventions: Conventions): Span[] {
  return pages.flatMap(page =>
    page.rows.flatMap(row =>
      row.segments.flatMap(segment => {
        const spans = spansOf(segment, conventions)
        const below = page.rows.slice(row.index + 1, row.index + 1 + WRAPPED_ROWS)
        return [...spans, ...wrappedIban(segment, below[0], spans), ...wrappedTaxId(segment, below)]
      }),
    ),
  )
}

/** An IBAN that goes on in the line below, as in the narrow columns of a footer; only where its check digits prove it. */
function wrappedIban(segment: Segment, next: Row | undefined, spans: readonly Span[]): IbanSpan[] {
  if (!/(?<![A-Za-z0-9])[A-Z]{2}\d{2}[\dA-Z ]*$/.test(segment.text) || spans.some(span => span.kind === 'iban'))
    return []
  const below = next?.segments.filter(other => other.left < segment.right && other.right > segment.left - 1) ?? []
  for (const other of [...below, ...(next?.segments.slice(0, 1) ?? [])]) {
    const [iban] = findIbans(`${segment.text} ${other.text}`, false).filter(found => found.valid)
    if (iban === undefined || iban.end <= segment.text.length) continue
    const { value, raw, valid, start } = iban
    const tokens = [
      ...tokensBetween(segment, start, segment.text.length),
      ...tokensBetween(other, 0, iban.end - segment.text.length - 1),
    ]
    return [{ kind: 'iban', value, raw, valid, segment, tokens, start, end: segment.text.length }]
  }
  return []
}

/** Columns of a footer are printed closely: the next line of one may be the row after the next one of another. */
const WRAPPED_ROWS = 2

/** A tax id that goes on in the line below ('VAT no. GB 937 4000' over '81'); only where its check digits prove it. */
function wrappedTaxId(segment: Segment, rows: readonly Row[]): TaxIdSpan[] {
  const length = segment.text.length
  for (const other of rows.flatMap(row => row.segments)) {
    if (other.left > segment.right || other.right < segment.left - 1) continue
    for (const match of `${segment.text} ${other.text}`.matchAll(PREFIXED_ID_PATTERN)) {
      const found = longestTaxId(match[0])
      const end = match.index + (found?.length ?? 0)
      if (found?.id.checked !== true || match.index >= length || end <= length + 1) continue
      const { value, country, checked } = found.id
      const tokens = [...tokensBetween(segment, match.index, length), ...tokensBetween(other, 0, end - length - 1)]
      const raw = tokens.map(token => token.text).join(' ')
      return [{ kind: 'taxId', value, country, checked, raw, segment, tokens, start: match.index, end: length }]
    }
  }
  return []
}

function spansOf(segment: Segment, { mark, dateOrder, groupsPrinted, wholeAmounts }: Conventions): Span[] {
  const byOcr = segment.tokens[0]!.engine !== 'text-layer'
  const text = byOcr ? mendDigits(segment.text) : segment.text
  const place = (start: number, end: number): Place => ({
    segment,
    tokens: tokensBetween(segment, start, end),
    start,
    end,
    raw: segment.text.slice(start, end).replace(/\s+/g, ' '),
  })
  const spans: Span[] = []
  const free = (start: number, end: number): boolean => !spans.some(span => start < span.end && span.start < end)

  for (const match of text.matchAll(EMAIL)) {
    spans.push({
      kind: 'email',
      value: match[0].replace(/\s/g, '').toLowerCase(),
      ...place(match.index, match.index + match[0].length),
    })
  }
  for (const iban of findIbans(text, byOcr)) {
    spans.push({ kind: 'iban', value: iban.value, valid: iban.valid, ...place(iban.start, iban.end) })
  }
  for (const match of text.matchAll(PREFIXED_ID_PATTERN)) {
    const found = longestTaxId(match[0])
    if (found === undefined || !free(match.index, match.index + found.length)) continue
    spans.push({
      kind: 'taxId',
      value: found.id.value,
      country: found.id.country,
      checked: found.id.checked,
      ...place(match.index, match.index + found.length),
    })
  }
  for (const { id, start, end } of findFormattedIds(text)) {
    if (!free(start, end)) continue
    spans.push({ kind: 'taxId', value: id.value, country: id.country, checked: id.checked, ...place(start, end) })
  }
  for (const date of findDates(text, dateOrder)) {
    if (!free(date.start, date.end)) continue
    spans.push({
      kind: 'date',
      value: date.value,
      ambiguous: date.ambiguous,
      compact: isCompact(date),
      ...place(date.start, date.end),
    })
  }
  for (const match of text.matchAll(groupsPrinted ? AMOUNT_UNBROKEN : AMOUNT)) {
    const { open, before, inner, number, percent, after, close } = match.groups!
    if (!free(match.index, match.index + match[0].length)) continue
    const value = parseNumber(number!, mark)
    if (value === undefined) continue
    if (percent !== undefined) {
      spans.push({ kind: 'percent', value, ...place(match.index, match.index + match[0].length) })
      continue
    }
    const negative = isSign(open, text, match.index) || inner !== undefined || /[)\-−–]|CR/i.test(close ?? '')
    const currency = before ?? after
    const isWhole = wholeAmounts && /^\d{1,3}(?:\.\d{3})+$/.test(number!)
    const money = isWhole || currency !== undefined || /[.,]\d{2}(?:[.,][-–—]{1,2})?$|[.,][-–—]{1,2}$/.test(number!)
    spans.push({
      kind: 'amount',
      value: negative ? value.times(-1) : value,
      currency,
      money,
      ...place(match.index, match.index + match[0].length),
    })
  }
  return spans.sort((a, b) => a.start - b.start)
}

const isCompact = (date: DateMatch): boolean => /^\d{8}$/.test(date.raw)

/** The pattern may run into the next word, so the longest beginning that some country's form accepts is the id. */
function longestTaxId(text: string): { id: NonNullable<ReturnType<typeof parseTaxId>>; length: number } | undefined {
  for (let end = text.length; end >= 8; end--) {
    if (!/[A-Z0-9]/.test(text[end - 1]!) || /[A-Z0-9]/.test(text[end] ?? '')) continue
    const id = parseTaxId(text.slice(0, end))
    if (id?.prefixed) return { id, length: end }
  }
  return undefined
}

/** A minus touches what it negates; with words before it and a blank behind it, it is a dash: 'Subtotal - 5514.39'. */
function isSign(open: string | undefined, text: string, at: number): boolean {
  if (open === undefined || !/[-−–(]/.test(open)) return false
  return open === '(' || !/\s/.test(text[at + 1] ?? '') || !/\p{L}/u.test(text.slice(0, at))
}

/** Letters that OCR puts for digits, and blanks it puts around a decimal mark; the length stays the same. */
function mendDigits(text: string): string {
  return text
    .replace(/(?<![A-Za-z])[\dOoIl]*\d[\dOoIl]*(?:[.,][\dOoIl]{2,3})+(?![A-Za-z])/g, run =>
      run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'),
    )
    .replace(/(\d)([.,]) (\d{2})(?![\d.,])/g, '$1$2$3 ')
    .replace(/(\d) ([.,]\d{2})(?![\d.,])/g, '$1$2 ')
}
