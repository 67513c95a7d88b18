import type { Database } from 'better-sqlite3'
import type { DocumentQuery, Neighbours } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { countRows, orderedRows } from './search.ts'

/** What lies around one row of a list: undefined where the list ends, the first row where it is not in the list. */
interface Around {
  /** From 1; undefined where the row is not in the list. */
  readonly place: number | undefined
  readonly before: number | undefined
  readonly after: number | undefined
  readonly first: number | undefined
}

/** Walks down the list until the row was met: what a clerk works on lies near its top. */
function around(rows: Iterable<number>, row: number): Around {
  let first: number | undefined
  let last: number | undefined
  let place = 0
  let met = false
  for (const next of rows) {
    if (met) return { place, before: last, after: next, first }
    first ??= next
    place += 1
    if (next === row) met = true
    else last = next
  }
  return met
    ? { place, before: last, after: undefined, first }
    : { place: undefined, before: first, after: first, first }
}

/**
 * The documents before and after one in the queue's table, and the next that waits for a review: after its end the
 * first, and never the same again.
 */
export function neighboursOf(database: Database, id: DocumentId, query: DocumentQuery): Neighbours {
  const idOf = database.prepare<[number], DocumentId>('SELECT id FROM documents WHERE row = ?').pluck()
  const known = (row: number | undefined): DocumentId | undefined => (row === undefined ? undefined : idOf.get(row))
  const row = database.prepare<[string], number>('SELECT row FROM documents WHERE id = ?').pluck().get(id) ?? -1
  const listed = around(orderedRows(database, query), row)
  const waiting = around(orderedRows(database, { ...query, statuses: ['review'] }), row)
  const next = waiting.after ?? (waiting.first === row ? undefined : waiting.first)
  return {
    place: listed.place,
    count: countRows(database, query),
    previous: known(listed.before),
    following: known(listed.after),
    nextWaiting: known(next),
  }
}
