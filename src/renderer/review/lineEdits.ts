import Big from 'big.js'
import { DECIMAL, type FieldValue, type LineItem } from '#shared/document.ts'
import { LINE_COLUMN_NAMES, LINE_COLUMNS, type LineColumn } from '#shared/fields.ts'
import type { Bounds } from './gridRange.ts'
import { personCell, withCell } from './lineItems.ts'
import { unionOf } from './pageGeometry.ts'
import type { Table } from './tsv.ts'
import { shownText } from './values.ts'

/** The line items with an empty row for a new one; the store knows nothing of it until something stands in it. */
export const withGap = (items: readonly LineItem[], gap: number | undefined): readonly LineItem[] =>
  gap === undefined ? items : items.toSpliced(Math.min(gap, items.length), 0, {})

const columnsOf = ({ left, right }: Bounds): readonly LineColumn[] => LINE_COLUMN_NAMES.slice(left, right + 1)

/** The text of a range, to be copied. */
export const tableOf = (items: readonly LineItem[], bounds: Bounds): string[][] =>
  items.slice(bounds.top, bounds.bottom + 1).map(item => columnsOf(bounds).map(column => shownText(item[column])))

/** A table written over the cells from `top`, `left` on; rows that are missing are added. */
export function pasted(
  items: readonly LineItem[],
  table: Table,
  { top, left }: Pick<Bounds, 'top' | 'left'>,
): LineItem[] {
  let result = [...items]
  for (const [down, row] of table.entries()) {
    for (const [across, text] of row.entries()) {
      const column = LINE_COLUMN_NAMES[left + across]
      if (column === undefined) continue
      result = withCell(
        result,
        Math.min(top + down, result.length),
        column,
        text.trim() ? personCell({ text }) : undefined,
      )
    }
  }
  return result
}

/** Every row of a range says what its first row says. */
export const filledDown = (items: readonly LineItem[], bounds: Bounds): LineItem[] => {
  const source = items[bounds.top] ?? {}
  return items.map((item, index) => {
    if (index <= bounds.top || index > bounds.bottom) return item
    return columnsOf(bounds).reduce<LineItem>((filled, column) => {
      const text = shownText(source[column])
      return withCell([filled], 0, column, text ? personCell({ text }) : undefined)[0] ?? filled
    }, item)
  })
}

export const cleared = (items: readonly LineItem[], bounds: Bounds): LineItem[] =>
  items.map((item, index) =>
    index < bounds.top || index > bounds.bottom
      ? item
      : (Object.fromEntries(
          Object.entries(item).filter(([column]) => !columnsOf(bounds).includes(column as LineColumn)),
        ) as LineItem),
  )

export const removed = (items: readonly LineItem[], { top, bottom }: Bounds): LineItem[] =>
  items.toSpliced(top, bottom - top + 1)

/** The rows of a range one place up or down; unchanged at the end of the list. */
export function moved(items: readonly LineItem[], { top, bottom }: Bounds, by: -1 | 1): LineItem[] {
  if (top + by < 0 || bottom + by >= items.length) return [...items]
  const block = items.slice(top, bottom + 1)
  return items.toSpliced(top, block.length).toSpliced(top + by, 0, ...block)
}

/** A row in two: what stands behind the cursor goes to a new row below. Unchanged where nothing stands behind it. */
export function split(items: readonly LineItem[], row: number, column: LineColumn, caret: number): LineItem[] {
  const text = shownText(items[row]?.[column])
  const [before, after] = [text.slice(0, caret).trim(), text.slice(caret).trim()]
  if (after === '') return [...items]
  const kept = withCell(items, row, column, before ? personCell({ text: before }) : undefined)
  return kept.toSpliced(row + 1, 0, { [column]: personCell({ text: after }) })
}

function mergedCell(column: LineColumn, cells: readonly FieldValue[]): FieldValue | undefined {
  const [first, ...others] = cells
  if (first === undefined || others.length === 0) return first
  const page = cells.every(cell => cell.page === first.page) ? first.page : undefined
  const box = unionOf(cells.flatMap(cell => (cell.box ? [cell.box] : [])))
  if (LINE_COLUMNS[column] === 'text') return personCell({ text: cells.map(shownText).join(' '), page, box })
  if (column !== 'amount' || !cells.every(cell => DECIMAL.test(cell.value))) return first
  const sum = cells.reduce((total, cell) => total.plus(cell.value), new Big(0))
  return personCell({ text: sum.toFixed(2), page, box })
}

/** The rows of a range as one: texts one after another, amounts added up, of everything else the first. */
export function merged(items: readonly LineItem[], { top, bottom }: Bounds): LineItem[] {
  const rows = items.slice(top, bottom + 1)
  const cells = LINE_COLUMN_NAMES.flatMap(column => {
    const cell = mergedCell(
      column,
      rows.flatMap(row => row[column] ?? []),
    )
    return cell ? [[column, cell] as const] : []
  })
  return items.toSpliced(top, rows.length, Object.fromEntries(cells))
}

/** The sum of the amounts up to each row; undefined where a row adds none. */
export function runningSums(items: readonly LineItem[]): (string | undefined)[] {
  let sum = new Big(0)
  return items.map(({ amount }) => {
    if (amount === undefined || !DECIMAL.test(amount.value)) return undefined
    sum = sum.plus(amount.value)
    return sum.toFixed()
  })
}
