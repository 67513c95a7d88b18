import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { verifyAudit } from './audit.ts'
import { findDamage, openDatabase } from './connection.ts'
import { createContext } from './context.ts'
import { createDocuments } from './documents.ts'
import { createExportsLedger } from './exports-ledger.ts'
import { storeFailure, translated } from './failures.ts'
import { createHeadFile } from './head-file.ts'
import { createQueue } from './queue.ts'
import { createRevisions } from './revisions.ts'
import { documentOf, reading, sampleContent, sampleWords } from './test-data.ts'
import { codeOf, steppingClock, temporaryFolder } from './test-support.ts'

test('a bug stays a bug, and an error made for a person is not wrapped again', () => {
  const bug = new TypeError('x is undefined')
  const known = new VouchError('not-found', 'd_1')
  expect(storeFailure(bug)).toBe(bug)
  expect(storeFailure(known)).toBe(known)
  expect(storeFailure('text')).toBe('text')
})

test.each([
  ['SQLITE_FULL', 'store-full'],
  ['ENOSPC', 'store-full'],
  ['SQLITE_BUSY_SNAPSHOT', 'store-busy'],
  ['SQLITE_CORRUPT_INDEX', 'store-damaged'],
  ['SQLITE_NOTADB', 'store-damaged'],
  ['SQLITE_READONLY_DBMOVED', 'folder-unreachable'],
  ['SQLITE_IOERR_FSYNC', 'folder-unreachable'],
  ['EACCES', 'folder-unreachable'],
])('%s is %s to a clerk', (code, meaning) => {
  expect(storeFailure(Object.assign(new Error('m'), { code }))).toMatchObject({ code: meaning })
})

test('a promise that fails is translated too', async () => {
  const methods = translated({ write: () => Promise.reject(Object.assign(new Error('m'), { code: 'ENOSPC' })) })
  await expect(methods.write()).rejects.toMatchObject({ code: 'store-full' })
})

test('a full disk is said to be so, and what was stored before is whole', () => {
  const folder = temporaryFolder()
  const database = openDatabase(join(folder, 'vouch.sqlite'), createHeadFile(folder))
  onTestFinished(() => void database.close())
  const documents = translated(createDocuments(createContext(database, 'ada', steppingClock())))
  const { id } = documents.create(documentOf('kept.pdf'))
  // SQLite's own limit fails in the same place and with the same code as a disk without a free block.
  database.pragma(`max_page_count = ${(database.pragma('page_count', { simple: true }) as number) + 4}`)
  const codes = Array.from({ length: 100 }, (_, number) => codeOf(() => documents.create(documentOf(`${number}.pdf`))))
  expect(new Set(codes)).toEqual(new Set([undefined, 'store-full']))
  expect(documents.get(id).summary.fileName).toBe('kept.pdf')
  expect(documents.count()).toBe(1 + codes.filter(code => code === undefined).length)
  expect(verifyAudit(database, [])).toMatchObject({ ok: true, entries: documents.count() })
  expect(findDamage(database)).toEqual([])
})

test('wherever on its way the disk is full, no approval is lost and nothing is exported twice', () => {
  const codes = new Set<string | undefined>()
  for (let pages = 0; pages < 24; pages++) {
    const folder = temporaryFolder()
    const database = openDatabase(join(folder, 'vouch.sqlite'), createHeadFile(folder))
    const context = createContext(database, 'ada', steppingClock())
    const documents = translated(createDocuments(context))
    const queue = translated(createQueue(context, () => false))
    const review = translated(createRevisions(context))
    const exports = translated(createExportsLedger(context, () => undefined))
    const size = database.pragma('page_count', { simple: true }) as number
    database.pragma(`max_page_count = ${size + pages}`)

    const approved: DocumentId[] = []
    const exported: DocumentId[] = []
    const code = codeOf(() => {
      for (let number = 0; number < 6; number++) {
        const { id } = documents.create(documentOf(`${number}.pdf`))
        queue.claim()
        queue.complete(id, reading(), sampleWords)
        review.revise(id, documents.get(id).version, sampleContent, [], { action: 'field-set', details: {} })
        review.setStatus(id, documents.get(id).version, 'approved')
        approved.push(id)
        if (number % 2 === 0) continue
        const ids = exports.waiting().map(({ summary }) => summary.id)
        exports.record({ profile: 'x', fileName: 'x.csv', content: new Uint8Array(3000), ids })
        exported.push(...ids)
      }
    })
    codes.add(code)
    // What the user was told is done is done, and what failed left nothing behind.
    const expected = approved.map(id => (exported.includes(id) ? 'exported' : 'approved'))
    expect(approved.map(id => documents.get(id).summary.status)).toEqual(expected)
    expect(exports.list().reduce((sum, { invoices }) => sum + invoices, 0)).toBe(exported.length)
    expect(verifyAudit(database, []).ok).toBe(true)
    expect(findDamage(database)).toEqual([])
    database.close()
  }
  expect(codes).toEqual(new Set(['store-full', undefined]))
})

test('a store that may not be written to says so', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'vouch.sqlite')
  openDatabase(file, createHeadFile(folder)).close()
  const database = new Database(file, { readonly: true })
  onTestFinished(() => void database.close())
  const documents = translated(createDocuments(createContext(database, 'ada', steppingClock())))
  expect(codeOf(() => documents.create(documentOf('a.pdf')))).toBe('folder-unreachable')
})
