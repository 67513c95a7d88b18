import { describe, expect, it } from 'vitest'
import { findComponents } from './components.ts'

/** A probability map drawn with characters: `#` is 0.9, anything else 0.1. */
function map(...rows: string[]): [Float32Array, number, number] {
  const data = Float32Array.from(rows.join(''), character => (character === '#' ? 0.9 : 0.1))
  return [data, rows[0]!.length, rows.length]
}

describe('findComponents', () => {
  it('finds nothing on an empty map', () => {
    expect(findComponents(...map('....', '....'), 0.3)).toEqual([])
  })

  it('leaves out specks', () => {
    expect(findComponents(...map('##....', '##....'), 0.3)).toEqual([])
  })

  it('keeps patches apart and joins what touches, also across a corner', () => {
    const found = findComponents(
      ...map(
        '######....######', //
        '######....#.....',
        '......####......',
        '................',
        '############....',
      ),
      0.3,
    )
    expect(found.map(component => component.pixels)).toEqual([23, 12])
    expect(found[0]!.score).toBeCloseTo(0.9, 5)
    const xs = found[1]!.outline.map(([x]) => x)
    const ys = found[1]!.outline.map(([, y]) => y)
    expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([0, 12, 4, 5])
  })

  it('joins the two legs of a U when they meet at the bottom', () => {
    const found = findComponents(...map('##..##', '##..##', '##..##', '######'), 0.3)
    expect(found.map(component => component.pixels)).toEqual([18])
  })
})
