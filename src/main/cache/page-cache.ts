import type { Database } from 'better-sqlite3'
import type { CacheFigures } from '#shared/api.ts'
import { type PageRecord, pack, unpack } from './page-record.ts'

/** Pages by key in an open cache file. Every method throws what SQLite throws. */
export interface PageCache {
  get(key: string): PageRecord | undefined
  /** Keeps a page; the pages that were not used for longest make room. */
  put(key: string, record: PageRecord, mostBytes: number): void
  /** Counts a page that was read by OCR. */
  countRead(): void
  /** Writes down what was used and counted since the last time: once a document, not once a page. */
  settle(): void
  figures(): CacheFigures
  clear(): void
  close(): void
}

/** Pages that make room at once, and database pages given back to the disk: a lowered limit is reached over some readings. */
const MOST_DROPPED = 64
const MOST_RETURNED = 256

export function createPageCache(database: Database, now: () => number = Date.now): PageCache {
  const find = database.prepare<[string], { row: number; content: Uint8Array }>(
    'SELECT row, content FROM pages WHERE key = ?',
  )
  const write = database.prepare('INSERT OR REPLACE INTO pages (key, used_at, content) VALUES (?, ?, ?)')
  const touch = database.prepare('UPDATE pages SET used_at = ? WHERE row = ?')
  const dropOldest = database.prepare(
    'DELETE FROM pages WHERE row = (SELECT row FROM pages ORDER BY used_at, row LIMIT 1)',
  )
  const count = database.prepare('UPDATE figures SET found = found + ?, read = read + ?')
  const counted = database.prepare<[], { pages: number; found: number; read: number }>(
    'SELECT (SELECT count(*) FROM pages) AS pages, found, read FROM figures',
  )
  const pragma = (name: string): number => database.pragma(name, { simple: true }) as number
  const pageSize = pragma('page_size')
  const fileBytes = (): number => pragma('page_count') * pageSize
  const usedBytes = (): number => fileBytes() - pragma('freelist_count') * pageSize

  let used = new Map<number, number>()
  let read = 0

  function makeRoom(mostBytes: number): void {
    for (let dropped = 0; dropped < MOST_DROPPED && usedBytes() > mostBytes; dropped++) dropOldest.run()
    if (fileBytes() > mostBytes) database.pragma(`incremental_vacuum(${MOST_RETURNED})`)
  }

  return {
    get(key) {
      const found = find.get(key)
      const record = found && unpack(key, found.content)
      if (found && record) used.set(found.row, now())
      return record
    },
    put: (key, record, mostBytes) =>
      database
        .transaction(() => {
          write.run(key, now(), pack(key, record))
          makeRoom(mostBytes)
        })
        .immediate(),
    countRead() {
      read += 1
    },
    settle() {
      if (used.size === 0 && read === 0) return
      database
        .transaction(() => {
          for (const [row, at] of used) touch.run(at, row)
          count.run(used.size, read)
        })
        .immediate()
      used = new Map()
      read = 0
    },
    figures: () => ({ ...counted.get()!, bytes: usedBytes() }),
    clear() {
      database.transaction(() => database.exec('DELETE FROM pages; UPDATE figures SET found = 0, read = 0')).immediate()
      // Of a full file 1 ms, where giving back page by page takes a second. What stood on the pages is in the log as
      // well, until that is cut.
      database.exec('VACUUM')
      database.pragma('wal_checkpoint(TRUNCATE)')
    },
    close: () => database.close(),
  }
}
