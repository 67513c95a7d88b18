import type { Migration } from './migration.ts'

/**
 * What holds for the files of a watched folder, what became of each of them, and what a document came in. The ledger
 * says by a file's size and time of change that it is known, and where it is to be moved before it moves.
 */
export const intake: Migration = {
  version: 110,
  up: database =>
    database.exec(`
      ALTER TABLE folders ADD COLUMN profile TEXT NOT NULL DEFAULT '{}'; -- what differs from the defaults, as JSON

      CREATE TABLE intake_ledger (
        path TEXT PRIMARY KEY,
        folder TEXT NOT NULL,
        byte_length INTEGER NOT NULL,
        changed_ms REAL NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('begun', 'taken', 'refused', 'moving', 'moved')),
        sha256 TEXT,
        document_id TEXT,
        target TEXT,
        CHECK (state <> 'moving' OR (target IS NOT NULL AND sha256 IS NOT NULL))
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX intake_ledger_moving ON intake_ledger (folder) WHERE state = 'moving';

      CREATE TABLE origins (
        document_row INTEGER PRIMARY KEY REFERENCES documents (row),
        origin TEXT, -- JSON: the mails and archives it came in
        hints TEXT -- JSON: what the watched folder knows of it
      ) STRICT;
    `),
}
