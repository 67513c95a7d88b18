import type { Migration } from './migration.ts'

/**
 * What a person decided about a document that may hold several invoices, and what they had corrected in it: kept for
 * each part until that has been read.
 */
export const splits: Migration = {
  version: 111,
  up: database =>
    database.exec(`
      CREATE TABLE splits (
        document_row INTEGER PRIMARY KEY REFERENCES documents (row),
        parts TEXT NOT NULL -- JSON; empty: it is one invoice
      ) STRICT;
      CREATE TABLE carried_work (
        document_row INTEGER PRIMARY KEY REFERENCES documents (row),
        work TEXT NOT NULL -- JSON
      ) STRICT;
    `),
}
