import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Raised with every change of the tables below: a file of another version is thrown away, not migrated. */
const SCHEMA_VERSION = 1

const SCHEMA = `
  CREATE TABLE pages (
    row INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    used_at INTEGER NOT NULL,
    content BLOB NOT NULL
  ) STRICT;
  CREATE INDEX pages_by_use ON pages (used_at, row);
  CREATE TABLE figures (found INTEGER NOT NULL, read INTEGER NOT NULL) STRICT;
  INSERT INTO figures VALUES (0, 0);
`

/** Milliseconds that another process is waited for: a page is written in less than one, and a lost one is only read again. */
const BUSY_MS = 500

/** After a checkpoint the write-ahead log is cut back to this many bytes. */
const JOURNAL_BYTES = 4 * 1024 * 1024

/** The file is a cache of another version of Vouch. */
class OtherVersion extends Error {}

/** Whether the file itself is at fault, so that a new one helps. */
export function isDamage(thrown: unknown): boolean {
  if (thrown instanceof OtherVersion) return true
  return thrown instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(thrown.code)
}

/** Removes the file. What another process still holds open goes when that process ends. */
export function throwAway(file: string): void {
  // The database first: SQLite then knows that it has gone, and no other process removes a new file's log.
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
}

/** Opens the cache's file or makes it; one that is damaged or of another version is thrown away. Throws what SQLite throws. */
export function openCacheFile(file: string): Database.Database {
  try {
    return open(file)
  } catch (thrown) {
    if (!isDamage(thrown)) throw thrown
    throwAway(file)
    return open(file)
  }
}

function open(file: string): Database.Database {
  const database = new Database(file, { timeout: BUSY_MS })
  try {
    // Before the first table is made; freed pages can then be given back to the disk a few at a time.
    database.pragma('auto_vacuum = INCREMENTAL')
    database.pragma('journal_mode = WAL')
    // A power cut may take the newest pages, never the file's wholeness.
    database.pragma('synchronous = NORMAL')
    database.pragma(`journal_size_limit = ${JOURNAL_BYTES}`)
    if (versionOf(database) !== SCHEMA_VERSION) database.transaction(() => makeTables(database)).immediate()
    return database
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

const versionOf = (database: Database.Database): unknown => database.pragma('user_version', { simple: true })

function makeTables(database: Database.Database): void {
  const version = versionOf(database)
  // Another process may have made them while this one waited.
  if (version === SCHEMA_VERSION) return
  if (version !== 0) throw new OtherVersion(`schema ${version}`)
  database.exec(SCHEMA)
  database.pragma(`user_version = ${SCHEMA_VERSION}`)
}
