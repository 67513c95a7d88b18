import { expect, test } from 'vitest'
import { dayFrom, decimalFrom } from './values.ts'

test('what is no decimal or day is undefined', () => {
  expect(['', '.', '-', '1,5', '1e3', '1 000', 'NaN', '--1'].map(decimalFrom)).toEqual(Array(8).fill(undefined))
  expect(['', '2026', '2026-13-01', '20260230', '11.02.2026', '2026-2-1'].map(dayFrom)).toEqual(
    Array(6).fill(undefined),
  )
})

test('decimals keep their places and lose what says nothing', () => {
  expect(['1.50', '+1.5', '-0.00', '007', '.5', '5.', ' -12.3456 '].map(decimalFrom)).toEqual([
    '1.50',
    '1.5',
    '0.00',
    '7',
    '0.5',
    '5',
    '-12.3456',
  ])
})

test('days with zone or time, and format 102', () => {
  expect(
    ['2026-02-11', '2026-02-11Z', '2026-02-11+01:00', '2026-02-11T09:30:00.000+01:00', '20260211', '202602110930'].map(
      dayFrom,
    ),
  ).toEqual(Array(6).fill('2026-02-11'))
})
