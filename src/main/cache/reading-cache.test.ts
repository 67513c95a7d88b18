import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Sha256 } from '#shared/document.ts'
import type { ReadingOptions } from '../pipeline/stage.ts'
import { openCacheFile } from './cache-file.ts'
import { createPageCache } from './page-cache.ts'
import type { PageRecord } from './page-record.ts'
import { createReadingCache, type ReadingCache } from './reading-cache.ts'
import { keyOf, OPTIONS, record } from './testing/records.ts'

let folder: string
let file: string
let options: ReadingOptions
const open: ReadingCache[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-cache-'))
  file = join(folder, 'cache.sqlite')
  options = { ...OPTIONS, cache: { file, mostBytes: 1e9 } }
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  for (const cache of open.splice(0)) cache.close()
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

function cacheOf(version = '1'): ReadingCache {
  const cache = createReadingCache(version)
  open.push(cache)
  return cache
}

const ORIGINAL = { sha256: keyOf('original') as Sha256 }

/** What a document finds, looks up again after it has kept its page, and the next document then finds. */
function twoDocuments(cache: ReadingCache): (PageRecord | undefined)[] {
  const first = cache.pagesOf(ORIGINAL, options)
  const before = first.find(1)
  first.keep(record('read'))
  const after = first.find(1)
  first.close()
  return [before, after, cache.pagesOf(ORIGINAL, options).find(1)]
}

const USABLE = [undefined, record('read'), record('read')]
/** The cache fails at its first use, and works again from the next document on. */
const MENDED = [undefined, undefined, undefined]

test('a file that cannot be opened takes nothing away but the cache', () => {
  mkdirSync(file)
  expect(twoDocuments(cacheOf())).toEqual(MENDED)
  expect(console.error).toHaveBeenCalled()
})

test.each([
  ['no database', () => writeFileSync(file, 'not a database, and longer than the header of one'.repeat(10))],
  ['another version', () => new Database(file).exec('PRAGMA user_version = 99; CREATE TABLE t (c)').close()],
])('a file that is %s is thrown away, and a new one begun', (_what, spoil) => {
  spoil()
  expect(twoDocuments(cacheOf())).toEqual(USABLE)
})

test('a file that is damaged while it is in use is thrown away, and the next document begins a new one', () => {
  const cache = cacheOf()
  expect(twoDocuments(cache)).toEqual(USABLE)
  cache.close()
  // Everything behind the header: the tables are there by name, and not where they should be.
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0xa5, 4096))
  expect(twoDocuments(cache)).toEqual(MENDED)
  expect(twoDocuments(cache)).toEqual(USABLE)
})

test('a file that another program locks is left to it, and used again later', () => {
  openCacheFile(file).close()
  const other = new Database(file)
  other.pragma('locking_mode = EXCLUSIVE')
  other.exec('BEGIN EXCLUSIVE')
  const cache = cacheOf()
  expect(twoDocuments(cache)).toEqual(MENDED)
  other.close()
  expect(twoDocuments(cache)).toEqual(USABLE)
})

test('a page that was read while something was missing here is not kept', () => {
  const document = cacheOf().pagesOf(ORIGINAL, options)
  const [problem] = record('a').problems
  document.keep({ ...record('a'), problems: [problem!, { ...problem!, code: 'language-missing' }] })
  expect(document.find(1)).toBeUndefined()
})

test('without settings nothing is found, kept or written', () => {
  const document = cacheOf().pagesOf(ORIGINAL, OPTIONS)
  document.keep(record('a'))
  document.close()
  expect(document.find(1)).toBeUndefined()
  expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined()
})

test('what was read otherwise is not found', () => {
  const cache = cacheOf()
  cache.pagesOf(ORIGINAL, options).keep(record('a'))
  const others = [
    cache.pagesOf({ sha256: keyOf('another original') as Sha256 }, options),
    cache.pagesOf(ORIGINAL, { ...options, ignoreTextLayer: true }),
    cache.pagesOf(ORIGINAL, { ...options, pageImageFolder: folder }),
    cacheOf('2').pagesOf(ORIGINAL, options),
  ]
  expect(others.map(document => document.find(1))).toEqual([undefined, undefined, undefined, undefined])
  expect(cache.pagesOf(ORIGINAL, options).find(2)).toBeUndefined()
  expect(cache.pagesOf(ORIGINAL, options).find(1)).toEqual(record('a'))
})

test('a document counts what it found and what was read for it', () => {
  const cache = cacheOf()
  for (let time = 0; time < 3; time++) {
    const document = cache.pagesOf(ORIGINAL, options)
    if (document.find(1) === undefined) document.keep(record('a'))
    document.close()
  }
  const database = openCacheFile(file)
  expect(createPageCache(database).figures()).toMatchObject({ pages: 1, found: 2, read: 1 })
  database.close()
})
