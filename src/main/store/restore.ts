import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { VouchError } from '#shared/errors.ts'
import { readHead } from './audit.ts'
import { type BackupFile, backupOf, listBackups } from './backup.ts'
import { assertSound, openDatabase } from './connection.ts'
import { createContext } from './context.ts'
import { renameDurably, syncFile } from './durable-files.ts'
import { storeFailure } from './failures.ts'
import { createHeadFile, HEAD_FILE } from './head-file.ts'
import { lockFolder } from './lock.ts'
import { DATABASE_FILE } from './open.ts'
import { originalsFolder, type PutBack, putBackOriginals } from './original-copies.ts'

export interface RestoreOptions {
  readonly folder: string
  readonly actor: string
  /** A folder of backups, whose newest is taken, or one of them; the data folder's own where absent. */
  readonly from?: string
  readonly now?: () => Date
}

export interface Restored extends PutBack {
  readonly backup: BackupFile
  readonly documents: number
  /** Where the files that were replaced lie; undefined where there were none. */
  readonly setAside: string | undefined
}

/**
 * Puts a backup in the place of the store in a folder, which nobody may have open. The copy is checked first, and says in
 * its audit trail that it was restored; what it replaces is set aside, not removed. Killed at any moment, it leaves the
 * former store, the restored one, or one that refuses to open until it is restored again.
 * Throws VouchError `backup-missing`, `store-busy`, `store-damaged` (the backup), `store-full`.
 */
export function restore({ folder, actor, from, now = () => new Date() }: RestoreOptions): Restored {
  let release: (() => void) | undefined
  try {
    const backup = chosenBackup(from ?? join(folder, 'backups'))
    mkdirSync(folder, { recursive: true })
    release = lockFolder(folder)
    return restoreFrom(backup, folder, actor, now())
  } catch (thrown) {
    throw storeFailure(thrown)
  } finally {
    release?.()
  }
}

function chosenBackup(from: string): BackupFile {
  const isFolder = existsSync(from) && statSync(from).isDirectory()
  const backup = isFolder ? listBackups(from)[0] : backupOf(from)
  if (backup === undefined) throw new VouchError('backup-missing', from)
  return backup
}

const fileNamesOf = (database: string): string[] => [database, `${database}-wal`, `${database}-shm`]

function restoreFrom(backup: BackupFile, folder: string, actor: string, at: Date): Restored {
  const headFile = createHeadFile(folder)
  const fresh = join(folder, 'restoring.sqlite')
  for (const name of fileNamesOf(fresh)) rmSync(name, { force: true })
  try {
    copyFileSync(backup.file, fresh)
    assertSound(fresh)
    const database = openDatabase(fresh, headFile)
    try {
      const documents = database.prepare<[], number>('SELECT count(*) FROM documents').pluck().get()!
      const originals = putBackOriginals(database, originalsFolder(dirname(backup.file)), originalsFolder(folder))
      const former = join(folder, `set-aside-${at.toISOString().replaceAll(/[-:.]/g, '')}`)
      createContext(database, actor, () => at).change(() => ({
        result: undefined,
        entries: [{ action: 'restored', details: { backup: backup.file, setAside: former, documents, ...originals } }],
      }))
      const head = readHead(database)
      database.close()
      syncFile(fresh)

      const replaced = setAside(folder, former, () => headFile.write(head, at.toISOString()))
      renameDurably(fresh, join(folder, DATABASE_FILE))
      return { backup, documents, ...originals, setAside: replaced ? former : undefined }
    } finally {
      database.close()
    }
  } finally {
    for (const name of fileNamesOf(fresh)) rmSync(name, { force: true })
  }
}

/**
 * Moves the files of the store that is there. `noteHead` comes before they go: a folder whose database is missing although
 * a head is noted is refused as damaged, and never taken for a new one.
 */
function setAside(folder: string, former: string, noteHead: () => void): boolean {
  const present = fileNamesOf(DATABASE_FILE).filter(name => existsSync(join(folder, name)))
  const hasHead = existsSync(join(folder, HEAD_FILE))
  if (present.length > 0 || hasHead) mkdirSync(former)
  if (hasHead) copyFileSync(join(folder, HEAD_FILE), join(former, HEAD_FILE))
  noteHead()
  for (const name of present) renameSync(join(folder, name), join(former, name))
  return present.length > 0 || hasHead
}
