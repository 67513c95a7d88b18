import { describe, expect, it } from 'vitest'
import { calibrated } from './calibration.ts'

const CURVE = [
  [0.2, 0.1],
  [0.6, 0.5],
  [0.9, 0.95],
] as const

describe('calibrated', () => {
  it('believes a reader without a curve', () => {
    expect(calibrated([], 0.7)).toBe(0.7)
  })

  it.each([
    [0, 0.1],
    [0.2, 0.1],
    [0.4, 0.3],
    [0.6, 0.5],
    [1, 0.95],
  ])('%f is right in %f of the cases', (raw, right) => {
    expect(calibrated(CURVE, raw)).toBeCloseTo(right, 9)
  })
})
