import { expect, test } from 'vitest'
import { parseTsv, toTsv } from './tsv.ts'

test('cells with tabs, line breaks and quotes come back as they were', () => {
  const table = [
    ['Screws "A2"', '1.000,50', ''],
    ['two\nlines', 'a\tb', '"'],
    ['', '', ''],
  ]
  expect(parseTsv(toTsv(table))).toEqual(table)
})

test('what a spreadsheet copies is read without a row too many', () => {
  expect(parseTsv('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  expect(parseTsv('one')).toEqual([['one']])
  expect(parseTsv('')).toEqual([[]])
  expect(parseTsv('7" pipe\t2')).toEqual([['7" pipe', '2']])
})
