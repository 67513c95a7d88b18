import { describe, expect, it } from 'vitest'
import type { Steps } from './ctc.ts'
import { logLikelihood } from './likelihood.ts'

/** Each step gives class 1, class 2 and the blank these shares. */
const steps = (...shares: readonly (readonly [one: number, two: number, blank: number])[]): Steps => ({
  count: shares.length,
  kept: 3,
  classes: Int32Array.from(shares.flatMap(() => [1, 2, 0])),
  probabilities: Float32Array.from(shares.flat()),
})
const likelihood = (given: Steps, ...label: readonly number[]) =>
  Math.exp(logLikelihood(given, 0, given.count, label, 4))

describe('logLikelihood', () => {
  it('knows that nothing is shown by no steps', () => {
    expect(likelihood(steps())).toBe(1)
    expect(likelihood(steps(), 1)).toBe(0)
  })

  it('adds up every way to lay a text over the steps', () => {
    const given = steps([0.5, 0.25, 0.25], [0.25, 0.5, 0.25])
    // 1 then blank, blank then 1, 1 twice.
    expect(likelihood(given, 1)).toBeCloseTo(0.5 * 0.25 + 0.25 * 0.25 + 0.5 * 0.25, 6)
    expect(likelihood(given, 1, 2)).toBeCloseTo(0.5 * 0.5, 6)
    expect(likelihood(given)).toBeCloseTo(0.25 * 0.25, 6)
  })

  it('sees a character twice only with a blank between', () => {
    expect(likelihood(steps([1, 0, 0], [1, 0, 0]), 1, 1)).toBeLessThan(1e-6)
    expect(likelihood(steps([1, 0, 0], [0, 0, 1], [1, 0, 0]), 1, 1)).toBeCloseTo(1, 5)
  })

  it('gives classes that were not kept what the others leave', () => {
    expect(likelihood(steps([0.5, 0.2, 0.1]), 3)).toBeCloseTo(0.2, 6)
  })
})
