import { expect, test } from 'vitest'
import { chanceOfSoMany } from './fisher.ts'

test('nothing is surprising where nothing happened, and everything where it always did', () => {
  expect(chanceOfSoMany({ hits: 0, of: 20 }, { hits: 5, of: 100 })).toBe(1)
  expect(chanceOfSoMany({ hits: 20, of: 20 }, { hits: 100, of: 100 })).toBe(1)
})

test("it is exact: Fisher's tea, and a table reckoned by hand", () => {
  expect(chanceOfSoMany({ hits: 3, of: 4 }, { hits: 1, of: 4 })).toBeCloseTo(17 / 70, 12)
  expect(chanceOfSoMany({ hits: 2, of: 2 }, { hits: 0, of: 3 })).toBeCloseTo(1 / 10, 12)
})

test('the same share is more surprising among more documents', () => {
  const chance = (documents: number) => chanceOfSoMany({ hits: documents / 10, of: documents }, { hits: 30, of: 3000 })
  expect(chance(20)).toBeGreaterThan(0.001)
  expect(chance(100)).toBeLessThan(0.00001)
})
