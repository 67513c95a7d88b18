import type { Database } from 'better-sqlite3'
import { DOCUMENT_STATUSES, type DocumentQuery, type DocumentStatus, type DocumentSummary } from '#shared/api.ts'
import { type Condition, conditionsOf, wordsOf } from './conditions.ts'
import { ADDED_COLUMNS, type SummaryRow, toSummary } from './summary.ts'

/** What each sort key orders by: columns with an index of their own that knows the status too. */
const ORDERS: Readonly<Record<DocumentQuery['sort']['key'], string | undefined>> = {
  importedAt: undefined,
  vendorName: 'vendor_key',
  invoiceNumber: 'invoice_number COLLATE NOCASE',
  totalAmount: 'total_order',
  dueDate: 'due_date',
  confidence: 'confidence',
  status: 'status_place',
}

/** So few rows are looked up one by one and sorted; of more, a page is met soon by walking along the order's index. */
const FEW = 2000

type Counts = Partial<Record<DocumentStatus, number>>

/** What conditions let through: how many of each status, and the rows themselves where they are few. */
interface Found {
  readonly counts: Counts
  readonly few?: readonly number[]
}

/**
 * A page of the queue's table. `counts` are by status over everything that search and filter find, so that the choice
 * of a status can show what it would give; `total` is how many rows the whole query has.
 */
export function listDocuments(
  database: Database,
  query: DocumentQuery,
): { total: number; rows: DocumentSummary[]; counts: Counts } {
  const conditions = conditionsIn(query)
  const { counts, few } = find(database, conditions)
  const total = totalOf(counts, query)
  if (query.offset >= total) return { total, rows: [], counts }

  const all = [...ofStatuses(query.statuses), ...(few ? [oneOf(few)] : conditions)]
  const order = orderOf(query.sort)
  const rows = database
    .prepare<(string | number)[], SummaryRow>(
      `SELECT *, ${ADDED_COLUMNS} FROM documents
       WHERE row IN (SELECT row FROM documents ${where(all)} ORDER BY ${order} LIMIT ? OFFSET ?) ORDER BY ${order}`,
    )
    .all(...valuesOf(all), query.limit, query.offset)
    .map(toSummary)
  return { total, rows, counts }
}

/** The rows of the whole table in its order, one after another as they are asked for. */
export function orderedRows(database: Database, query: DocumentQuery): Iterable<number> {
  const all = [...ofStatuses(query.statuses), ...conditionsIn(query)]
  return database
    .prepare<(string | number)[], number>(`SELECT row FROM documents ${where(all)} ORDER BY ${orderOf(query.sort)}`)
    .pluck()
    .iterate(...valuesOf(all))
}

/** How many rows the whole table has. */
export const countRows = (database: Database, query: DocumentQuery): number =>
  totalOf(find(database, conditionsIn(query)).counts, query)

const conditionsIn = ({ search = '', filter = {} }: DocumentQuery): Condition[] => [
  ...wordsOf(search),
  ...conditionsOf(filter),
]

function totalOf(counts: Counts, query: DocumentQuery): number {
  const statuses: readonly DocumentStatus[] = query.statuses ?? DOCUMENT_STATUSES
  return statuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0)
}

function find(database: Database, conditions: readonly Condition[]): Found {
  if (conditions.length > 0) {
    const rows = database
      .prepare<(string | number)[], { row: number; status: DocumentStatus }>(
        `SELECT row, status FROM documents ${where(conditions)} LIMIT ${FEW + 1}`,
      )
      .all(...valuesOf(conditions))
    if (rows.length <= FEW) {
      const byStatus = Map.groupBy(rows, ({ status }) => status)
      return {
        counts: Object.fromEntries([...byStatus].map(([status, { length }]) => [status, length])),
        few: rows.map(({ row }) => row),
      }
    }
  }
  const counted = database
    .prepare<(string | number)[], { status: DocumentStatus; documents: number }>(
      `SELECT status, count(*) AS documents FROM documents ${where(conditions)} GROUP BY status`,
    )
    .all(...valuesOf(conditions))
  return { counts: Object.fromEntries(counted.map(({ status, documents }) => [status, documents])) }
}

/** The + keeps SQLite from collecting the rows by status and sorting them, instead of walking along the order. */
const ofStatuses = (statuses: DocumentQuery['statuses']): Condition[] =>
  statuses ? [{ sql: `+status IN (${statuses.map(() => '?').join(', ')})`, values: statuses }] : []

const oneOf = (rows: readonly number[]): Condition => ({
  sql: 'row IN (SELECT value FROM json_each(?))',
  values: [JSON.stringify(rows)],
})

function orderOf({ key, descending }: DocumentQuery['sort']): string {
  const direction = descending ? 'DESC' : 'ASC'
  const column = ORDERS[key]
  return column === undefined ? `row ${direction}` : `${column} ${direction} NULLS LAST, row ${direction}`
}

const where = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`

const valuesOf = (conditions: readonly Condition[]): (string | number)[] => conditions.flatMap(({ values }) => values)
