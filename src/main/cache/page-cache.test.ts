import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openCacheFile } from './cache-file.ts'
import { createPageCache, type PageCache } from './page-cache.ts'
import { keyOf, record } from './testing/records.ts'

const NO_LIMIT = 1e9
/** Bytes of a record that fills some pages of the database. */
const RECORD_BYTES = 20_000

let folder: string
let file: string
let database: Database
let cache: PageCache
let clock: number

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-cache-'))
  file = join(folder, 'cache.sqlite')
  database = openCacheFile(file)
  clock = 0
  cache = createPageCache(database, () => ++clock)
})

afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const names = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `page ${from + index}`)

function put(name: string, mostBytes = NO_LIMIT, bytes = RECORD_BYTES): void {
  cache.put(keyOf(name), record(name, bytes), mostBytes)
}

const kept = (all: readonly string[]): string[] => all.filter(name => cache.get(keyOf(name)) !== undefined)

test('content that was changed behind its back is not served', () => {
  put('a')
  const content = database.prepare('SELECT content FROM pages').pluck().get() as Buffer
  for (let at = 0; at < content.length; at += 97) {
    const changed = Buffer.from(content)
    changed[at]! ^= 1
    database.prepare('UPDATE pages SET content = ?').run(changed)
    expect(cache.get(keyOf('a'))).toBeUndefined()
  }
  database.prepare('UPDATE pages SET content = ?').run(content.subarray(0, -1))
  expect(cache.get(keyOf('a'))).toBeUndefined()
})

test("another page's content is not served", () => {
  put('a')
  put('b')
  database.prepare('UPDATE pages SET content = (SELECT content FROM pages WHERE key = ?)').run(keyOf('b'))
  expect([cache.get(keyOf('a')), cache.get(keyOf('b'))]).toEqual([undefined, record('b', RECORD_BYTES)])
})

test('a full disk refuses the page, and what was kept before is whole', () => {
  put('before')
  // SQLite's own limit fails in the same place and with the same code as a disk without a free block.
  database.pragma(`max_page_count = ${database.pragma('page_count', { simple: true })}`)
  expect(() => put('after')).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }))
  expect(kept(['before', 'after'])).toEqual(['before'])
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
})

test('gives back a page as it was kept; the newest content counts', () => {
  put('a')
  cache.put(keyOf('a'), record('changed'), NO_LIMIT)
  expect(cache.get(keyOf('a'))).toEqual(record('changed'))
  expect(cache.get(keyOf('b'))).toBeUndefined()
})

test('what was not used for longest makes room, by bytes', () => {
  for (const name of names(1, 9)) put(name)
  const full = cache.figures().bytes
  // Page 1 is used again: page 2 is now the oldest.
  cache.get(keyOf('page 1'))
  cache.settle()
  put('page 10', full)
  expect(kept(names(1, 10))).toEqual(['page 1', ...names(3, 10)])
  // All were used just now, in this order. One as large as three takes the room of three.
  cache.settle()
  put('large', full, 3 * RECORD_BYTES)
  expect(kept([...names(1, 10), 'large'])).toEqual([...names(5, 10), 'large'])
  expect(cache.figures().bytes).toBeLessThanOrEqual(full)
})

test('counts the bytes of the file, and gives them back when the limit is lowered', () => {
  for (const name of names(1, 50)) put(name)
  database.pragma('wal_checkpoint(TRUNCATE)')
  expect(cache.figures().bytes).toBe(statSync(file).size)
  const limit = cache.figures().bytes / 2
  for (const name of names(51, 60)) put(name, limit)
  database.pragma('wal_checkpoint(TRUNCATE)')
  expect(statSync(file).size).toBeLessThanOrEqual(limit)
  expect(kept(names(1, 60))).toEqual(names(61 - cache.figures().pages, 60))
})

test('a page larger than the limit is not kept', () => {
  put('a', 1000)
  expect(cache.figures().pages).toBe(0)
})

test('counts what was found and what was read, once it settles', () => {
  put('a')
  cache.countRead()
  cache.get(keyOf('a'))
  expect(cache.figures()).toMatchObject({ pages: 1, found: 0, read: 0 })
  cache.settle()
  cache.settle()
  expect(cache.figures()).toMatchObject({ pages: 1, found: 1, read: 1 })
})

test('clearing leaves nothing of any page on the disk', () => {
  for (const name of names(1, 20)) put(name)
  cache.settle()
  cache.clear()
  expect(cache.figures()).toEqual({ pages: 0, bytes: statSync(file).size, found: 0, read: 0 })
  expect(statSync(`${file}-wal`).size).toBe(0)
  put('a')
  expect(kept(['a'])).toEqual(['a'])
})
