import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sampleContent } from '../store/test-data.ts'
import { approveDocument, codeOf, temporaryFolder, temporaryStore } from '../store/test-support.ts'
import { buildExport } from './export.ts'
import { createExports } from './exports.ts'

const profile = { profile: 'vouch-generic' }

test('nothing waits: nothing is written', () => {
  const store = temporaryStore()
  expect(codeOf(() => createExports({ store })['exports.run'](profile))).toBe('export-nothing')
  expect(store.exports.list()).toEqual([])
})

test('one invoice with a problem blocks the run, and the preview says which', () => {
  const store = temporaryStore()
  const { vendorName: _absent, ...fields } = sampleContent.fields
  const bad = approveDocument(store, 'bad.pdf', { fields }).summary.id
  approveDocument(store, 'good.pdf')
  const exports = createExports({ store })
  expect(exports['exports.preview'](profile)).toMatchObject({
    invoices: 1,
    problems: [{ id: bad, message: 'Missing: vendor name.' }],
  })
  expect(() => exports['exports.run'](profile)).toThrow(
    'Some invoices cannot be exported as they are (Missing: vendor name.).',
  )
  expect(store.exports.list()).toEqual([])
})

test('a folder that cannot be written to leaves everything waiting', () => {
  const store = temporaryStore()
  approveDocument(store)
  store.settings.set({ exportFolder: join(temporaryFolder(), 'gone') })
  expect(codeOf(() => createExports({ store })['exports.run'](profile))).toBe('folder-unreachable')
  expect(store.exports.waiting()).toHaveLength(1)
  expect(store.exports.list()).toEqual([])
})

test('when the ledger refuses, the folder is as it was', () => {
  const folder = temporaryFolder()
  const store = temporaryStore()
  approveDocument(store)
  store.settings.set({ exportFolder: folder })
  const refusing = { ...store, exports: { ...store.exports, record: () => expect.unreachable() as never } }
  expect(() => createExports({ store: refusing })['exports.run'](profile)).toThrow()
  expect(readdirSync(folder)).toEqual([])
})

test('a file that cannot be put in its place is in the ledger, and the clerk is told where to find it', () => {
  const folder = temporaryFolder()
  const store = temporaryStore()
  approveDocument(store)
  store.settings.set({ exportFolder: folder })
  const { fileName } = buildExport(profile.profile, store.exports.waiting())
  mkdirSync(join(folder, fileName))
  expect(() => createExports({ store })['exports.run'](profile)).toThrow(/was exported and can be downloaded/)
  expect(readdirSync(folder)).toEqual([fileName])
  expect(store.exports.list()).toMatchObject([{ fileName }])
  expect(store.exports.waiting()).toEqual([])
})

test('a run writes every waiting invoice once, to the ledger and to the folder', () => {
  const folder = temporaryFolder()
  const store = temporaryStore()
  approveDocument(store, 'a.pdf')
  approveDocument(store, 'b.pdf')
  store.settings.set({ exportFolder: folder })
  const exports = createExports({ store })
  const preview = exports['exports.preview'](profile) as { head: string; invoices: number }
  const run = exports['exports.run'](profile) as { id: number; fileName: string; content: Uint8Array; invoices: number }
  const written = readFileSync(join(folder, run.fileName))
  expect(readdirSync(folder)).toEqual([run.fileName])
  expect(written.equals(Buffer.from(run.content))).toBe(true)
  expect(exports['exports.file']({ id: run.id })).toEqual({ fileName: run.fileName, content: run.content })
  expect(written.toString('utf8').replace('\ufeff', '').replaceAll('\r\n', '\n')).toBe(preview.head)
  expect([preview.invoices, run.invoices]).toEqual([2, 2])
  expect(codeOf(() => exports['exports.run'](profile))).toBe('export-nothing')
  expect(exports['exports.list']({})).toMatchObject([{ id: 1, profile: 'vouch-generic', invoices: 2, actor: 'ada' }])
})

test('the profiles on offer say how they write', () => {
  expect(createExports({ store: temporaryStore() })['exports.profiles']({})).toMatchObject([
    { name: 'vouch-generic', encoding: 'utf-8-bom', rowPer: 'invoice' },
    { name: 'vouch-lines', encoding: 'utf-8-bom', rowPer: 'line' },
    { name: 'datev-extf', encoding: 'windows-1252', rowPer: 'invoice' },
    { name: 'xero-bills', encoding: 'utf-8', rowPer: 'invoice' },
  ])
})
