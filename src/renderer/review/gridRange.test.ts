import { expect, test } from 'vitest'
import { boundsOf, extended, isInside, isWide } from './gridRange.ts'

const at = (row: number, column: number) => ({ row, column })

test('a range grows by arrows up to the edge of the grid and not by other keys', () => {
  const size = { rows: 2, columns: 2 }
  const one = { from: at(0, 0), to: at(0, 0) }
  expect(extended(one, 'ArrowUp', size)).toBeUndefined()
  expect(extended(one, 'Enter', size)).toBeUndefined()
  const down = extended(one, 'ArrowDown', size)
  expect(down).toEqual({ from: at(0, 0), to: at(1, 0) })
  expect(extended(down!, 'ArrowDown', size)).toBeUndefined()
})

test('a range drawn upwards and to the left covers the same cells', () => {
  const range = { from: at(3, 2), to: at(1, 1) }
  expect(boundsOf(range)).toEqual({ top: 1, left: 1, bottom: 3, right: 2 })
  expect([at(2, 1), at(1, 2), at(0, 1), at(2, 3)].map(cell => isInside(range, cell))).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect([isWide(range), isWide({ from: at(1, 1), to: at(1, 1) })]).toEqual([true, false])
})
