import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { createHeadFile } from './head-file.ts'
import { openStore } from './open.ts'
import { approveDocument, codeOf, readDocument, temporaryFolder, temporaryStore } from './test-support.ts'

const open = (folder: string) => openStore({ folder, actor: 'ada' })

test('a folder that is in use is refused, in this process and in another', () => {
  const folder = temporaryFolder()
  temporaryStore(folder)
  expect(codeOf(() => open(folder))).toBe('store-busy')
  const script = `
    import { openStore } from '#main/store/open.ts'
    try { openStore({ folder: process.argv[1], actor: 'eve' }) } catch (thrown) { console.log(thrown.code) }`
  const other = spawnSync(process.execPath, ['--input-type=module', '-e', script, folder], { encoding: 'utf8' })
  expect(other.stdout.trim()).toBe('store-busy')
})

test('a closed store leaves the folder free', () => {
  const folder = temporaryFolder()
  open(folder).close()
  open(folder).close()
})

test('a file that is no database is refused, kept as it is, and leaves the folder free', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'vouch.sqlite')
  writeFileSync(file, 'This is a broken database. '.repeat(500))
  const before = readFileSync(file)
  expect(codeOf(() => open(folder))).toBe('store-damaged')
  expect(readFileSync(file)).toEqual(before)
  rmSync(file)
  open(folder).close()
})

test('a database that was cut short is refused', () => {
  const folder = temporaryFolder()
  const store = open(folder)
  for (let number = 0; number < 20; number++) readDocument(store, `${number}.pdf`)
  store.close()
  const file = join(folder, 'vouch.sqlite')
  truncateSync(file, 8192)
  expect(codeOf(() => open(folder))).toBe('store-damaged')
  expect(statSync(file).size).toBe(8192)
})

test('an emptied database is damage, not a new store, once anything was exported', () => {
  const folder = temporaryFolder()
  const store = open(folder)
  const { summary } = approveDocument(store)
  store.exports.record({ profile: 'x', fileName: 'x.csv', content: new Uint8Array(1), ids: [summary.id] })
  store.close()
  truncateSync(join(folder, 'vouch.sqlite'), 0)
  expect(codeOf(() => open(folder))).toBe('store-damaged')
})

test('a database of a newer version is refused and left alone', () => {
  const folder = temporaryFolder()
  open(folder).close()
  const file = join(folder, 'vouch.sqlite')
  const database = new Database(file)
  database.pragma('user_version = 9990')
  database.close()
  expect(codeOf(() => open(folder))).toBe('store-newer')
  const after = new Database(file, { readonly: true })
  expect(after.pragma('user_version', { simple: true })).toBe(9990)
  after.close()
})

test('a folder that cannot be made is named', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), '')
  expect(codeOf(() => open(join(folder, 'file', 'inner')))).toBe('folder-unreachable')
})

test('the head noted outside is part of what is verified, here and in the background', async () => {
  const folder = temporaryFolder()
  const store = temporaryStore(folder)
  const { summary } = approveDocument(store)
  store.exports.record({ profile: 'x', fileName: 'x.csv', content: new Uint8Array(1), ids: [summary.id] })
  expect(store.audit.verify()).toMatchObject({ ok: true, entries: 6 })
  expect(await store.audit.verifyInBackground()).toEqual(store.audit.verify())
  createHeadFile(folder).write({ entries: 8, hash: 'f'.repeat(64) }, '2026-11-23T10:00:00.000Z')
  expect(store.audit.verify()).toMatchObject({ ok: false, entries: 6, broken: { sequence: 7 } })
  expect(await store.audit.verifyInBackground()).toEqual(store.audit.verify())
  writeFileSync(join(folder, 'head.json'), '{"entries":')
  expect(store.audit.verify()).toMatchObject({ ok: false, broken: { reason: expect.stringContaining('head.json') } })
  expect(await store.audit.verifyInBackground()).toEqual(store.audit.verify())
  expect(existsSync(join(folder, 'head.json.new'))).toBe(false)
})
