import { expect, test } from 'vitest'
import { changePoints } from './change-point.ts'

/** Numbers that look random and are the same every time (mulberry32), about normally distributed. */
function noise(seed: number): () => number {
  let state = seed
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return () => Array.from({ length: 6 }, uniform).reduce((sum, each) => sum + each, -3)
}

const level = (count: number, mean: number, random: () => number): number[] =>
  Array.from({ length: count }, () => mean + random())

test('too few figures, equal ones and one outlier are no step', () => {
  expect(changePoints([90, 90, 90, 50, 50, 50])).toEqual([])
  expect(changePoints(Array.from({ length: 40 }, () => 90))).toEqual([])
  const random = noise(3)
  expect(changePoints([...level(20, 90, random), 10, ...level(20, 90, random)])).toEqual([])
})

test('of a hundred rows without a step at most a few show one', () => {
  const wrong = Array.from({ length: 100 }, (_, seed) => changePoints(level(60, 90, noise(seed)))).filter(
    found => found.length > 0,
  )
  expect(wrong.length).toBeLessThanOrEqual(2)
})

test('a step is found where it is, and outliers beside it do not matter', () => {
  const random = noise(7)
  const figures = [...level(20, 90, random), ...level(12, 84, random)]
  figures[5] = 0
  figures[25] = 100
  const [step, ...others] = changePoints(figures)
  expect(others).toEqual([])
  expect(step?.index).toBe(20)
  expect(step?.before).toBeCloseTo(90, 0)
  expect(step?.after).toBeCloseTo(84, 0)
  expect(step?.probability).toBeLessThanOrEqual(0.005)
})

test('five days after a step it is found in the month', () => {
  const random = noise(5)
  expect(changePoints([...level(25, 90, random), ...level(5, 82, random)]).map(({ index }) => index)).toEqual([25])
})

test('two steps are found, one after the other', () => {
  const random = noise(11)
  const figures = [...level(20, 90, random), ...level(20, 80, random), ...level(20, 95, random)]
  expect(changePoints(figures).map(({ index }) => index)).toEqual([20, 40])
})
