import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { createHeadFile } from './head-file.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { openStore } from './open.ts'
import { codeOf, readDocument, readFile, temporaryFolder, temporaryStore } from './test-support.ts'

const namesIn = (folder: string): string[] => readdirSync(join(folder, 'backups')).sort()

test('a copy that does not pass leaves the earlier backups alone', async () => {
  const folder = temporaryFolder()
  const store = temporaryStore(folder)
  readDocument(store)
  await store.backup({ originals: false })
  const before = namesIn(folder)
  // Someone reaches around the triggers, as only the owner of the file can.
  const attacker = new Database(join(folder, 'vouch.sqlite'))
  attacker.exec("DROP TRIGGER audit_is_never_changed; UPDATE audit SET actor = 'eve' WHERE sequence = 2")
  attacker.close()
  await expect(store.backup({ originals: false })).rejects.toMatchObject({ code: 'store-damaged' })
  expect(namesIn(folder)).toEqual(before)
})

test('a backup opens as a store of its own, with everything in it', async () => {
  const folder = temporaryFolder()
  const store = temporaryStore(folder)
  const id = readDocument(store)
  const { file, at } = await store.backup({ originals: false })
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
  for (let number = 0; number < 5; number++) made.push((await store.backup({ originals: false })).file)
  expect(store.health().backups.map(({ file }) => file)).toEqual(made.slice(2).reverse())
  expect(namesIn(folder)).toHaveLength(3)
})

test('asked twice at once, one backup is made', async () => {
  const store = temporaryStore()
  const [first, second] = await Promise.all([store.backup({ originals: false }), store.backup({ originals: false })])
  expect(first).toEqual(second)
})

test('a backup is taken while documents come in', async () => {
  const store = temporaryStore()
  for (let number = 0; number < 15; number++) readDocument(store, `${number}.pdf`)
  const backup = store.backup({ originals: false })
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
  await store.backup({ originals: false })
  writeFileSync(join(folder, 'backups', 'mine.sqlite'), 'x')
  await store.backup({ originals: false })
  expect(namesIn(folder)).toContain('mine.sqlite')
  expect(store.health().backups).toHaveLength(2)
})

test('a store without backups says so', () => {
  const store = temporaryStore()
  expect(store.health()).toMatchObject({ damage: [], schemaVersion: MIGRATIONS.at(-1)?.version, backups: [] })
  expect(codeOf(() => store.health())).toBeUndefined()
})

test('files of documents are kept once, beside the backup, and cost no room on the same disk', async () => {
  const folder = temporaryFolder()
  const store = temporaryStore(folder)
  const first = await readFile(store, 'a.pdf')
  expect(await store.backup()).toMatchObject({ added: 1 })
  await readFile(store, 'b.pdf')
  expect(await store.backup()).toMatchObject({ added: 1 })
  expect(await store.backup()).toMatchObject({ added: 0 })
  const kept = first.path.replace(folder, join(folder, 'backups'))
  expect(readFileSync(kept, 'utf8')).toBe('the file a.pdf')
  expect(statSync(kept).ino).toBe(statSync(first.path).ino)
})

test('a backup elsewhere holds everything by itself', async () => {
  const elsewhere = temporaryFolder()
  const store = temporaryStore()
  await readFile(store, 'a.pdf')
  const { file } = await store.backup({ to: elsewhere })
  expect(file.startsWith(elsewhere)).toBe(true)
  expect(readdirSync(join(elsewhere, 'originals'))).toHaveLength(1)
})

test('files that are missing or changed are named; the database and all others are kept', async () => {
  const folder = temporaryFolder()
  const store = temporaryStore(folder)
  const gone = await readFile(store, 'gone.pdf')
  const changed = await readFile(store, 'changed.pdf')
  await readFile(store, 'sound.pdf')
  rmSync(gone.path)
  chmodSync(changed.path, 0o644)
  writeFileSync(changed.path, 'something else')
  await expect(store.backup()).rejects.toMatchObject({
    code: 'originals-damaged',
    message: 'The files of some documents are missing or damaged (gone.pdf, changed.pdf).',
  })
  expect(store.health().backups).toHaveLength(1)
  expect(readdirSync(join(folder, 'backups', 'originals'))).toHaveLength(1)
})
