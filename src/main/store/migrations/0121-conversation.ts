import type { Migration } from './migration.ts'

/** Who is to look at a document, and what was said about it. Comments are only ever added. */
export const conversation: Migration = {
  version: 121,
  up: database =>
    database.exec(`
      ALTER TABLE documents ADD COLUMN assigned_to TEXT;
      CREATE INDEX documents_by_assignee ON documents (assigned_to) WHERE assigned_to IS NOT NULL;
      CREATE TABLE comments (
        row INTEGER PRIMARY KEY,
        document_row INTEGER NOT NULL REFERENCES documents (row),
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        text TEXT NOT NULL
      ) STRICT;
      CREATE INDEX comments_by_document ON comments (document_row);
    `),
}
