import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CacheFigures } from '#shared/api.ts'
import type { Store } from '../store/types.ts'
import { openCacheFile } from './cache-file.ts'
import { createPageCache, type PageCache } from './page-cache.ts'

/** Beside the database, so that it is as protected as that one; in no backup, because it can be made again. */
export const cacheFileOf = (dataFolder: string): string => join(dataFolder, 'page-cache.sqlite')

/** Bytes of a megabyte, as the settings count them. */
export const MEGABYTE = 1024 ** 2

/** The page cache as the main process knows it: workers fill it, here it is looked at and emptied. */
export interface CacheDesk {
  figures(): CacheFigures
  /** Removes all that was read, which the audit trail notes. Throws what SQLite throws. */
  clear(): void
}

const NOTHING: CacheFigures = { pages: 0, bytes: 0, found: 0, read: 0 }

export function createCacheDesk(dataFolder: string, store: Pick<Store, 'audit'>): CacheDesk {
  const file = cacheFileOf(dataFolder)

  function withCache<Result>(use: (cache: PageCache) => Result): Result {
    const cache = createPageCache(openCacheFile(file))
    try {
      return use(cache)
    } finally {
      cache.close()
    }
  }

  const figures = (): CacheFigures => (existsSync(file) ? withCache(cache => cache.figures()) : NOTHING)

  return {
    figures,
    clear() {
      const { pages, bytes } = figures()
      if (pages === 0) return
      withCache(cache => cache.clear())
      store.audit.note('cache-cleared', { pages, bytes })
    },
  }
}
