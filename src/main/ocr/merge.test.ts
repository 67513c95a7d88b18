import { describe, expect, it } from 'vitest'
import { mergeNeighbours } from './merge.ts'
import type { Rectangle } from './rectangle.ts'

const box = (left: number, top: number, width: number, height = 20): Rectangle => ({
  centre: [left + width / 2, top + height / 2],
  width,
  height,
  angle: 0,
})
const widths = (rectangles: readonly Rectangle[]) => mergeNeighbours(rectangles).map(({ width }) => Math.round(width))

describe('mergeNeighbours', () => {
  it('keeps table columns apart', () => {
    expect(widths([box(0, 0, 100), box(120, 0, 50)])).toEqual([100, 50])
  })

  it('keeps lines apart that stand below each other', () => {
    expect(widths([box(0, 0, 100), box(0, 18, 100)])).toEqual([100, 100])
  })

  it('keeps a heading apart from small print beside it', () => {
    expect(widths([box(0, 0, 100, 40), box(105, 10, 60, 20)])).toEqual([100, 60])
  })

  it('joins the words of a line, whatever their order', () => {
    expect(widths([box(112, 1, 60), box(0, 0, 50), box(58, 0, 46)])).toEqual([172])
  })
})
