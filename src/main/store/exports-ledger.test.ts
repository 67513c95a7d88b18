import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DocumentId, Sha256 } from '#shared/document.ts'
import { sha256Of } from './test-data.ts'
import { approveDocument, codeOf, readDocument, temporaryFolder, temporaryStore } from './test-support.ts'

const entry = (ids: readonly DocumentId[]) => ({
  ...{ profile: 'vouch-generic', fileName: 'x.csv', content: new TextEncoder().encode('a,b\r\n'), ids },
})

test('all or nothing: one document that may not be exported keeps the whole file out', () => {
  const folder = temporaryFolder()
  const store = temporaryStore(folder)
  const approved = approveDocument(store, 'a.pdf').summary.id
  const waiting = readDocument(store, 'b.pdf')
  const entries = store.audit.verify().entries
  expect(codeOf(() => store.exports.record(entry([approved, waiting])))).toBe('not-allowed-now')
  expect(codeOf(() => store.exports.record(entry([approved, approved])))).toBe('not-allowed-now')
  expect(codeOf(() => store.exports.record(entry([])))).toBe('export-nothing')
  expect(store.exports.list()).toEqual([])
  expect(store.documents.get(approved).summary.status).toBe('approved')
  expect(store.audit.verify().entries).toBe(entries)
  expect(existsSync(join(folder, 'head.json'))).toBe(false)
})

test('an exported invoice is exported once, and can no longer be changed', () => {
  const store = temporaryStore()
  const { id } = approveDocument(store).summary
  store.exports.record(entry([id]))
  expect(codeOf(() => store.exports.record(entry([id])))).toBe('not-allowed-now')
  expect(codeOf(() => store.review.setStatus(id, store.documents.get(id).version, 'review'))).toBe('not-allowed-now')
  expect(store.exports.waiting()).toEqual([])
})

test('an export that does not exist is not found', () => {
  expect(codeOf(() => temporaryStore().exports.file(7))).toBe('not-found')
})

test('the ledger keeps who, when, which, and the bytes', () => {
  const folder = temporaryFolder()
  const store = temporaryStore(folder)
  const ids = ['a.pdf', 'b.pdf'].map(name => approveDocument(store, name).summary.id)
  expect(store.exports.waiting().map(({ summary }) => summary.id)).toEqual(ids)
  const record = store.exports.record(entry(ids))
  expect(record).toEqual({
    ...{ id: 1, actor: 'ada', profile: 'vouch-generic', fileName: 'x.csv', invoices: 2 },
    at: expect.stringMatching(/^2026-11-23T10:00:/),
    sha256: sha256Of('a,b\r\n') as Sha256,
  })
  expect(store.exports.list()).toEqual([record])
  expect(store.exports.file(1)).toEqual({ fileName: 'x.csv', content: new TextEncoder().encode('a,b\r\n') })
  expect(ids.map(id => store.audit.history(id).at(-1)?.action)).toEqual(['exported', 'exported'])
  expect(existsSync(join(folder, 'head.json'))).toBe(true)
})

test('waiting invoices can be limited to those approved since a day', () => {
  const store = temporaryStore()
  approveDocument(store)
  expect(store.exports.waiting('2026-11-23')).toHaveLength(1)
  expect(store.exports.waiting('2026-11-24')).toEqual([])
})
