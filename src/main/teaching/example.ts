import type { Box, LineItem, PageInfo, Word } from '#shared/document.ts'
import { LINE_COLUMN_NAMES, LINE_COLUMNS, type LineColumn } from '#shared/fields.ts'

/** A page with its words, as far as a table is looked for on it. */
export interface TablePage extends Pick<PageInfo, 'number' | 'width' | 'height'> {
  readonly words: readonly Word[]
}

/** Where one column's cell of the example row stands, in pixels of its page. */
export interface ExampleCell {
  readonly column: LineColumn
  readonly left: number
  readonly right: number
  readonly numeric: boolean
}

/** A row that a person marked: what the others look like. */
export interface Example {
  readonly page: number
  readonly cells: readonly ExampleCell[]
  /** The height of its print: what distances are measured in. */
  readonly height: number
}

/** A line of words on a page, in pixels. */
export interface PrintedRow {
  readonly page: number
  readonly words: readonly PlacedWord[]
  readonly top: number
  readonly bottom: number
}

export interface PlacedWord {
  readonly word: Word
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The example that a line item gives by the places of its cells; undefined where none of its numbers has one. */
export function exampleOf(item: LineItem, pages: readonly TablePage[]): Example | undefined {
  const placed = LINE_COLUMN_NAMES.flatMap(column => {
    const cell = item[column]
    return cell?.box && cell.page ? [{ column, box: cell.box, page: cell.page }] : []
  })
  const page = pages.find(({ number }) => number === placed[0]?.page)
  if (page === undefined) return undefined
  const onPage = placed.filter(cell => cell.page === page.number)
  const cells = onPage
    .map(({ column, box }) => ({
      column,
      left: box[0] * page.width,
      right: box[2] * page.width,
      numeric: LINE_COLUMNS[column] === 'amount',
    }))
    .sort((one, other) => one.left - other.left)
  if (!cells.some(({ numeric }) => numeric)) return undefined
  const heights = onPage.filter(({ column }) => LINE_COLUMNS[column] === 'amount').map(({ box }) => heightOf(box, page))
  return { page: page.number, cells, height: Math.min(...heights) }
}

const heightOf = (box: Box, page: TablePage): number => (box[3] - box[1]) * page.height

/** The lines of a page from its top; words stand on one line where their middles are less than half a height apart. */
export function printedRows(page: TablePage, height: number): PrintedRow[] {
  const words = page.words
    .map(word => ({
      word,
      left: word.box[0] * page.width,
      right: word.box[2] * page.width,
      top: word.box[1] * page.height,
      bottom: word.box[3] * page.height,
    }))
    .sort((one, other) => middleOf(one) - middleOf(other))
  const rows: PlacedWord[][] = []
  for (const word of words) {
    const first = rows.at(-1)?.[0]
    if (first !== undefined && middleOf(word) - middleOf(first) < height / 2) rows.at(-1)?.push(word)
    else rows.push([word])
  }
  return rows.map(row => ({
    page: page.number,
    words: row.sort((one, other) => one.left - other.left),
    top: Math.min(...row.map(({ top }) => top)),
    bottom: Math.max(...row.map(({ bottom }) => bottom)),
  }))
}

const middleOf = ({ top, bottom }: Pick<PlacedWord, 'top' | 'bottom'>): number => (top + bottom) / 2
