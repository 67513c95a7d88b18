import type { Migration } from './migration.ts'

/**
 * What stands in a document's fields and is no part of it yet, so that a crash takes no typing with it. It changes
 * nothing about the invoice, so it counts up no version and stands in no audit trail.
 */
export const drafts: Migration = {
  version: 122,
  up: database =>
    database.exec(`
      CREATE TABLE drafts (
        document_row INTEGER PRIMARY KEY REFERENCES documents (row),
        drafts TEXT NOT NULL
      ) STRICT;
    `),
}
