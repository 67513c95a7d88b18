import type { TypedTaxRow } from '#shared/desk.ts'
import type { TaxRow } from '#shared/document.ts'
import { formatAmount } from '../format/format.ts'

/** The columns of the table of tax rates, each with the name of its heading. */
export const TAX_COLUMNS = [
  { name: 'rate', heading: 'taxRate' },
  { name: 'base', heading: 'taxBase' },
  { name: 'amount', heading: 'taxAmount' },
] as const satisfies readonly { name: keyof TypedTaxRow; heading: string }[]

export type TaxColumn = (typeof TAX_COLUMNS)[number]

const EMPTY: TypedTaxRow = { rate: '', base: '', amount: '' }

/** A stored rate as text to type over; the empty row where there is none. */
export const typedRow = (row: TaxRow | undefined): TypedTaxRow =>
  row === undefined ? EMPTY : { ...row, base: formatAmount(row.base), amount: formatAmount(row.amount) }

/** The rows with one cell changed. The row after the last is a new one. */
export const withTaxCell = (
  rows: readonly TypedTaxRow[],
  at: number,
  column: keyof TypedTaxRow,
  text: string,
): TypedTaxRow[] =>
  (at === rows.length ? [...rows, typedRow(undefined)] : rows).map((row, index) =>
    index === at ? { ...row, [column]: text } : row,
  )
