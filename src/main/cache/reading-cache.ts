import { createHash } from 'node:crypto'
import type { VouchErrorCode } from '#shared/errors.ts'
import type { Original, ReadingOptions } from '../pipeline/stage.ts'
import { isDamage, openCacheFile, throwAway } from './cache-file.ts'
import { createPageCache, type PageCache } from './page-cache.ts'
import type { PageRecord } from './page-record.ts'

/** What OCR read before on the pages of one document. None of it throws: without a cache, pages are read. */
export interface KnownPages {
  /** @param number counts from 1 */
  find(number: number): PageRecord | undefined
  /** Keeps a page that OCR has just read. */
  keep(record: PageRecord): void
  /** The document is done with. */
  close(): void
}

/** The cache as a worker process holds it: its file is opened at the first document and stays open. */
export interface ReadingCache {
  pagesOf(original: Pick<Original, 'sha256'>, options: ReadingOptions): KnownPages
  close(): void
}

/** What can be mended without changing a version: a page that was read under it is not kept. */
const MENDABLE: ReadonlySet<VouchErrorCode> = new Set<VouchErrorCode>([
  'language-missing',
  'model-damaged',
  'model-missing',
  'out-of-memory',
  'timed-out',
])

/** @param version of all that reads; another one finds nothing of what this one keeps */
export function createReadingCache(version: string): ReadingCache {
  let opened: { readonly file: string; readonly pages: PageCache } | undefined

  function close(): void {
    const closing = opened
    opened = undefined
    closing?.pages.close()
  }

  function open(file: string): PageCache {
    if (opened?.file !== file) {
      close()
      opened = { file, pages: createPageCache(openCacheFile(file)) }
    }
    return opened.pages
  }

  function giveUp(file: string, thrown: unknown): void {
    console.error('The page cache failed and is left alone until the next document:', thrown)
    try {
      close()
      if (isDamage(thrown)) throwAway(file)
    } catch (again) {
      console.error('The page cache could not be thrown away:', again)
    }
  }

  return {
    pagesOf({ sha256 }, { cache, ignoreTextLayer, pageImageFolder, way }) {
      let usable = cache
      function attempt<Result>(use: (pages: PageCache, mostBytes: number) => Result): Result | undefined {
        if (usable === undefined) return undefined
        const { file, mostBytes } = usable
        try {
          return use(open(file), mostBytes)
        } catch (thrown) {
          usable = undefined
          giveUp(file, thrown)
          return undefined
        }
      }
      // With images the page is decoded in colour, and its size is that of the image.
      const withImage = pageImageFolder !== undefined
      const keyOf = (number: number): string =>
        createHash('sha256')
          .update(JSON.stringify([version, sha256, number, ignoreTextLayer, withImage, ...(way ? [way] : [])]))
          .digest('hex')
      return {
        find: number => attempt(pages => pages.get(keyOf(number))),
        keep: record =>
          attempt((pages, mostBytes) => {
            pages.countRead()
            if (record.problems.some(({ code }) => MENDABLE.has(code))) return
            pages.put(keyOf(record.page.number), record, mostBytes)
          }),
        close: () => attempt(pages => pages.settle()),
      }
    },
    close,
  }
}
