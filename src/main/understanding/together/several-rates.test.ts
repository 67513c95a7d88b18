import { expect, test } from 'vitest'
import type { FieldName } from '#shared/fields.ts'
import type { Contest } from './contenders.ts'
import { withSumOfRates } from './several-rates.ts'

const contest = (field: FieldName, shares: Readonly<Record<string, number>>): Contest => ({
  field,
  contenders: Object.entries(shares).map(([value, model]) => ({
    field,
    value,
    raw: value,
    tokens: [],
    model,
    proven: false,
  })),
})

const taxes = (...contests: Contest[]): unknown =>
  withSumOfRates(contests)
    .find(({ field }) => field === 'taxAmount')
    ?.contenders.map(({ value, model, proven }) => [value, model, proven])

test('taxes that do not add up to what the total has more than the net stay as they are', () => {
  expect(
    taxes(
      contest('netAmount', { '300.00': 0.9 }),
      contest('totalAmount', { '350.00': 0.9 }),
      contest('taxAmount', { '19.00': 0.5, '14.00': 0.4 }),
    ),
  ).toEqual([
    ['19.00', 0.5, false],
    ['14.00', 0.4, false],
  ])
  expect(taxes(contest('taxAmount', { '19.00': 0.5, '14.00': 0.4 }))).toHaveLength(2)
})

test('taxes printed one a rate compete with their sum, where net and total prove it', () => {
  expect(
    taxes(
      contest('netAmount', { '300.00': 0.9 }),
      contest('totalAmount', { '333.00': 0.9 }),
      contest('taxAmount', { '19.00': 0.5, '14.00': 0.25 }),
    ),
  ).toEqual([
    ['19.00', 0.5, false],
    ['14.00', 0.25, false],
    ['33.00', 0.75, true],
  ])
})

test('a sum that is printed is not made again', () => {
  expect(
    taxes(
      contest('netAmount', { '300.00': 0.9 }),
      contest('totalAmount', { '333.00': 0.9 }),
      contest('taxAmount', { '19.00': 0.2, '14.00': 0.2, '33.00': 0.5 }),
    ),
  ).toHaveLength(3)
})
