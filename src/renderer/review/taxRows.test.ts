import { expect, test } from 'vitest'
import { typedRow, withTaxCell } from './taxRows.ts'

test('rates are shown as amounts are read, and the row after the last is a new one', () => {
  const rows = [typedRow({ rate: '19', base: '2329.03', amount: '442.5' })]
  expect(rows).toEqual([{ rate: '19', base: '2,329.03', amount: '442.50' }])
  expect(withTaxCell(rows, 0, 'rate', '7')).toEqual([{ rate: '7', base: '2,329.03', amount: '442.50' }])
  expect(withTaxCell(rows, 1, 'base', '5')).toEqual([rows[0], { rate: '', base: '5', amount: '' }])
})
