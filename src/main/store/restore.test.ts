import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from './open.ts'
import { restore } from './restore.ts'
import { codeOf, readDocument, readFile, temporaryFolder, temporaryStore } from './test-support.ts'

const restoreIn = (folder: string, from?: string) =>
  restore({ folder, actor: 'ada', ...(from !== undefined && { from }) })

test('without a backup nothing is touched', () => {
  const folder = temporaryFolder()
  openStore({ folder, actor: 'ada' }).close()
  const before = readdirSync(folder)
  expect(codeOf(() => restoreIn(folder))).toBe('backup-missing')
  expect(codeOf(() => restoreIn(folder, join(folder, 'vouch.sqlite')))).toBe('backup-missing')
  expect(readdirSync(folder)).toEqual(before)
})

test('a store that is open is not replaced', async () => {
  const folder = temporaryFolder()
  const store = temporaryStore(folder)
  await store.backup()
  expect(codeOf(() => restoreIn(folder))).toBe('store-busy')
})

test('a damaged backup is refused, and the store stays as it was', async () => {
  const folder = temporaryFolder()
  const store = openStore({ folder, actor: 'ada' })
  const { id } = await readFile(store, 'a.pdf')
  const { file } = await store.backup()
  store.close()
  writeFileSync(file, 'This is a broken database. '.repeat(500))
  expect(codeOf(() => restoreIn(folder))).toBe('store-damaged')
  const same = openStore({ folder, actor: 'ada' })
  expect(same.documents.get(id).summary.fileName).toBe('a.pdf')
  same.close()
})

test('database and files come back, what they replace is set aside, and the audit trail says so', async () => {
  const folder = temporaryFolder()
  const store = openStore({ folder, actor: 'ada' })
  const { id, path } = await readFile(store, 'a.pdf')
  const { at } = await store.backup()
  const record = store.documents.get(id)
  const later = readDocument(store, 'later.pdf')
  store.close()
  rmSync(path)
  writeFileSync(join(folder, 'vouch.sqlite'), 'This is a broken database. '.repeat(500))
  expect(codeOf(() => openStore({ folder, actor: 'ada' }))).toBe('store-damaged')

  const restored = restoreIn(folder)
  expect(restored).toMatchObject({ backup: { at }, documents: 1, putBack: 1, missing: [] })
  expect(readFileSync(join(restored.setAside!, 'vouch.sqlite'), 'utf8')).toMatch(/^This is a broken database/)
  expect(existsSync(join(restored.setAside!, 'head.json'))).toBe(true)
  const opened = openStore({ folder, actor: 'ada' })
  expect(opened.documents.get(id)).toEqual(record)
  expect(codeOf(() => opened.documents.get(later))).toBe('not-found')
  expect(readFileSync(path, 'utf8')).toBe('the file a.pdf')
  // Three entries of the document, one of the restoring: the trail is whole, and ends where it was noted.
  expect(opened.audit.verify()).toMatchObject({ ok: true, entries: 4 })
  opened.close()
})

test('a new computer gets everything from a backup elsewhere', async () => {
  const elsewhere = temporaryFolder()
  const store = temporaryStore()
  const { id, path } = await readFile(store, 'a.pdf')
  await store.backup({ to: elsewhere })
  const folder = join(temporaryFolder(), 'not there yet')
  expect(restoreIn(folder, elsewhere)).toMatchObject({ documents: 1, putBack: 1, missing: [], setAside: undefined })
  const opened = openStore({ folder, actor: 'ada' })
  const { sha256 } = opened.documents.get(id)
  expect(readFileSync(opened.originals.pathOf(sha256))).toEqual(readFileSync(path))
  opened.close()
})

test('files that no backup holds are named', async () => {
  const folder = temporaryFolder()
  const store = openStore({ folder, actor: 'ada' })
  const { path } = await readFile(store, 'a.pdf')
  await store.backup({ originals: false })
  store.close()
  rmSync(path)
  expect(restoreIn(folder)).toMatchObject({ putBack: 0, missing: ['a.pdf'] })
})

test('killed after the former database was moved, it opens only once it is restored again', async () => {
  const folder = temporaryFolder()
  const store = openStore({ folder, actor: 'ada' })
  await readFile(store, 'a.pdf')
  await store.backup()
  store.close()
  rmSync(join(folder, 'vouch.sqlite'))
  expect(codeOf(() => openStore({ folder, actor: 'ada' }))).toBe('store-damaged')
  expect(restoreIn(folder)).toMatchObject({ documents: 1, missing: [] })
})
