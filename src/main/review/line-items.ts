import type { FieldValue, LineItem } from '#shared/document.ts'
import { LINE_COLUMN_NAMES, LINE_COLUMNS, type LineColumn } from '#shared/fields.ts'
import { plainDecimal } from '../store/text.ts'

/** Makes an amount's decimal from what was typed. Throws VouchError `value-invalid`. */
export type NormaliseAmount = (raw: string) => string

/**
 * The line items as a clerk leaves them. A cell that was there before is kept as it is. Any other was typed: its `raw`
 * is what counts, its value is made from it, and a person answers for it. An emptied cell goes, and so does an empty row.
 */
export function editLineItems(
  before: readonly LineItem[],
  after: readonly LineItem[],
  normaliseAmount: NormaliseAmount,
): LineItem[] {
  const known = new Set(before.flatMap(item => Object.entries(item).map(([column, cell]) => identity(column, cell))))
  return after
    .map(item => {
      const cells = LINE_COLUMN_NAMES.flatMap(column => {
        const cell = item[column]
        if (cell === undefined || cell.raw.trim() === '') return []
        if (known.has(identity(column, cell))) return [[column, cell] as const]
        const raw = cell.raw.trim()
        const value = LINE_COLUMNS[column] === 'text' ? raw : numberOf(column, raw, normaliseAmount)
        return [[column, { ...cell, raw, value, confidence: 1, origin: 'person' } satisfies FieldValue] as const]
      })
      return Object.fromEntries(cells) as LineItem
    })
    .filter(item => Object.keys(item).length > 0)
}

/** The columns that are numbers but not money: '2', not '2.00'. */
const COUNTS: readonly LineColumn[] = ['quantity', 'taxRate']

/** A rate is typed as '19' or '19 %'. */
export const withoutPercent = (raw: string): string => raw.replace(/\s*%$/, '')

/** The decimal of a cell. Throws VouchError `value-invalid`. */
export function numberOf(column: LineColumn, raw: string, normaliseAmount: NormaliseAmount): string {
  const value = normaliseAmount(withoutPercent(raw))
  return COUNTS.includes(column) ? plainDecimal(value) : value
}

function identity(column: string, { value, raw, confidence, origin, page, box }: FieldValue): string {
  return JSON.stringify([column, value, raw, confidence, origin, page, box])
}
