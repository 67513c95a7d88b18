import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eml } from '../mail/testing/mails.ts'
import { zip } from '../mail/testing/zip.ts'
import { createTestApp, pdfBytes, type TestApp } from '../testing/test-app.ts'

let app: TestApp

beforeEach(() => {
  app = createTestApp({ folderTimes: { stillMs: 100, retryMs: 200 } })
})
afterEach(() => app.end())

const take = (fileName: string, content: Uint8Array) =>
  app.importer.importBytes(fileName, content, { source: 'window' })
const attached = (fileName: string) => ({ fileName, bytes: pdfBytes(fileName) })

test('a mail without a document is refused, and so is an archive that is not safe: nothing of it is taken', async () => {
  expect(await take('lunch.eml', eml('Lunch', [{ fileName: 'menu.txt', bytes: Buffer.from('soup') }]))).toMatchObject({
    outcome: 'refused',
    error: { code: 'nothing-inside', message: expect.stringContaining('menu.txt') },
  })
  const unsafe = zip([
    { name: 'good.pdf', bytes: pdfBytes('good') },
    { name: '../bad.pdf', bytes: pdfBytes('bad') },
  ])
  expect(await take('unsafe.zip', unsafe)).toMatchObject({ outcome: 'refused', error: { code: 'archive-unsafe' } })
  expect(app.store.documents.count()).toBe(0)
})

test('the documents of a mail keep its sender and subject, in their details and history', async () => {
  const mail = eml('March', [attached('a.pdf'), attached('b.pdf'), { fileName: 'terms.txt', bytes: Buffer.from('…') }])
  const result = await take('march.eml', mail)
  if (result.outcome !== 'imported') throw new Error(result.outcome)
  expect(result).toMatchObject({ fileName: 'march.eml', others: [expect.any(String)], leftOut: ['terms.txt'] })
  const detail = await app.api['documents.get']({ id: result.id })
  const origin = {
    containers: [
      {
        fileName: 'march.eml',
        mail: { from: 'Ada <ada@vendor.example>', subject: 'March', sentAt: '2026-02-02T08:30:00.000Z' },
      },
    ],
  }
  expect(detail).toMatchObject({ summary: { fileName: 'a.pdf' }, origin })
  const [imported] = await app.api['documents.history']({ id: result.id })
  expect(imported).toMatchObject({ action: 'imported', details: { origin } })
  const again = await take('again.eml', mail)
  expect(again).toMatchObject({ outcome: 'duplicate', id: result.id })
  expect(app.store.documents.count()).toBe(2)
})

test('mails and archives in a watched folder are taken whole, and moved as one file', async () => {
  const inbox = join(app.folder, 'inbox')
  mkdirSync(inbox)
  writeFileSync(join(inbox, 'march.eml'), eml('March', [attached('a.pdf')]))
  writeFileSync(join(inbox, 'all.zip'), zip([{ name: 'b.pdf', bytes: pdfBytes('b') }]))
  await app.api['folders.add']({
    path: inbox,
    profile: {
      ...{ priority: 'normal', vendorHint: '', companyName: '', companyVatId: '' },
      ...{ afterImport: 'move', moveTo: join(app.folder, 'done'), subfolders: false },
    },
  })
  await expect.poll(() => readdirSync(inbox)).toEqual([])
  expect(readdirSync(join(app.folder, 'done')).sort()).toEqual(['all.zip', 'march.eml'])
  expect(app.store.documents.count()).toBe(2)
})
