import type { Migration } from './migration.ts'

/**
 * What only matters until a document has been read. The row goes when the reading comes, and the password with it:
 * it is kept nowhere else. Who waits, and in which order, is said by `documents.status` and `documents.priority`.
 */
export const queue: Migration = {
  version: 30,
  up: database =>
    database.exec(`
      CREATE TABLE queue (
        document_row INTEGER PRIMARY KEY REFERENCES documents (row),
        attempts INTEGER NOT NULL DEFAULT 0,
        password TEXT
      ) STRICT;
    `),
}
