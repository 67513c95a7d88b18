import type { Migration } from './migration.ts'

/**
 * What the machine read, and the revisions a clerk made of it. `documents.revision` points at the revision that counts:
 * undo and redo move the pointer, and `readings.base_revision` is as far back as it goes.
 */
export const readings: Migration = {
  version: 20,
  up: database =>
    database.exec(`
      CREATE TABLE readings (
        row INTEGER PRIMARY KEY,
        document_row INTEGER NOT NULL REFERENCES documents (row),
        base_revision INTEGER NOT NULL,
        read_at TEXT NOT NULL,
        quality REAL NOT NULL,
        level TEXT NOT NULL,
        total_ms REAL NOT NULL,
        reading TEXT NOT NULL
      ) STRICT;
      CREATE INDEX readings_by_document ON readings (document_row);

      CREATE TABLE revisions (
        document_row INTEGER NOT NULL REFERENCES documents (row),
        number INTEGER NOT NULL,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        content TEXT NOT NULL,
        validation TEXT NOT NULL,
        PRIMARY KEY (document_row, number)
      ) STRICT;

      CREATE TABLE words (
        document_row INTEGER NOT NULL REFERENCES documents (row),
        page INTEGER NOT NULL,
        words BLOB NOT NULL, -- JSON, deflated: a page's words are 30 to 60 kB of text, and about a sixth of that deflated
        PRIMARY KEY (document_row, page)
      ) STRICT;

      ALTER TABLE documents ADD COLUMN reading_row INTEGER REFERENCES readings (row);
      ALTER TABLE documents ADD COLUMN revision INTEGER;
    `),
}
