import type { Migration } from './migration.ts'

/**
 * What went wrong, one row a cause, each time that a document met it, and what was tried against it. `current` says that
 * it still is so: the document's next reading ends that.
 */
export const problems: Migration = {
  version: 100,
  up: database =>
    database.exec(`
      CREATE TABLE problems (
        row INTEGER PRIMARY KEY,
        cause TEXT NOT NULL UNIQUE,
        code TEXT NOT NULL,
        kind TEXT NOT NULL,
        component TEXT NOT NULL,
        severity TEXT NOT NULL,
        source TEXT,
        message TEXT NOT NULL,
        advice TEXT NOT NULL,
        first_seen TEXT NOT NULL,
        last_seen TEXT NOT NULL,
        dismissed_at TEXT
      ) STRICT;
      CREATE TABLE problem_occurrences (
        problem_row INTEGER NOT NULL REFERENCES problems (row),
        document_row INTEGER NOT NULL REFERENCES documents (row),
        at TEXT NOT NULL,
        ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
        current INTEGER NOT NULL CHECK (current IN (0, 1))
      ) STRICT;
      CREATE INDEX occurrences_by_problem ON problem_occurrences (problem_row, at);
      CREATE INDEX occurrences_by_time ON problem_occurrences (at);
      CREATE INDEX occurrences_now ON problem_occurrences (document_row) WHERE current = 1;
      CREATE TABLE problem_recoveries (
        problem_row INTEGER NOT NULL REFERENCES problems (row),
        at TEXT NOT NULL,
        method TEXT NOT NULL,
        helped INTEGER NOT NULL CHECK (helped IN (0, 1))
      ) STRICT;
      CREATE INDEX recoveries_by_problem ON problem_recoveries (problem_row, method);
    `),
}
