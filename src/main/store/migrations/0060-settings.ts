import type { Migration } from './migration.ts'

/** Settings that differ from their defaults, each as JSON, and the folders that are watched. */
export const settings: Migration = {
  version: 60,
  up: database =>
    database.exec(`
      CREATE TABLE settings (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE folders (
        path TEXT PRIMARY KEY
      ) STRICT, WITHOUT ROWID;
    `),
}
