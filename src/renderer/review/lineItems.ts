import Big from 'big.js'
import type { Box, FieldValue, LineItem } from '#shared/document.ts'
import type { LineColumn } from '#shared/fields.ts'
import { sumDecimals } from '../format/format.ts'

interface CellEntry {
  readonly text: string
  readonly page?: number | undefined
  readonly box?: Box | undefined
}

/** A cell as a person has written it. The store makes its value from `raw`, and refuses what is not one. */
export function personCell({ text, page, box }: CellEntry): FieldValue {
  const raw = text.trim()
  return { value: raw, raw, confidence: 1, origin: 'person', ...(page && box ? { page, box } : {}) }
}

/** The rows with one cell changed; an undefined cell is emptied. The row after the last is a new one. */
export const withCell = (
  items: readonly LineItem[],
  row: number,
  column: LineColumn,
  cell: FieldValue | undefined,
): LineItem[] =>
  (row === items.length ? [...items, {}] : items).map((item, index) => {
    if (index !== row) return item
    const { [column]: _before, ...others } = item
    return cell === undefined ? others : { ...others, [column]: cell }
  })

/** The sum of the amounts, and whether it is the invoice's net amount or its total. */
export interface LineSum {
  readonly sum: string
  readonly matches?: 'net' | 'total'
  /** Sum less net (or less total, where the net is unknown); absent where neither is known. */
  readonly difference?: string
}

const DECIMAL = /^-?\d+(\.\d+)?$/

/** Compares the lines with the amounts of the invoice. Undefined where no line has an amount. */
export function lineSum(
  items: readonly LineItem[],
  net: string | undefined,
  total: string | undefined,
): LineSum | undefined {
  const amounts = items.flatMap(({ amount }) => (amount && DECIMAL.test(amount.value) ? [amount.value] : []))
  if (amounts.length === 0) return undefined
  const sum = sumDecimals(amounts)
  if (net !== undefined && new Big(sum).eq(net)) return { sum, matches: 'net' }
  if (total !== undefined && new Big(sum).eq(total)) return { sum, matches: 'total' }
  const expected = net ?? total
  return expected === undefined ? { sum } : { sum, difference: new Big(sum).minus(expected).toFixed() }
}
