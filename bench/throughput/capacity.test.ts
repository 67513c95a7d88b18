import { expect, test } from 'vitest'
import { expected, parallelShare, perHour } from './capacity.ts'

const one = { workers: 1, documents: 100, seconds: 100 }

test('what scales fully doubles with the workers, and what does not at all stays', () => {
  const twice = { workers: 2, documents: 100, seconds: 50 }
  expect(parallelShare(one, twice)).toBe(1)
  expect(expected(one, 1, 4)).toBe(4 * perHour(one))
  expect(parallelShare(one, { ...twice, seconds: 100 })).toBe(0)
  expect(expected(one, 0, 4)).toBe(perHour(one))
})

test('in between, each doubling brings less', () => {
  const share = parallelShare(one, { workers: 2, documents: 100, seconds: 60 })
  expect(share).toBeCloseTo(0.8)
  expect(expected(one, share, 2)).toBeCloseTo(6000)
  expect(expected(one, share, 4)).toBeCloseTo(9000)
})

test('a machine that more workers make slower promises nothing', () => {
  expect(parallelShare(one, { workers: 2, documents: 100, seconds: 120 })).toBe(0)
})
