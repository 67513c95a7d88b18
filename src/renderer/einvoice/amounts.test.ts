import { expect, test } from 'vitest'
import { percent, period, plain, reasonOf, signed } from './amounts.ts'

test('decimals lose only the zeros that say nothing', () => {
  expect(['19.00', '2.50', '100', '0.0'].map(plain)).toEqual(['19', '2.5', '100', '0'])
  expect([percent('7.0'), percent(undefined)]).toEqual(['7 %', undefined])
})

test('what is taken off is below zero, also where the document says so itself', () => {
  expect([
    signed({ kind: 'allowance', amount: '5.00' }),
    signed({ kind: 'allowance', amount: '-5.00' }),
    signed({ kind: 'charge', amount: '5.00' }),
  ]).toEqual(['-5.00', '5.00', '5.00'])
})

test('an allowance without a reason is called one, with what it is computed from', () => {
  expect(reasonOf({ kind: 'allowance', amount: '2.00', percent: '2.00', base: '100.00' })).toBe(
    'Allowance, 2 % of 100.00',
  )
  expect(reasonOf({ kind: 'charge', amount: '2.00', reason: 'Freight' })).toBe('Freight')
})

test('a period may be open at an end, or one day', () => {
  expect([
    period(undefined),
    period({ start: '2026-05-01', end: '2026-05-31' }),
    period({ start: '2026-05-01', end: '2026-05-01' }),
    period({ end: '2026-05-31' }),
  ]).toEqual([undefined, '01 May 2026 – 31 May 2026', '01 May 2026', '– 31 May 2026'])
})
