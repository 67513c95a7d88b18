import type { Migration } from './migration.ts'

/** What reads the fields: each line switched another reader on, and the last one counts. */
export const modelPins: Migration = {
  version: 140,
  up: database =>
    database.exec(`
      CREATE TABLE model_pins (
        sequence INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        reader TEXT NOT NULL, -- JSON: the rules, or a model by the hash of its file
        title TEXT NOT NULL,
        replaced TEXT NOT NULL, -- JSON: the reader that it was switched on instead of
        replay TEXT -- JSON: what its replay had counted before
      ) STRICT;
    `),
}
