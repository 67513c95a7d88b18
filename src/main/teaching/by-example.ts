import { Big } from 'big.js'
import type { Box, FieldValue, LineItem } from '#shared/document.ts'
import type { LineColumn } from '#shared/fields.ts'
import {
  type Example,
  type ExampleCell,
  exampleOf,
  type PlacedWord,
  type PrintedRow,
  printedRows,
  type TablePage,
} from './example.ts'

/** Reads a cell's text as a decimal; undefined where it is none. */
export type ReadNumber = (column: LineColumn, text: string) => string | undefined

/** A number stands in a column when one of its edges or its middle is this close to the example's, in heights of print. */
const ALIGNED = 1
/** A line this close below an item goes on with its description, in heights of print. */
const NEXT_LINE = 1.1
/** A table does not go on behind a gap this wide with other print in it, in heights of print. */
const TABLE_GAP = 6

type Cells = ReadonlyMap<LineColumn, readonly PlacedWord[]>

/**
 * The line items that look like the one at `row`: numbers under its numbers, texts under its texts, on its page and on
 * those after it. Undefined where that one has no number with a place on the page.
 */
export function rowsLike(
  items: readonly LineItem[],
  row: number,
  pages: readonly TablePage[],
  readNumber: ReadNumber,
): LineItem[] | undefined {
  const model = items[row]
  const example = model && exampleOf(model, pages)
  if (model === undefined || example === undefined) return undefined
  const found: LineItem[] = []
  for (const page of pages.filter(({ number }) => number >= example.page)) {
    found.push(...tableOn(printedRows(page, example.height), example, page, readNumber, found))
  }
  const place = printPlace(model)
  return found.map(item => (overlaps(printPlace(item), place) ? model : item))
}

interface Found {
  readonly cells: Map<LineColumn, PlacedWord[]>
  bottom: number
}

const sumOf = (items: readonly LineItem[]): Big =>
  items.reduce((sum, { amount }) => sum.plus(amount?.value ?? 0), new Big(0))

/** `before`: the items of the pages before, which the sums count in. */
function tableOn(
  rows: readonly PrintedRow[],
  example: Example,
  page: TablePage,
  readNumber: ReadNumber,
  before: readonly LineItem[],
): LineItem[] {
  const found: Found[] = []
  let sum = sumOf(before)
  let strange = false
  for (const row of rows) {
    const cells = cellsOf(row, example)
    const last = found.at(-1)
    const gap = last === undefined ? 0 : (row.top - last.bottom) / example.height
    // One item alone comes to its own amount.
    if (found.length > 0 && before.length + found.length > 1 && saysTheirSum(row, sum, readNumber)) break
    if (isItem(cells, example, readNumber)) {
      sum = sum.plus(amountOf(cells, readNumber))
      if (strange && gap > TABLE_GAP) break
      found.push({ cells: new Map([...cells].map(([column, words]) => [column, [...words]])), bottom: row.bottom })
      strange = false
    } else if (last !== undefined && gap < NEXT_LINE && isText(cells, row)) {
      for (const [column, words] of cells) last.cells.set(column, [...(last.cells.get(column) ?? []), ...words])
      last.bottom = row.bottom
    } else strange ||= last !== undefined
  }
  return found.map(({ cells }) => toItem(cells, page, readNumber))
}

const near = (one: number, other: number, example: Example): boolean =>
  Math.abs(one - other) <= ALIGNED * example.height

function isUnder({ left, right }: PlacedWord, cell: ExampleCell, example: Example): boolean {
  const centres = near((left + right) / 2, (cell.left + cell.right) / 2, example)
  return near(right, cell.right, example) || near(left, cell.left, example) || centres
}

/** The words of a line by the column of the example that they stand under. */
function cellsOf(row: PrintedRow, example: Example): Cells {
  const cells = new Map<LineColumn, PlacedWord[]>()
  for (const word of row.words) {
    const column = columnOf(word, example)
    if (column !== undefined) cells.set(column, [...(cells.get(column) ?? []), word])
  }
  return cells
}

