import { deflateSync, inflateSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import { type Understanding, understandingSchema } from '#shared/understanding.ts'

/** Keeps how the last reading was understood, in the place of an earlier one. */
export function storeUnderstanding(database: Database, row: number, understanding: Understanding | undefined): void {
  database.prepare('DELETE FROM understandings WHERE document_row = ?').run(row)
  if (understanding === undefined) return
  database
    .prepare('INSERT INTO understandings (document_row, understanding) VALUES (?, ?)')
    .run(row, deflateSync(JSON.stringify(understanding)))
}

/** Undefined where none is kept: of documents that were read before it was, and of e-invoices without a page. */
export function readUnderstanding(database: Database, row: number): Understanding | undefined {
  const stored = database
    .prepare<[number], Buffer>('SELECT understanding FROM understandings WHERE document_row = ?')
    .pluck()
    .get(row)
  if (stored === undefined) return undefined
  // A form of an earlier version is as good as none: it is there to be looked at, and reading again makes a new one.
  return understandingSchema.safeParse(JSON.parse(inflateSync(stored).toString('utf8'))).data
}
