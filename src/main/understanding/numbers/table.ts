import type { LayoutPage } from '../../extraction/layout.ts'
import type { TableHeader } from '../../extraction/table-header.ts'
import { TABLE_COLUMN_NAMES } from '../../language/lexicons/lexicon.ts'
import type { PlacedToken } from '../placed.ts'
import { clip, flag, type Group, type Seen } from './group.ts'

const SUMS: ReadonlySet<string> = new Set(['netAmount', 'taxAmount', 'totalAmount', 'amountDue'])
/** A figure stands at most this far, in word heights, from the middle or an edge of its heading. */
const REACH = 8

/** The rows between a heading and the first named sum below it; a page without a heading continues the one before. */
interface Body {
  readonly header: TableHeader
  readonly from: number
  readonly to: number
}

function bodiesOf({ observed: { pages, headers, labels } }: Seen): Map<LayoutPage, Body[]> {
  const sums = labels.filter(label => SUMS.has(label.name) && label.from === 0 && label.strength >= 0.5)
  const bodies = new Map<LayoutPage, Body[]>()
  let open: TableHeader | undefined
  for (const page of pages) {
    const own = headers.filter(header => header.page === page.number)
    const tables = own.length > 0 ? own : open === undefined ? [] : [{ ...open, page: page.number, row: -1 }]
    const found = tables.map((header, index) => {
      const end = tables[index + 1]?.firstRow ?? page.rows.length
      const sum = sums.find(({ segment }) => segment.page === page.number && segment.row > header.row)
      return { header, from: header.row + 1, to: Math.min(end, sum?.segment.row ?? end) }
    })
    open = found.at(-1)?.to === page.rows.length ? found.at(-1)!.header : undefined
    bodies.set(page, found)
  }
  return bodies
}

/** How well a word stands under each heading: 1 in line with it. */
function under(header: TableHeader, { token }: PlacedToken): number[] {
  const values = new Array<number>(TABLE_COLUMN_NAMES.length).fill(0)
  for (const cell of header.cells) {
    const centre = Math.abs(token.left + token.right - cell.left - cell.right) / 2
    const inside = token.left >= cell.left - 0.5 && token.right <= cell.right + 0.5
    const distance = inside ? 0 : Math.min(Math.abs(token.left - cell.left), Math.abs(token.right - cell.right), centre)
    values[TABLE_COLUMN_NAMES.indexOf(cell.column)] = clip(1 - distance / REACH)
  }
  return values
}

/** Whether a word stands in the table of items, under which of its headings, or is one. */
export const TABLE: Group = {
  names: ['isHeading', 'inBody', 'belowHeading', 'aboveSums', ...TABLE_COLUMN_NAMES.map(name => `column.${name}`)],
  prepare: seen => {
    const bodies = bodiesOf(seen)
    const { headers } = seen.observed
    return place => {
      const { row, page } = place
      const header = headers.find(one => one.page === page.number && row.index >= one.firstRow && row.index <= one.row)
      const body = bodies.get(page)?.find(one => row.index >= one.from && row.index < one.to)
      const columns = header ?? body?.header
      return [
        flag(header !== undefined),
        flag(body !== undefined),
        body === undefined ? 0 : clip(1 - (row.index - body.from) / 10),
        body === undefined ? 0 : clip(1 - (body.to - 1 - row.index) / 10),
        ...(columns === undefined ? TABLE_COLUMN_NAMES.map(() => 0) : under(columns, place)),
      ]
    }
  },
}
