import type { Migration } from './migration.ts'

/** How a document was understood: what competed for each field, and where the network looked. Of the last reading only. */
export const understandings: Migration = {
  version: 141,
  up: database =>
    database.exec(`
      CREATE TABLE understandings (
        document_row INTEGER PRIMARY KEY REFERENCES documents (row),
        understanding BLOB NOT NULL -- JSON, deflated
      ) STRICT;
    `),
}
