import Database from 'better-sqlite3'
import { MIGRATIONS, migrate } from './index.ts'

/** A database as it was at a version. */
export function databaseAt(version: number): Database.Database {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  migrate(database, upTo(version))
  return database
}

/** Brings it to a version. */
export function migrateTo(database: Database.Database, version: number): void {
  migrate(database, upTo(version))
}

const upTo = (version: number) => MIGRATIONS.filter(migration => migration.version <= version)

/** Whole tables, by name. */
export function contents(database: Database.Database, ...tables: string[]): Record<string, unknown[]> {
  return Object.fromEntries(tables.map(table => [table, database.prepare(`SELECT * FROM ${table}`).all()]))
}

/** A document as version 10 has it. */
export const INSERT_DOCUMENT = `
  INSERT INTO documents (row, id, sha256, file_name, media_type, byte_length, source, imported_at, status, priority,
    search_text)
  VALUES (1, 'd_0000000000000001', 'aa', 'a.pdf', 'application/pdf', 9, 'window', '2026-11-23T10:00:00.000Z', 'queued',
    2, 'a.pdf');
`

/** All its columns. */
export const DOCUMENT_AT_10 = {
  ...{ row: 1, id: 'd_0000000000000001', sha256: 'aa', file_name: 'a.pdf', media_type: 'application/pdf' },
  ...{ byte_length: 9, source: 'window', imported_at: '2026-11-23T10:00:00.000Z', status: 'queued', priority: 2 },
  ...{ version: 1, note: null, approved_at: null, error_code: null, error_message: null, decision: null },
  ...{ language: null, page_count: 0, document_type: null, vendor_name: null, invoice_number: null },
  ...{ invoice_date: null, due_date: null, currency: null, total_amount: null, total_order: null, confidence: null },
  ...{ vendor_key: null, duplicate_key: null, search_text: 'a.pdf', status_place: 0 },
}
