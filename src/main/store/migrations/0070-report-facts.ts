import type { Migration } from './migration.ts'

/**
 * What reports count, one row a fact, so that a report over 100,000 documents never parses their JSON: the time of each
 * stage, the problems met while reading, and for each field of a document that a person approved whether the machine
 * had read it and whether the approved value differs from what it read.
 */
export const reportFacts: Migration = {
  version: 70,
  up: database =>
    database.exec(`
      CREATE TABLE reading_timings (
        reading_row INTEGER NOT NULL REFERENCES readings (row),
        stage TEXT NOT NULL,
        ms REAL NOT NULL,
        PRIMARY KEY (reading_row, stage)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE reading_errors (
        reading_row INTEGER NOT NULL REFERENCES readings (row),
        code TEXT NOT NULL,
        PRIMARY KEY (reading_row, code)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE approved_fields (
        document_row INTEGER NOT NULL REFERENCES documents (row),
        field TEXT NOT NULL,
        read INTEGER NOT NULL,
        corrected INTEGER NOT NULL,
        PRIMARY KEY (document_row, field)
      ) STRICT, WITHOUT ROWID;
    `),
}
