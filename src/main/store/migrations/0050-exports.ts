import type { Migration } from './migration.ts'

/** The ledger of export files with their bytes. UNIQUE on the document: an invoice is in one export, never in two. */
export const exportsLedger: Migration = {
  version: 50,
  up: database =>
    database.exec(`
      CREATE TABLE exports (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        profile TEXT NOT NULL,
        file_name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        content BLOB NOT NULL
      ) STRICT;
      CREATE TABLE export_documents (
        export_id INTEGER NOT NULL REFERENCES exports (id),
        document_row INTEGER NOT NULL UNIQUE REFERENCES documents (row),
        PRIMARY KEY (export_id, document_row)
      ) STRICT, WITHOUT ROWID;
    `),
}
