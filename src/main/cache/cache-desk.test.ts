import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PROJECT_PATHS } from '../hosts/project-paths.ts'
import { forkWorkers } from '../pipeline/fork-worker.ts'
import { createTestApp, type TestApp } from '../testing/test-app.ts'
import { cacheFileOf } from './cache-desk.ts'
import { openCacheFile } from './cache-file.ts'
import { createPageCache } from './page-cache.ts'
import { keyOf, record } from './testing/records.ts'

let app: TestApp
let file: string

beforeEach(() => {
  app = createTestApp({
    launchWorker: settings => forkWorkers({ entry: PROJECT_PATHS.worker, settings })(),
  })
  file = cacheFileOf(join(app.folder, 'data'))
})

afterEach(() => app.end())

function keep(...names: string[]): void {
  const cache = createPageCache(openCacheFile(file))
  for (const name of names) cache.put(keyOf(name), record(name), 1e9)
  cache.close()
}

const NOTHING = { pages: 0, bytes: 0, found: 0, read: 0 }
const auditEntries = (): number => app.store.audit.verify().entries

test('a file that is no cache is thrown away when it is looked at', async () => {
  writeFileSync(file, 'nonsense '.repeat(1000))
  expect(await app.api['cache.figures']({})).toMatchObject({ pages: 0, found: 0, read: 0 })
})

test('an empty cache makes no file, and emptying it no entry in the audit trail', async () => {
  expect(await app.api['cache.figures']({})).toEqual(NOTHING)
  expect(await app.api['cache.clear']({})).toEqual(NOTHING)
  expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined()
  expect(auditEntries()).toBe(0)
})

test('it is emptied with an entry in the audit trail, also when it is turned off', async () => {
  keep('a', 'b')
  expect(await app.api['cache.figures']({})).toMatchObject({ pages: 2 })
  expect(await app.api['cache.clear']({})).toMatchObject({ pages: 0 })
  expect(auditEntries()).toBe(1)
  keep('a')
  await app.api['settings.set']({ pageCacheMegabytes: 0 })
  expect(await app.api['cache.figures']({})).toMatchObject({ pages: 0 })
  // One for the settings, one for what was removed.
  expect(auditEntries()).toBe(3)
})

test('a scan that is read a second time is found, and read anew once it is turned off', async () => {
  const content = new Uint8Array(readFileSync(join(PROJECT_PATHS.samples, 'en-receipt.png')))
  const imported = await app.api['intake.file']({ fileName: 'scan.png', content })
  if (imported.outcome !== 'imported') throw new Error(imported.outcome)
  const { id } = imported
  const readings = (): number => app.store.audit.history(id).filter(({ action }) => action === 'read').length
  const words = () => app.api['documents.words']({ id, page: 1 })
  app.start()
  await expect.poll(readings, { timeout: 50_000 }).toBe(1)
  expect(await app.api['cache.figures']({})).toMatchObject({ pages: 1, found: 0, read: 1 })
  const cold = await words()

  await app.api['documents.retry']({ id })
  await expect.poll(readings, { timeout: 50_000 }).toBe(2)
  expect(await words()).toEqual(cold)
  expect(await app.api['cache.figures']({})).toMatchObject({ pages: 1, found: 1, read: 1 })

  await app.api['settings.set']({ pageCacheMegabytes: 0 })
  await app.api['documents.retry']({ id })
  await expect.poll(readings, { timeout: 50_000 }).toBe(3)
  expect(await words()).toEqual(cold)
  expect(await app.api['cache.figures']({})).toMatchObject({ pages: 0, found: 0, read: 0 })
})
