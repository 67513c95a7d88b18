import { describe, expect, it } from 'vitest'
import type { Crop } from './crop.ts'
import { piecesOf } from './pieces.ts'

/** A line black all along but for the columns between these. */
function line(width: number, gaps: readonly (readonly [number, number])[]): Crop {
  const height = 2
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) for (const [from, to] of gaps) data.fill(255, y * width + from, y * width + to)
  return { data, width, height }
}

describe('piecesOf', () => {
  it('leaves a line of usual length whole', () => {
    const usual = line(2400, [])
    expect(piecesOf(usual, 8)).toEqual([usual])
  })

  it('parts a long one in its widest gap, at the grid', () => {
    const pieces = piecesOf(
      line(3000, [
        [1500, 1504],
        [2000, 2040],
      ]),
      8,
    )
    expect(pieces.map(({ width }) => width)).toEqual([2016, 984])
    expect(pieces.map(({ data }) => data.filter(value => value === 255).length / 2)).toEqual([4 + 16, 24])
  })

  it('parts one without gaps all the same', () => {
    const widths = piecesOf(line(6000, []), 8).map(({ width }) => width)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(6000)
    expect(widths.slice(0, -1).every(width => width % 8 === 0 && width <= 2400)).toBe(true)
  })
})
