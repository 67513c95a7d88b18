export interface Cell {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
}

/** The parts of a key press and of the text field it happened in that decide where to go. */
export interface GridKey {
  readonly key: string
  readonly shift: boolean
  /** The caret stands before the first character, and nothing is selected. */
  readonly atStart: boolean
  /** The caret stands after the last character, and nothing is selected. */
  readonly atEnd: boolean
}

/**
 * The cell a key leads to; undefined where the key belongs to the text field itself. Arrows left and right leave a cell
 * only at its text's end, so that a clerk can still move within the text.
 */
export function nextCell({ row, column }: Cell, { rows, columns }: GridSize, press: GridKey): Cell | undefined {
  const inGrid = (cell: Cell): Cell | undefined =>
    cell.row >= 0 && cell.row < rows && cell.column >= 0 && cell.column < columns ? cell : undefined
  switch (press.key) {
    case 'ArrowUp':
      return inGrid({ row: row - 1, column })
    case 'ArrowDown':
      return inGrid({ row: row + 1, column })
    case 'Enter':
      return inGrid({ row: row + (press.shift ? -1 : 1), column })
    case 'ArrowLeft':
      return press.atStart ? inGrid({ row, column: column - 1 }) : undefined
    case 'ArrowRight':
      return press.atEnd ? inGrid({ row, column: column + 1 }) : undefined
    default:
      return undefined
  }
}
