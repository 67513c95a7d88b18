import { expect, test } from 'vitest'
import type { DocumentContent } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { machineRead, sampleContent } from '../store/test-data.ts'
import { approveDocument, importDocument, readDocument, temporaryStore } from '../store/test-support.ts'

const from = (vendor: string): Pick<DocumentContent, 'fields'> => ({
  fields: { ...sampleContent.fields, vendorName: machineRead(vendor) },
})

test('an empty store has nothing to tell apart', async () => {
  const store = temporaryStore()
  expect(await store.reports.breakdown({ by: 'vendor' })).toEqual([])
})

test('spellings of one vendor count together, and what was not measured is absent', async () => {
  const store = temporaryStore()
  readDocument(store, 'a.pdf', from('MÜLLER GmbH'))
  approveDocument(store, 'b.pdf', from('Müller GmbH'))
  readDocument(store, 'c.pdf', from('Abel AG'))
  importDocument(store, 'not read.pdf')
  const rows = await store.reports.breakdown({ by: 'vendor' })
  expect(rows.map(({ key, documents, failed }) => ({ key, documents, failed }))).toEqual([
    { key: 'Müller GmbH', documents: 2, failed: 0 },
    { key: 'Abel AG', documents: 1, failed: 0 },
  ])
  expect(rows.map(({ corrections }) => corrections)).toEqual([0, undefined])
})

test('what could not be read counts for where it came from, and days before the first are left out', async () => {
  const store = temporaryStore()
  const broken = importDocument(store, 'broken.pdf', { source: '/scanner' })
  store.queue.fail(broken, new VouchError('file-damaged').toData())
  expect(await store.reports.breakdown({ by: 'source' })).toEqual([{ key: '/scanner', documents: 1, failed: 1 }])
  expect(await store.reports.breakdown({ by: 'source', since: '2999-01-01' })).toEqual([])
})
