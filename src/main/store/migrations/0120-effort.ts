import type { Migration } from './migration.ts'

/** What each approval by a person cost, one row an approval: an invoice that is reopened and approved again has two. */
export const effort: Migration = {
  version: 120,
  up: database =>
    database.exec(`
      CREATE TABLE effort (
        row INTEGER PRIMARY KEY,
        document_row INTEGER NOT NULL REFERENCES documents (row),
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        seconds REAL NOT NULL,
        keystrokes INTEGER NOT NULL,
        clicks INTEGER NOT NULL,
        fields INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX effort_by_time ON effort (at);
    `),
}