function columnOf(placed: PlacedWord, example: Example): LineColumn | undefined {
  const numeric = example.cells.filter(cell => cell.numeric)
  const under = /\d/.test(placed.word.text) ? numeric.find(cell => isUnder(placed, cell, example)) : undefined
  if (under !== undefined) return under.column
  // A text begins at its column's left edge and ends before the next column.
  const index = example.cells.findLastIndex(cell => cell.left <= placed.left + ALIGNED * example.height)
  const cell = example.cells[index]
  return cell === undefined || cell.numeric ? undefined : cell.column
}

const textOf = (words: readonly PlacedWord[]): string => words.map(({ word }) => word.text).join(' ')

const amountOf = (cells: Cells, readNumber: ReadNumber): string =>
  readNumber('amount', textOf(cells.get('amount') ?? [])) ?? '0'

/** Below the items stands what they come to: the table has ended. */
const saysTheirSum = (row: PrintedRow, sum: Big, readNumber: ReadNumber): boolean =>
  row.words.some(({ word }) => {
    const number = /\d/.test(word.text) ? readNumber('amount', word.text) : undefined
    return number !== undefined && sum.eq(number)
  })

/** More than half of the example's numbers have one below or above them, the amount among them where the example has one. */
function isItem(cells: Cells, { cells: columns }: Example, readNumber: ReadNumber): boolean {
  const numeric = columns.filter(cell => cell.numeric)
  const there = numeric.filter(({ column }) => {
    const words = cells.get(column)
    return words !== undefined && readNumber(column, textOf(words)) !== undefined
  })
  const needsAmount = numeric.some(({ column }) => column === 'amount')
  return there.length * 2 > numeric.length && (!needsAmount || there.some(({ column }) => column === 'amount'))
}

/** Every word of the line stands under a text: it goes on with what stands above it. */
const isText = (cells: Cells, row: PrintedRow): boolean =>
  [...cells.values()].flat().length === row.words.length &&
  (cells.has('description') || cells.has('unit')) &&
  !hasNumbers(cells)

const hasNumbers = (cells: Cells): boolean =>
  [...cells.keys()].some(column => column !== 'description' && column !== 'unit')

function toItem(cells: Cells, page: TablePage, readNumber: ReadNumber): LineItem {
  return Object.fromEntries(
    [...cells].flatMap(([column, words]) => {
      const raw = textOf(words)
      const isNumber = column !== 'description' && column !== 'unit'
      const value = isNumber ? readNumber(column, raw) : raw
      return value === undefined ? [] : [[column, toValue(value, raw, words, page)] as const]
    }),
  )
}

function toValue(value: string, raw: string, words: readonly PlacedWord[], page: TablePage): FieldValue {
  const boxes = words.map(({ word }) => word.box)
  const box: Box = [
    Math.min(...boxes.map(one => one[0])),
    Math.min(...boxes.map(one => one[1])),
    Math.max(...boxes.map(one => one[2])),
    Math.max(...boxes.map(one => one[3])),
  ]
  const confidence = Math.min(...words.map(({ word }) => word.confidence))
  return { value, raw, confidence, origin: words[0]!.word.engine, page: page.number, box }
}

interface Place {
  readonly page: number
  readonly top: number
  readonly bottom: number
}

/** Where the numbers of an item stand. */
function printPlace(item: LineItem): Place | undefined {
  const cell = item.amount ?? item.unitPrice ?? item.quantity ?? item.taxRate
  return cell?.box && cell.page ? { page: cell.page, top: cell.box[1], bottom: cell.box[3] } : undefined
}

const overlaps = (one: Place | undefined, other: Place | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.page === other.page &&
  one.top < other.bottom &&
  other.top < one.bottom
