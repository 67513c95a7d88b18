import { join } from 'node:path'
import Database from 'better-sqlite3'
import { VouchError } from '#shared/errors.ts'

/**
 * Keeps a second process out of the folder, by an exclusive transaction held on a small database of its own. The lock
 * is the operating system's: it goes with the process, however that ends, so nothing stale is left behind by kill -9.
 * Returns the function that releases it. Throws VouchError `store-busy`.
 */
export function lockFolder(folder: string): () => void {
  const database = new Database(join(folder, 'lock.sqlite'), { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (thrown) {
    database.close()
    if (thrown instanceof Database.SqliteError && thrown.code.startsWith('SQLITE_BUSY')) {
      throw new VouchError('store-busy', undefined, { cause: thrown })
    }
    throw thrown
  }
  return () => database.close()
}
