import Database from 'better-sqlite3'
import { VouchError } from '#shared/errors.ts'
import { readHead, verifyAudit } from './audit.ts'
import type { AuditHead } from './audit-chain.ts'
import type { HeadFile } from './head-file.ts'
import { migrate, schemaVersion } from './migrations/index.ts'

/** What must hold while the store is open, and the value SQLite answers with where it does. */
const PRAGMAS = [
  // WAL with FULL: a committed transaction survives a power cut. With NORMAL it may be rolled back.
  { set: 'journal_mode = WAL', name: 'journal_mode', value: 'wal' },
  { set: 'synchronous = FULL', name: 'synchronous', value: 2 },
  { set: 'foreign_keys = ON', name: 'foreign_keys', value: 1 },
  // A password that was deleted from the queue is overwritten, not left in a free page.
  { set: 'secure_delete = ON', name: 'secure_delete', value: 1 },
  // macOS only reaches the platter with F_FULLFSYNC; elsewhere these change nothing.
  { set: 'fullfsync = ON', name: 'fullfsync', value: 1 },
  { set: 'checkpoint_fullfsync = ON', name: 'checkpoint_fullfsync', value: 1 },
] as const

/** After a checkpoint the write-ahead log is cut back to this many bytes. */
const JOURNAL_BYTES = 64 * 1024 * 1024

/**
 * Opens the database file, asserts what its durability rests on, migrates it and reads it once. A
 * database that is empty although the audit head was noted outside it has been lost, not never used.
 * Throws VouchError `store-damaged`, `store-newer`; the file is left as it is.
 */
export function openDatabase(path: string, headFile: HeadFile): Database.Database {
  const database = new Database(path)
  try {
    const version = schemaVersion(database)
    if (version === 0 && headFile.read() !== undefined)
      throw new VouchError('store-damaged', 'the database is missing or empty')
    for (const { set, name, value } of PRAGMAS) {
      database.pragma(set)
      const actual = database.pragma(name, { simple: true })
      if (actual !== value) throw new VouchError('folder-unreachable', `${name} is ${String(actual)}, not ${value}`)
    }
    database.pragma(`journal_size_limit = ${JOURNAL_BYTES}`)
    migrate(database)
    readOnce(database)
    return database
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

/** A quick look at every table: a garbled page among the first ones shows itself here, not in the middle of an approval. */
function readOnce(database: Database.Database): void {
  const tables = database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  for (const table of tables) database.prepare(`SELECT * FROM "${table}" LIMIT 1`).get()
}

/** SQLite's own check of every page and index, and of the references. Empty when nothing is wrong. */
export function findDamage(database: Database.Database): string[] {
  const pages = database.prepare<[], string>('PRAGMA integrity_check').pluck().all()
  const references = database.prepare<[], { table: string }>('PRAGMA foreign_key_check').all()
  return [
    ...pages.filter(line => line !== 'ok'),
    ...references.map(({ table }) => `a row of ${table} refers to one that is missing`),
  ]
}

/** Throws VouchError `store-damaged` unless a copy of the database is whole and its audit trail fits; returns its head. */
export function assertSound(path: string): AuditHead {
  const copy = new Database(path, { fileMustExist: true })
  try {
    // One file without a log beside it, so that the backup can be carried away as it is.
    copy.pragma('journal_mode = DELETE')
    const damage = findDamage(copy)
    const chain = verifyAudit(copy, [])
    const reason = damage[0] ?? chain.broken?.reason
    if (reason !== undefined) throw new VouchError('store-damaged', reason)
    return readHead(copy)
  } finally {
    copy.close()
  }
}
