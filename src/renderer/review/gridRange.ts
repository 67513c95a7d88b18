import type { Cell, GridSize } from './gridNavigation.ts'

/** Cells that are marked together: from the one with the cursor to the one it was drawn to. */
export interface Range {
  readonly from: Cell
  readonly to: Cell
}

export interface Bounds {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export const boundsOf = ({ from, to }: Range): Bounds => ({
  top: Math.min(from.row, to.row),
  left: Math.min(from.column, to.column),
  bottom: Math.max(from.row, to.row),
  right: Math.max(from.column, to.column),
})

export const isInside = (range: Range, { row, column }: Cell): boolean => {
  const { top, left, bottom, right } = boundsOf(range)
  return row >= top && row <= bottom && column >= left && column <= right
}

/** Where a range holds more than the cell with the cursor, keys mean all of it. */
export const isWide = ({ from, to }: Range): boolean => from.row !== to.row || from.column !== to.column

const STEPS: Readonly<Record<string, Cell>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** The range drawn one cell further by an arrow key; undefined for any other key and at the grid's edge. */
export function extended({ from, to }: Range, key: string, { rows, columns }: GridSize): Range | undefined {
  const step = STEPS[key]
  if (step === undefined) return undefined
  const next = { row: to.row + step.row, column: to.column + step.column }
  if (next.row < 0 || next.row >= rows || next.column < 0 || next.column >= columns) return undefined
  return { from, to: next }
}
