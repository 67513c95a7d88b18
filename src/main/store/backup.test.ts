import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { createHeadFile } from './head-file.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { openStore } from './open.ts'
import { codeOf, readDocument, temporaryFolder, temporaryStore } from './test-support.ts'

const namesIn = (folder: string): string[] => readdirSync(join(folder, 'backups')).sort()

test('a copy that does not pass leaves the earlier backups alone', async () => {
  const folder = temporaryFolder()
  const store = temporaryStore(folder)
  readDocument(store)
  await store.backup()
  const before = namesIn(folder)
  // Someone reaches around the triggers, as only the owner of the file can.
  const attacker = new Database(join(folder, 'vouch.sqlite'))
  attacker.exec("DROP TRIGGER audit_is_never_changed; UPDATE audit SET actor = 'eve' WHERE sequence = 2")
  attacker.close()
  await expect(store.backup()).rejects.toMatchObject({ code: 'store-damaged' })
  expect(namesIn(folder)).toEqual(before)
})

test('a backup opens as a store of its own, with everything in it', async () => {
  const folder = temporaryFolder()
  const store = temporaryStore(folder)
  const id = readDocument(store)
  const { file, at } = await store.backup()
  expect(file).toMatch(/vouch-20261123T1000\d{5}Z-3-[0-9a-f]{8}\.sqlite$/)
  expect(store.health().backups).toMatchObject([{ file, at }])
  expect(store.audit.verify()).toMatchObject({ ok: true, entries: 4 })
  expect(createHeadFile(folder).read()).toMatchObject({ entries: 4 })

  const restored = temporaryFolder()
  copyFileSync(file, join(restored, 'vouch.sqlite'))
  const copy = openStore({ folder: restored, actor: 'ada' })
  expect(copy.documents.get(id)).toEqual(store.documents.get(id))
  expect(copy.audit.verify()).toMatchObject({ ok: true, entries: 3 })
  copy.close()
})

test('three generations are kept, the oldest goes', async () => {
  const folder = temporaryFolder()
  const store = temporaryStore(folder)
  const made: string[] = []
  for (let number = 0; number < 5; number++) made.push((await store.backup()).file)
  expect(store.health().backups.map(({ file }) => file)).toEqual(made.slice(2).reverse())
  expect(namesIn(folder)).toHaveLength(3)
})

test('asked twice at once, one backup is made', async () => {
  const store = temporaryStore()
  const [first, second] = await Promise.all([store.backup(), store.backup()])
  expect(first).toEqual(second)
})

test('a backup is taken while documents come in', async () => {
  const store = temporaryStore()
  for (let number = 0; number < 15; number++) readDocument(store, `${number}.pdf`)
  const backup = store.backup()
  for (let number = 15; number < 30; number++) readDocument(store, `${number}.pdf`)
  const { file } = await backup
  const copy = new Database(file, { readonly: true })
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
  copy.close()
  expect(store.documents.count()).toBe(30)
})

test('other files in the folder are neither listed nor cleared away', async () => {
  const folder = temporaryFolder()
  const store = temporaryStore(folder)
  await store.backup()
  writeFileSync(join(folder, 'backups', 'mine.sqlite'), 'x')
  await store.backup()
  expect(namesIn(folder)).toContain('mine.sqlite')
  expect(store.health().backups).toHaveLength(2)
})

test('a store without backups says so', () => {
  const store = temporaryStore()
  expect(store.health()).toMatchObject({ damage: [], schemaVersion: MIGRATIONS.at(-1)?.version, backups: [] })
  expect(codeOf(() => store.health())).toBeUndefined()
})
