import { expect, test } from 'vitest'
import { partsOf, startsOf } from './splitParts.ts'

test('every page belongs to one part, in whatever order the starts were chosen', () => {
  expect(partsOf([], 3)).toEqual([{ from: 1, to: 3 }])
  const parts = [
    { from: 1, to: 1 },
    { from: 2, to: 4 },
    { from: 5, to: 5 },
  ]
  expect(partsOf([5, 2], 5)).toEqual(parts)
  expect(startsOf(parts)).toEqual([2, 5])
})
