import { describe, expect, it } from 'vitest'
import { disagreement, type Outputs } from './agreement.ts'

const outputs = (probabilities: number[], classes: number[]): Outputs => ({
  probabilities: { data: Float32Array.from(probabilities), dims: [1, probabilities.length] },
  classes: { data: BigInt64Array.from(classes.map(BigInt)), dims: [classes.length] },
})

const CLASSES = Array.from({ length: 40 }, (_, index) => index)
const RIGHT = outputs([0.1, 0.9, 0.5], CLASSES)
const swapped = (count: number): number[] => CLASSES.map(value => (value < count ? value + 100 : value))

describe('disagreement', () => {
  it('finds one wrong probability, and one that is no number', () => {
    expect(disagreement(outputs([0.1, 0.4, 0.5], CLASSES), RIGHT)).toBe('its probabilities differ by 0.500')
    expect(disagreement(outputs([0.1, 0.9, Number.NaN], CLASSES), RIGHT)).toBe('its probabilities differ by NaN')
  })

  it('finds an output of another size, and one that is missing', () => {
    expect(disagreement(outputs([0.1, 0.9], CLASSES), RIGHT)).toBe('its probabilities are of another size')
    const { classes: _, ...rest } = RIGHT
    expect(disagreement(rest, RIGHT)).toBe('its classes are of another size')
  })

  it('finds many other classes', () => {
    expect(disagreement(outputs([0.1, 0.9, 0.5], swapped(3)), RIGHT)).toBe('3 of its 40 classes are others')
  })

  it('lets the last bits differ, and a few classes change places', () => {
    expect(disagreement(outputs([0.11, 0.895, 0.5], swapped(2)), RIGHT)).toBeUndefined()
  })
})
