import { useState } from 'react'
import { LINE_COLUMN_NAMES } from '#shared/fields.ts'
import type { Cell } from './gridNavigation.ts'
import { type Bounds, boundsOf, extended, isInside, isWide, type Range } from './gridRange.ts'
import type { Target } from './target.ts'

export interface LineRange {
  /** The marked cells; undefined while no cell has, or had, the focus. */
  readonly bounds: Bounds | undefined
  readonly wide: boolean
  has(cell: Cell): boolean
  /** Marks everything from the cell with the cursor to this one. */
  drawTo(cell: Cell): void
  /** Marks one cell more by an arrow key. Returns whether the key meant that. */
  extend(key: string, rows: number): boolean
  markRow(row: number): void
}

const lastColumn = LINE_COLUMN_NAMES.length - 1

/** The cells of the grid that are marked: the one with the cursor, and what was drawn from it. */
export function useLineRange(target: Target | undefined): LineRange {
  const [drawn, setDrawn] = useState<Range>()
  const from =
    target?.kind === 'cell' ? { row: target.row, column: LINE_COLUMN_NAMES.indexOf(target.column) } : undefined
  const isFrom = drawn !== undefined && drawn.from.row === from?.row && drawn.from.column === from.column
  const range = isFrom ? drawn : from && { from, to: from }
  return {
    bounds: range && boundsOf(range),
    wide: range !== undefined && isWide(range),
    has: cell => range !== undefined && isInside(range, cell),
    drawTo: to => from && setDrawn({ from, to }),
    extend(key, rows) {
      const next = range && extended(range, key, { rows, columns: lastColumn + 1 })
      if (next !== undefined) setDrawn(next)
      return next !== undefined
    },
    markRow: row => setDrawn({ from: { row, column: 0 }, to: { row, column: lastColumn } }),
  }
}
