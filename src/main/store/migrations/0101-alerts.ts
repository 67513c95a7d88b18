import type { Migration } from './migration.ts'

/** Alerts: one a cause at a time, and those that are over. `told_at`: when somebody was last told of this cause. */
export const alerts: Migration = {
  version: 101,
  up: database =>
    database.exec(`
      CREATE TABLE alerts (
        row INTEGER PRIMARY KEY,
        cause TEXT NOT NULL,
        kind TEXT NOT NULL,
        severity TEXT NOT NULL,
        about TEXT NOT NULL,
        message TEXT NOT NULL,
        advice TEXT NOT NULL,
        figures TEXT NOT NULL,
        raised_at TEXT NOT NULL,
        last_at TEXT NOT NULL,
        told_at TEXT,
        cleared_at TEXT,
        seen_at TEXT
      ) STRICT;
      CREATE UNIQUE INDEX alerts_open ON alerts (cause) WHERE cleared_at IS NULL;
      CREATE INDEX alerts_by_cause ON alerts (cause, row);
    `),
}
