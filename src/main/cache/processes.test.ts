import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openCacheFile } from './cache-file.ts'
import { createPageCache } from './page-cache.ts'
import { keyOf, record } from './testing/records.ts'

const WRITER = join(import.meta.dirname, 'testing', 'writer.ts')

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-cache-'))
  file = join(folder, 'cache.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What a process says to have kept, until it ends or has said `enough` and is killed. */
async function written(name: string, { pages, enough = Infinity }: { pages?: number; enough?: number }) {
  const child = spawn(process.execPath, [WRITER, file, name, ...(pages ? [String(pages)] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const told: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line)
    if (told.length >= enough) child.kill('SIGKILL')
  }
  return { told, end: await ended }
}

/** The pages of these names, as the file has them now, and what SQLite finds wrong with it. */
function look(names: readonly string[]) {
  const database = openCacheFile(file)
  try {
    const cache = createPageCache(database)
    const found = names.map(name => cache.get(keyOf(name)))
    return { found, wrong: database.pragma('integrity_check', { simple: true }), pages: cache.figures().pages }
  } finally {
    database.close()
  }
}

const records = (names: readonly string[]) => names.map(name => record(name, 20_000))

test('kill -9 in the middle of a write leaves whole pages and a file that opens at once', async () => {
  const told: string[] = []
  for (let round = 0; round < 4; round++) {
    // A different moment each round, somewhere inside the next page.
    const { told: now, end } = await written(`round ${round}`, { enough: 3 + round * 7 })
    expect(end).toEqual([null, 'SIGKILL'])
    told.push(...now)
    expect(look(told)).toMatchObject({ found: records(told), wrong: 'ok' })
  }
})

test('two processes that begin and fill it at the same time both have their pages in it', async () => {
  const both = await Promise.all([written('left', { pages: 100 }), written('right', { pages: 100 })])
  expect(both.map(({ end }) => end)).toEqual([
    [0, null],
    [0, null],
  ])
  const told = both.flatMap(one => one.told)
  expect(told).toHaveLength(200)
  expect(look(told)).toEqual({ found: records(told), wrong: 'ok', pages: 200 })
})
