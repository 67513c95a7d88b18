import type { Migration } from './migration.ts'

/**
 * The ways in which each document was tried to be read, and what a person told the queue: to pass a document over, or to
 * begin nothing at all.
 */
export const attempts: Migration = {
  version: 90,
  up: database =>
    database.exec(`
      CREATE TABLE attempts (
        document_row INTEGER NOT NULL REFERENCES documents (row),
        number INTEGER NOT NULL,
        at TEXT NOT NULL,
        strategy TEXT, -- NULL: the usual way
        outcome TEXT NOT NULL CHECK (outcome IN ('read', 'doubtful', 'failed')),
        ms REAL NOT NULL,
        kept INTEGER NOT NULL,
        details TEXT NOT NULL, -- JSON: stage, error, doubts, quality
        PRIMARY KEY (document_row, number)
      ) STRICT, WITHOUT ROWID;
      ALTER TABLE queue ADD COLUMN put_aside INTEGER NOT NULL DEFAULT 0;
      CREATE TABLE queue_state (paused INTEGER NOT NULL) STRICT;
      INSERT INTO queue_state VALUES (0);
    `),
}
