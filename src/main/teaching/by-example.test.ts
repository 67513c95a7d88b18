import { describe, expect, test } from 'vitest'
import type { Box, FieldValue, LineItem, Word } from '#shared/document.ts'
import type { LineColumn } from '#shared/fields.ts'
import { type ReadNumber, rowsLike } from './by-example.ts'
import type { TablePage } from './example.ts'

/** A page of 1000 by 1400 pixels; print is 14 high and a letter 8 wide. */
const SIZE = { width: 1000, height: 1400 }
const LETTER = 8
const PRINT = 14

const boxOf = (left: number, top: number, text: string): Box => [
  left / SIZE.width,
  top / SIZE.height,
  (left + text.length * LETTER) / SIZE.width,
  (top + PRINT) / SIZE.height,
]
const word = (text: string, left: number, top: number): Word => ({
  ...{ text, box: boxOf(left, top, text), confidence: 0.9, engine: 'text-layer', line: 0 },
})
/** Words that begin at `left`. */
const text = (top: number, left: number, words: string): Word[] => {
  let at = left
  return words.split(' ').map(one => {
    const placed = word(one, at, top)
    at += (one.length + 1) * LETTER
    return placed
  })
}
/** A number that ends at `right`. */
const number = (top: number, right: number, digits: string): Word => word(digits, right - digits.length * LETTER, top)
const row = (top: number, description: string, quantity: string, price: string, amount: string): Word[] => [
  ...text(top, 80, description),
  number(top, 560, quantity),
  number(top, 720, price),
  number(top, 900, amount),
]

const page = (number: number, ...words: Word[][]): TablePage => ({ number, ...SIZE, words: words.flat() })

const readNumber: ReadNumber = (_column, raw) => (/^\d+([.,]\d+)?$/.test(raw) ? raw.replace(',', '.') : undefined)

const marked = (raw: string, box: Box, on = 1): FieldValue => ({
  ...{ value: raw, raw, confidence: 1, origin: 'person', page: on, box },
})
/** The row at 300 as a person marked it. */
const example: LineItem = {
  description: marked('Steel screws', [0.08, 300 / 1400, 0.176, 314 / 1400]),
  quantity: marked('2', boxOf(552, 300, '2')),
  unitPrice: marked('5,00', boxOf(688, 300, '5,00')),
  amount: marked('10,00', boxOf(860, 300, '10,00')),
}
const shown = (items: readonly LineItem[] | undefined) =>
  items?.map(item =>
    (['description', 'quantity', 'unitPrice', 'amount'] as LineColumn[]).map(name => item[name]?.raw ?? ''),
  )

const heading = [
  ...text(270, 80, 'Description'),
  ...text(270, 520, 'Qty'),
  ...text(270, 680, 'Price'),
  ...text(270, 850, 'Total'),
]
const first = row(300, 'Steel screws', '2', '5,00', '10,00')

describe('rowsLike', () => {
  test('needs a number with a place: a text alone is no example', () => {
    const { description } = example
    expect(rowsLike([{ description: description! }], 0, [page(1, first)], readNumber)).toBeUndefined()
    expect(rowsLike([{ amount: { ...example.amount!, page: 7 } }], 0, [page(1, first)], readNumber)).toBeUndefined()
    expect(rowsLike([example], 3, [page(1, first)], readNumber)).toBeUndefined()
  })

  test('finds the other rows and leaves headings and sums out', () => {
    const sums = [...text(420, 600, 'Net amount'), number(420, 900, '1040,50')]
    const table = page(
      1,
      heading,
      first,
      row(324, 'Nails 40 mm', '100', '10,00', '1000,00'),
      row(348, 'Glue', '3', '10,17', '30,50'),
      sums,
    )
    expect(shown(rowsLike([example], 0, [table], readNumber))).toEqual([
      ['Steel screws', '2', '5,00', '10,00'],
      ['Nails 40 mm', '100', '10,00', '1000,00'],
      ['Glue', '3', '10,17', '30,50'],
    ])
  })

  test('a row of sums under the same columns ends the table', () => {
    const sums = row(420, 'Net, tax, total', '17,00', '3,23', '20,23')
    const table = page(1, first, row(324, 'Nails', '7', '1,00', '7,00'), sums)
    expect(shown(rowsLike([example], 0, [table], readNumber))).toEqual([
      ['Steel screws', '2', '5,00', '10,00'],
      ['Nails', '7', '1,00', '7,00'],
    ])
  })

  test('keeps the example as it was marked, and the others with their place and what read them', () => {
    const table = page(1, first, row(324, 'Nails', '7', '1,00', '7,00'))
    const [kept, other] = rowsLike([example], 0, [table], readNumber) ?? []
    expect(kept).toBe(example)
    expect(other?.amount).toEqual({
      ...{ value: '7.00', raw: '7,00', confidence: 0.9, origin: 'text-layer', page: 1 },
      box: [868 / 1000, 324 / 1400, 900 / 1000, 338 / 1400],
    })
  })

  test('a description may take several lines', () => {
    const table = page(1, first, text(316, 80, 'zinc-plated, box of 50'), row(348, 'Nails', '7', '1,00', '7,00'))
    expect(shown(rowsLike([example], 0, [table], readNumber))).toEqual([
      ['Steel screws', '2', '5,00', '10,00'],
      ['Nails', '7', '1,00', '7,00'],
    ])
    const [, under] =
      rowsLike(
        [example],
        0,
        [page(1, first, row(324, 'Nails', '7', '1,00', '7,00'), text(340, 80, 'blue'))],
        readNumber,
      ) ?? []
    expect(under?.description?.raw).toBe('Nails blue')
  })

  test('goes on over the next page, above its own heading or without one', () => {
    const carried = [...text(60, 80, 'Carried over'), number(60, 900, '10,00')]
    const next = page(2, carried, row(120, 'Paint', '1', '8,00', '8,00'), row(160, 'Sums', '1', '18,00', '18,00'))
    expect(shown(rowsLike([example], 0, [page(1, first), next], readNumber))).toEqual([
      ['Steel screws', '2', '5,00', '10,00'],
      ['Paint', '1', '8,00', '8,00'],
    ])
  })

  test('another table further down is not swallowed', () => {
    const other = [text(500, 80, 'Earlier invoices'), row(640, 'Invoice 17', '1', '3,00', '3,00')]
    expect(shown(rowsLike([example], 0, [page(1, first, ...other)], readNumber))).toEqual([
      ['Steel screws', '2', '5,00', '10,00'],
    ])
  })
})
