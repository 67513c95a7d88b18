import { Big } from 'big.js'
import type { Candidates, Comparison, DocumentContent, FieldValue, LineItem, TaxRow } from '#shared/document.ts'
import { CRITICAL_FIELDS, FIELD_NAMES, FIELDS, type FieldKind, type FieldName } from '#shared/fields.ts'
import type { Page } from '../pipeline/stage.ts'
import { AGREEMENT } from './agreement.ts'
import { findPrinted } from './printed.ts'
import { SEVERITY } from './severity.ts'

/** An e-invoice and what was read from its pages without it. */
export interface Compared {
  readonly data: DocumentContent
  readonly page: DocumentContent
  readonly candidates: Candidates
  readonly pages: readonly Page[]
  readonly doubtBelow: number
}

/** Long and checked in themselves: where one is printed at all, it is this one, whichever was taken for the field. */
const UNMISTAKABLE: readonly FieldKind[] = ['iban', 'bic', 'vatId', 'email', 'name']
/** Never printed in one piece, or not as text. */
const NOT_SEARCHED: readonly FieldKind[] = ['amount', 'date', 'currency', 'address']

/**
 * Where the page says what the data says: as this field, as another reading of it where the page is not sure, or
 * anywhere in print.
 */
function placeOf(field: FieldName, value: string, compared: Compared): FieldValue | undefined {
  const { kind } = FIELDS[field]
  const agrees = (other: FieldValue): boolean => AGREEMENT[kind](value, other.value, other.raw)
  const read = compared.page.fields[field]
  if (read !== undefined && agrees(read)) return read
  const isSure = read !== undefined && read.confidence >= compared.doubtBelow
  const other = isSure ? undefined : compared.candidates[field]?.find(agrees)
  if (other !== undefined) return other
  if (NOT_SEARCHED.includes(kind) || (isSure && !UNMISTAKABLE.includes(kind))) return undefined
  return findPrinted(compared.pages, value)
}

function compareField(field: FieldName, compared: Compared): Comparison[] {
  const data = compared.data.fields[field]
  if (data === undefined) return []
  const read = compared.page.fields[field]
  const place = placeOf(field, data.value, compared)
  const about = { subject: field, data: data.value }
  if (place !== undefined) return [{ ...about, outcome: 'same', severity: 'info', page: place }]
  if (read === undefined) return [{ ...about, outcome: 'not-on-page', severity: 'info' }]
  const isMisreadPerhaps = read.confidence < compared.doubtBelow && !CRITICAL_FIELDS.includes(field)
  const severity = isMisreadPerhaps && SEVERITY[field] === 'error' ? 'warning' : SEVERITY[field]
  return [{ ...about, outcome: 'different', severity, page: read }]
}

/** A value of the whole page, which has no place on it. */
const whole = (value: string): FieldValue => ({ value, raw: value, confidence: 1, origin: 'derived' })

/** Only what is owed and what is owed back can be told apart from a heading with certainty. */
function compareType({ data, page }: Compared): Comparison[] {
  const types = [data.documentType, page.documentType]
  if (!types.every(type => type === 'invoice' || type === 'credit-note')) return []
  const about = { subject: 'documentType', data: data.documentType, page: whole(page.documentType) } as const
  return data.documentType === page.documentType
    ? [{ ...about, outcome: 'same', severity: 'info' }]
    : [{ ...about, outcome: 'different', severity: SEVERITY.documentType }]
}

const taxText = (rows: readonly TaxRow[]): string =>
  rows.map(({ rate, base, amount }) => `${amount} (${Number(rate)} % of ${base})`).join(', ')

/** Rates that both know: a rate that only the data has may stand on the page where no table was found. */
function compareTaxes({ data, page }: Compared): Comparison[] {
  const pairs = data.taxBreakdown.flatMap(row => {
    const sameRate = (other: TaxRow): boolean => new Big(other.rate).eq(row.rate)
    const [printed, ...more] = page.taxBreakdown.filter(sameRate)
    const isAlone = data.taxBreakdown.filter(sameRate).length === 1 && more.length === 0
    return printed !== undefined && isAlone ? [{ row, printed }] : []
  })
  if (pairs.length === 0) return []
  const differing = pairs.filter(
    ({ row, printed }) => !(new Big(row.amount).eq(printed.amount) && new Big(row.base).eq(printed.base)),
  )
  const shown = differing.length > 0 ? differing : pairs
  return [
    {
      subject: 'taxBreakdown',
      outcome: differing.length > 0 ? 'different' : 'same',
      severity: differing.length > 0 ? SEVERITY.taxBreakdown : 'info',
      data: taxText(shown.map(({ row }) => row)),
      page: whole(taxText(shown.map(({ printed }) => printed))),
    },
  ]
}

const amountsOf = (lines: readonly LineItem[]): Big[] =>
  lines.flatMap(({ amount }) => (amount === undefined ? [] : [new Big(amount.value)]))

const linesText = (amounts: readonly Big[]): string =>
  `${amounts.length} ${amounts.length === 1 ? 'line' : 'lines'}, together ${amounts.reduce((sum, amount) => sum.plus(amount), new Big(0)).toFixed(2)}`

/** A table is known to be read whole where its lines add up to what the page says. */
function isProven(printed: readonly Big[], { fields }: DocumentContent): boolean {
  const sum = printed.reduce((total, amount) => total.plus(amount), new Big(0))
  return [fields.netAmount, fields.totalAmount].some(value => value !== undefined && sum.eq(value.value))
}

/** The amounts of the lines, in whatever order; a table that is not known to be read whole says nothing against them. */
function compareLines({ data, page }: Compared): Comparison[] {
  const stated = amountsOf(data.lineItems)
  const printed = amountsOf(page.lineItems)
  if (stated.length === 0) return []
  const about = { subject: 'lineItems', data: linesText(stated) } as const
  const sorted = (amounts: readonly Big[]): string =>
    [...amounts]
      .sort((one, other) => one.cmp(other))
      .map(amount => amount.toFixed())
      .join()
  const place = { page: whole(linesText(printed)) }
  if (printed.length > 0 && sorted(stated) === sorted(printed))
    return [{ ...about, ...place, outcome: 'same', severity: 'info' }]
  return isProven(printed, page)
    ? [{ ...about, ...place, outcome: 'different', severity: SEVERITY.lineItems }]
    : [{ ...about, outcome: 'not-on-page', severity: 'info' }]
}

/** Everything that the data says, held against the pages, in the order of the form. Pure. */
export function compareWithPages(compared: Compared): Comparison[] {
  return [
    ...compareType(compared),
    ...FIELD_NAMES.flatMap(field => compareField(field, compared)),
    ...compareTaxes(compared),
    ...compareLines(compared),
  ]
}
