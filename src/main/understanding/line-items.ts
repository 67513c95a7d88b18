import { LINE_COLUMN_NAMES, LINE_COLUMNS, type LineColumn } from '#shared/fields.ts'
import type { Token } from '../extraction/layout.ts'
import type { Item, NumberSpan } from '../extraction/line-items.ts'
import type { Observed } from '../extraction/observe.ts'
import type { FieldReading } from './field-reading.ts'

/** Classes of the network's columns: 0 is none, the last a heading. */
const columnOf = (index: number): LineColumn | undefined => LINE_COLUMN_NAMES[index - 1]
const FIRST_ROW = 1
const NO_ITEM = 0

const largest = (shares: ArrayLike<number>): number => {
  let best = 0
  for (let index = 1; index < shares.length; index++) if (shares[index]! > shares[best]!) best = index
  return best
}

interface Cell {
  readonly token: Token
  readonly column: LineColumn
}

/** Words of one row that stand in a column, and which role the row has. */
interface ModelRow {
  readonly page: number
  readonly role: number
  readonly cells: readonly Cell[]
  readonly bottom: number
}

/** The items that the network sees: rows by the words' roles, cells by their columns. */
export function modelItems(reading: FieldReading, observed: Observed): Item[] {
  const spans = new Map<Token, NumberSpan>()
  for (const span of observed.spans)
    if (span.kind === 'amount' || span.kind === 'percent') for (const token of span.tokens) spans.set(token, span)
  const items: Item[] = []
  let rows: ModelRow[] = []
  const close = (): void => {
    const item = toItem(rows, spans)
    if (item !== undefined) items.push(item)
    rows = []
  }
  for (const row of rowsOf(reading, observed)) {
    if (row.role === FIRST_ROW) close()
    if (row.role === FIRST_ROW || rows.length > 0) rows.push(row)
  }
  close()
  return items
}

function rowsOf({ tokens, columns, roles }: FieldReading, { pages }: Observed): ModelRow[] {
  const indexes = new Map(tokens.map((token, index) => [token, index]))
  return pages.flatMap(page =>
    page.rows.flatMap(row => {
      const places = row.segments.flatMap(segment => segment.tokens.flatMap(token => indexes.get(token) ?? []))
      const cells = places.flatMap(place => {
        const column = columnOf(largest(columns[place]!))
        return column === undefined ? [] : [{ token: tokens[place]!, column, place }]
      })
      const role = roleOf(cells.map(({ place }) => roles[place]!))
      return role === NO_ITEM ? [] : [{ page: page.number, role, cells, bottom: row.bottom }]
    }),
  )
}

/** A row's role is what its words say on average. */
function roleOf(shares: readonly Float32Array[]): number {
  if (shares.length === 0) return NO_ITEM
  return largest(Array.from(shares[0]!, (_, role) => shares.reduce((sum, share) => sum + share[role]!, 0)))
}

function toItem(rows: readonly ModelRow[], spans: ReadonlyMap<Token, NumberSpan>): Item | undefined {
  const cells = rows.flatMap(row => row.cells)
  const numbers = new Map<LineColumn, NumberSpan>()
  for (const { token, column } of cells) {
    const span = spans.get(token)
    if (LINE_COLUMNS[column] === 'amount' && span !== undefined && !numbers.has(column)) numbers.set(column, span)
  }
  const [first] = rows
  if (first === undefined || !numbers.has('amount')) return undefined
  const textIn = (wanted: LineColumn): Token[] =>
    cells.filter(({ column }) => column === wanted).map(({ token }) => token)
  return {
    description: textIn('description'),
    unit: textIn('unit'),
    numbers,
    page: first.page,
    bottom: rows.at(-1)!.bottom,
  }
}
