import { describe, expect, it } from 'vitest'
import { asWritten, convexHull, cornersOf, type Point, smallestRectangle } from './rectangle.ts'

/** The corners of a 40 by 10 rectangle around (50, 50), turned by the degrees. */
function turned(degrees: number): Point[] {
  const angle = (degrees * Math.PI) / 180
  return cornersOf({ centre: [50, 50], width: 40, height: 10, angle })
}

describe('convexHull', () => {
  it('leaves out inner points and those on an edge', () => {
    const hull = convexHull([
      [0, 0],
      [4, 0],
      [2, 0],
      [4, 4],
      [0, 4],
      [2, 2],
    ])
    expect(new Set(hull.map(String))).toEqual(new Set(['0,0', '4,0', '4,4', '0,4']))
  })
})

describe('smallestRectangle', () => {
  it('refuses no points at all', () => {
    expect(() => smallestRectangle([])).toThrow(RangeError)
  })

  it.each([0, 5, -12, 30, 44])('finds a line tilted by %i degrees', degrees => {
    const { centre, width, height, angle } = asWritten(smallestRectangle(turned(degrees)))
    expect(centre[0]).toBeCloseTo(50)
    expect(centre[1]).toBeCloseTo(50)
    expect(width).toBeCloseTo(40)
    expect(height).toBeCloseTo(10)
    expect((angle * 180) / Math.PI).toBeCloseTo(degrees)
  })

  it('describes an upright line as higher than wide', () => {
    const { width, height, angle } = asWritten(smallestRectangle(turned(90)))
    expect([width, height, angle].map(Math.round)).toEqual([10, 40, 0])
  })
})
