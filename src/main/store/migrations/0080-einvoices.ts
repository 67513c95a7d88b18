import type { Migration } from './migration.ts'

/** What a document's e-invoice says beyond the fields, and the files that it carries. One of the last reading only. */
export const einvoices: Migration = {
  version: 80,
  up: database =>
    database.exec(`
      CREATE TABLE einvoices (
        document_row INTEGER PRIMARY KEY REFERENCES documents (row),
        einvoice BLOB NOT NULL -- JSON, deflated
      ) STRICT;
      CREATE TABLE attachments (
        document_row INTEGER NOT NULL REFERENCES documents (row),
        number INTEGER NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (document_row, number)
      ) STRICT;
    `),
}
