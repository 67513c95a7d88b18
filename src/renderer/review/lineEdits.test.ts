import { expect, test } from 'vitest'
import type { FieldValue, LineItem } from '#shared/document.ts'
import {
  cleared,
  filledDown,
  merged,
  moved,
  pasted,
  removed,
  runningSums,
  split,
  tableOf,
  withGap,
} from './lineEdits.ts'

const read = (value: string): FieldValue => ({ value, raw: value, confidence: 0.9, origin: 'text-layer' })
const line = (description: string, quantity: string, amount: string): LineItem => ({
  description: read(description),
  quantity: read(quantity),
  amount: read(amount),
})
const items = [line('Screws', '2', '10.00'), line('Nails', '3', '20.50'), line('Glue', '1', '4.00')]
const everything = { top: 0, bottom: 2, left: 0, right: 5 }
const texts = (lines: readonly LineItem[]) => tableOf(lines, { ...everything, bottom: lines.length - 1 })

test('at the end of the list nothing moves, and nothing is split behind the last letter', () => {
  expect(moved(items, { ...everything, top: 0, bottom: 1 }, -1)).toEqual(items)
  expect(moved(items, { ...everything, top: 1, bottom: 2 }, 1)).toEqual(items)
  expect(split(items, 0, 'description', 6)).toEqual(items)
})

test('rows move as a block', () => {
  expect(moved(items, { ...everything, top: 0, bottom: 1 }, 1)).toEqual([items[2], items[0], items[1]])
})

test('a table is written over cells, and rows that are missing are added', () => {
  const result = pasted(items, [['5', 'pcs'], ['6'], ['7', 'pcs', '1,50']], { top: 1, left: 1 })
  expect(texts(result)).toEqual([
    ['Screws', '2', '', '', '', '10.00'],
    ['Nails', '5', 'pcs', '', '', '20.50'],
    ['Glue', '6', '', '', '', '4.00'],
    ['', '7', 'pcs', '1,50', '', ''],
  ])
  expect(result[1]?.quantity).toMatchObject({ origin: 'person', confidence: 1 })
  expect(result[0]).toBe(items[0])
})

test('a pasted empty cell empties, and what lies outside the grid is left out', () => {
  expect(texts(pasted(items, [['', '9', 'too much']], { top: 0, left: 4 }))[0]).toEqual([
    'Screws',
    '2',
    '',
    '',
    '',
    '9',
  ])
})

test('filling down repeats the first row of the range in its columns only', () => {
  expect(texts(filledDown(items, { top: 0, bottom: 1, left: 1, right: 1 }))).toEqual([
    ['Screws', '2', '', '', '', '10.00'],
    ['Nails', '2', '', '', '', '20.50'],
    ['Glue', '1', '', '', '', '4.00'],
  ])
})

test('cells are cleared and rows removed', () => {
  expect(texts(cleared(items, { top: 1, bottom: 1, left: 1, right: 5 }))[1]).toEqual(['Nails', '', '', '', '', ''])
  expect(removed(items, { ...everything, bottom: 1 })).toEqual([items[2]])
})

test('split at the cursor and merged again: texts joined, amounts added', () => {
  const two = split(items, 1, 'description', 2)
  expect(texts(two).slice(1, 3)).toEqual([
    ['Na', '3', '', '', '', '20.50'],
    ['ils', '', '', '', '', ''],
  ])
  expect(texts(merged(items, { ...everything, bottom: 1 }))).toEqual([
    ['Screws Nails', '2', '', '', '', '30.50'],
    ['Glue', '1', '', '', '', '4.00'],
  ])
})

test('a gap is an empty row that only the window knows', () => {
  expect(withGap(items, undefined)).toBe(items)
  expect(withGap(items, 1)).toEqual([items[0], {}, items[1], items[2]])
  expect(withGap(items, 9)).toEqual([...items, {}])
})

test('running sums leave out rows without an amount', () => {
  expect(runningSums([items[0]!, {}, items[1]!])).toEqual(['10', undefined, '30.5'])
})
