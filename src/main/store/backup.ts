import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { checkCopy } from './background-check.ts'
import { renameDurably, syncFile } from './durable-files.ts'

/** How many generations are kept. */
const GENERATIONS = 3

const BACKUP_NAME = /^vouch-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-\d+-[0-9a-f]{8}\.sqlite$/

export interface BackupFile {
  readonly file: string
  readonly at: string
  readonly bytes: number
}

/** What a file's name says of it; undefined where it is no backup's, or the file is not there. */
export function backupOf(file: string): BackupFile | undefined {
  const [, year, month, day, hour, minute, second, millisecond] = BACKUP_NAME.exec(basename(file)) ?? []
  if (year === undefined || !existsSync(file)) return undefined
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`
  return { file, at, bytes: statSync(file).size }
}

/** The backups in a folder, newest first. */
export function listBackups(folder: string): BackupFile[] {
  return readdirSync(folder)
    .flatMap(name => backupOf(join(folder, name)) ?? [])
    .sort((left, right) => (left.at < right.at ? 1 : -1))
}

/**
 * Copies a database that is in use, checks the copy, and only then gives it its name and lets the oldest go. The name
 * carries the audit head (entries and the start of the hash), so that it is known outside the database as well.
 * Throws VouchError `store-damaged` when the copy does not pass; earlier backups are then left alone.
 */
export async function backUp(database: Database, folder: string, at: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const temporary = join(folder, 'unchecked.sqlite')
  rmSync(temporary, { force: true })
  try {
    await database.backup(temporary)
    const head = await checkCopy(temporary)
    syncFile(temporary)
    const stamp = at.replaceAll(/[-:.]/g, '')
    const file = join(folder, `vouch-${stamp}-${head.entries}-${head.hash.slice(0, 8)}.sqlite`)
    renameDurably(temporary, file)
    for (const old of listBackups(folder).slice(GENERATIONS)) rmSync(old.file, { force: true })
    return file
  } finally {
    rmSync(temporary, { force: true })
  }
}
