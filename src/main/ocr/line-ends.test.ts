import { describe, expect, it } from 'vitest'
import { withItsEnds } from './line-ends.ts'
import type { Rectangle } from './rectangle.ts'

const [WIDTH, HEIGHT] = [200, 60]

/** White paper with black bars: [left, top, right, bottom]. */
function paper(...bars: readonly (readonly [number, number, number, number])[]) {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const [left, top, right, bottom] of bars)
    for (let y = top; y < bottom; y++) pixels.fill(0, y * WIDTH + left, y * WIDTH + right)
  return { pixels, width: WIDTH, height: HEIGHT }
}

/** A level box around what lies between two columns, 20 pixels high in the middle of the paper. */
const box = (left: number, right: number): Rectangle => ({
  centre: [(left + right) / 2, 30],
  width: right - left,
  height: 20,
  angle: 0,
})
const [ONE, TWO, THREE] = [
  [60, 22, 66, 38],
  [69, 22, 75, 38],
  [78, 22, 84, 38],
] as const

describe('withItsEnds', () => {
  it('leaves a line alone that ends where its print ends', () => {
    const line = box(58, 86)
    expect(withItsEnds(paper(ONE, TWO, THREE), line)).toBe(line)
  })

  it('takes in a letter that was cut through, and the one beside it', () => {
    expect(withItsEnds(paper(ONE, TWO, THREE), box(72, 86))).toEqual(box(59, 86))
    expect(withItsEnds(paper(ONE, TWO, THREE), box(58, 72))).toEqual(box(58, 84))
  })

  it('takes in no rule that stands beside the line, and nothing across a gap', () => {
    const [rule, far] = [
      [56, 5, 58, 55],
      [95, 22, 101, 38],
    ] as const
    const line = box(59, 86)
    expect(withItsEnds(paper(rule, ONE, TWO, THREE, far), line)).toBe(line)
  })

  it('goes no farther than a letter is wide', () => {
    const line = box(72, 86)
    expect(withItsEnds(paper([10, 22, 75, 38], THREE), line)).toBe(line)
  })

  it('leaves a line on its side to whoever turns the page', () => {
    const standing: Rectangle = { centre: [72, 30], width: 15, height: 40, angle: 0 }
    expect(withItsEnds(paper(ONE, TWO, THREE), standing)).toBe(standing)
  })

  it('bears a line at the edge of the page, and one without ink', () => {
    const edge = box(0, 20)
    expect(withItsEnds(paper([0, 22, 18, 38]), edge)).toBe(edge)
    const empty = box(100, 150)
    expect(withItsEnds(paper(), empty)).toBe(empty)
  })
})
