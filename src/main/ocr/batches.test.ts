import { describe, expect, it } from 'vitest'
import { batchesOf } from './batches.ts'

const limits = { lines: 3, columns: 100 }

describe('batchesOf', () => {
  it('makes no batch of nothing', () => {
    expect(batchesOf([], limits)).toEqual([])
  })

  it('takes lines of like width together, no more than the limit', () => {
    expect(batchesOf([30, 10, 11, 31, 12], limits)).toEqual([
      [1, 2, 4],
      [0, 3],
    ])
  })

  it('counts the padding, and lets a line that is wider than the limit go alone', () => {
    expect(batchesOf([200, 50, 51, 10], limits)).toEqual([[3, 1], [2], [0]])
  })
})
