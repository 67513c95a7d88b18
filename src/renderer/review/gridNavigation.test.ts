import { describe, expect, it } from 'vitest'
import { type GridKey, nextCell } from './gridNavigation.ts'

const grid = { rows: 3, columns: 6 }
const press = (key: string, more: Partial<GridKey> = {}): GridKey => ({
  key,
  shift: false,
  atStart: false,
  atEnd: false,
  ...more,
})

describe('nextCell', () => {
  it('does not leave the grid', () => {
    expect(nextCell({ row: 0, column: 2 }, grid, press('ArrowUp'))).toBeUndefined()
    expect(nextCell({ row: 2, column: 2 }, grid, press('Enter'))).toBeUndefined()
    expect(nextCell({ row: 1, column: 5 }, grid, press('ArrowRight', { atEnd: true }))).toBeUndefined()
    expect(nextCell({ row: 1, column: 0 }, grid, press('ArrowLeft', { atStart: true }))).toBeUndefined()
  })

  it('leaves keys to the text that are not for the grid', () => {
    expect(nextCell({ row: 1, column: 2 }, grid, press('a'))).toBeUndefined()
    expect(nextCell({ row: 1, column: 2 }, grid, press('ArrowLeft'))).toBeUndefined()
    expect(nextCell({ row: 1, column: 2 }, grid, press('ArrowRight', { atStart: true }))).toBeUndefined()
  })

  it('walks like a spreadsheet', () => {
    const from = { row: 1, column: 2 }
    expect(nextCell(from, grid, press('ArrowUp'))).toEqual({ row: 0, column: 2 })
    expect(nextCell(from, grid, press('ArrowDown'))).toEqual({ row: 2, column: 2 })
    expect(nextCell(from, grid, press('Enter'))).toEqual({ row: 2, column: 2 })
    expect(nextCell(from, grid, press('Enter', { shift: true }))).toEqual({ row: 0, column: 2 })
    expect(nextCell(from, grid, press('ArrowLeft', { atStart: true }))).toEqual({ row: 1, column: 1 })
    expect(nextCell(from, grid, press('ArrowRight', { atEnd: true }))).toEqual({ row: 1, column: 3 })
  })
})
