import { describe, expect, it } from 'vitest'
import { alignment, editDistance } from './align.ts'

describe('alignment', () => {
  it('has nothing to place in an empty text', () => {
    expect(alignment('', 'abc')).toEqual([])
    expect(alignment('ab', '')).toEqual([undefined, undefined])
  })

  it('places equal texts one to one', () => {
    expect(alignment('0.46', '0.46')).toEqual([0, 1, 2, 3])
  })

  it('skips what only the other has', () => {
    expect(alignment('.46', '0.46')).toEqual([1, 2, 3])
    expect(alignment('ab', 'axxb')).toEqual([0, 3])
  })

  it('leaves out what only the text has', () => {
    expect(alignment('axb', 'ab')).toEqual([0, undefined, 1])
  })
})

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['12,50', '12.50', 1],
  ])('%o to %o is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance)
    expect(editDistance(to, from)).toBe(distance)
  })
})
