import { expect, test } from 'vitest'
import { type DocumentQuery, documentQuerySchema } from '#shared/api.ts'
import type { DocumentContent } from '#shared/document.ts'
import type { DocumentFilter } from '#shared/document-filter.ts'
import { VouchError } from '#shared/errors.ts'
import { machineRead, sampleContent } from './test-data.ts'
import { approveDocument, importDocument, readDocument, temporaryStore } from './test-support.ts'
import type { Store } from './types.ts'

const namesOf = (store: Store, query: Partial<DocumentQuery>): string[] =>
  store.documents.list(documentQuerySchema.parse(query)).rows.map(({ fileName }) => fileName)

const fields = (vendor: string, number: string, total: string): Pick<DocumentContent, 'fields'> => ({
  fields: {
    ...sampleContent.fields,
    vendorName: machineRead(vendor),
    invoiceNumber: machineRead(number),
    totalAmount: machineRead(total),
  },
})

function filled(): Store {
  const store = temporaryStore()
  readDocument(store, 'a.pdf', fields('Müller & Söhne', 'R-10', '1234.50'))
  readDocument(store, 'b.pdf', fields('abc Ltd', 'r-9', '99.00'))
  approveDocument(store, 'c.pdf', fields('Zürich AG', 'X1', '1000000.00'))
  importDocument(store, 'Straße 100%_.pdf')
  return store
}

test('a search that nothing fits finds nothing, and SQL in it is only text', () => {
  const store = filled()
  for (const search of ['nothing', "' OR 1=1 --", 'a*', '"', '1%', 'c_']) expect(namesOf(store, { search })).toEqual([])
})

test('every word must occur, without regard to case, accents and the way an amount is written', () => {
  const store = filled()
  const found = [
    'MULLER',
    'müller söhne',
    '1.234,50',
    '1,234.50',
    '1234,50',
    'mull 1234.50',
    'strasse',
    '100%_',
    'R-',
  ].map(search => namesOf(store, { search }).sort())
  expect(found).toEqual([
    ...[['a.pdf'], ['a.pdf'], ['a.pdf'], ['a.pdf'], ['a.pdf'], ['a.pdf']],
    ...[['Straße 100%_.pdf'], ['Straße 100%_.pdf'], ['a.pdf', 'b.pdf']],
  ])
})

test('sorts by what a column means, with what is absent last in both directions', () => {
  const store = filled()
  const sorted = (key: DocumentQuery['sort']['key'], descending: boolean): string[] =>
    namesOf(store, { sort: { key, descending } }).map(name => name[0]!)
  expect({
    vendor: sorted('vendorName', false),
    vendorDown: sorted('vendorName', true),
    total: sorted('totalAmount', false),
    totalDown: sorted('totalAmount', true),
    number: sorted('invoiceNumber', false),
    status: sorted('status', false),
    importedDown: sorted('importedAt', true),
  }).toEqual({
    vendor: ['b', 'a', 'c', 'S'],
    vendorDown: ['c', 'a', 'b', 'S'],
    total: ['b', 'a', 'c', 'S'],
    totalDown: ['c', 'a', 'b', 'S'],
    number: ['a', 'b', 'c', 'S'],
    status: ['S', 'a', 'b', 'c'],
    importedDown: ['S', 'c', 'b', 'a'],
  })
})

test('counts say what each status filter would give, and the total is that of the query', () => {
  const store = filled()
  const list = (query: Partial<DocumentQuery>) => store.documents.list(documentQuerySchema.parse(query))
  expect(list({ statuses: ['review'], limit: 1, offset: 1 })).toMatchObject({
    total: 2,
    rows: [{ fileName: 'a.pdf' }],
    counts: { review: 2, approved: 1, queued: 1 },
  })
  expect(list({ search: 'zurich' })).toMatchObject({ total: 1, counts: { approved: 1 } })
  expect(list({ statuses: [] })).toMatchObject({ total: 0, rows: [] })
})

test('a filter lets through what it asks for, all of it together, and a filter that asks for nothing everything', () => {
  const store = filled()
  importDocument(store, 'urgent.pdf', { priority: 'urgent', source: '/scanner' })
  const failing = importDocument(store, 'broken.pdf')
  store.queue.fail(failing, new VouchError('file-damaged').toData())
  const [b] = store.documents.list(documentQuerySchema.parse({ search: 'b.pdf' })).rows
  store.desk.assign(b!.id, store.documents.get(b!.id).version, 'Ada')
  const found = (filter: DocumentFilter, statuses?: DocumentQuery['statuses']) =>
    namesOf(store, { filter, sort: { key: 'importedAt', descending: false }, ...(statuses && { statuses }) })
  expect([
    found({ priorities: ['urgent', 'high'] }),
    found({ source: '/scanner', priorities: ['low'] }),
    found({ vendor: 'MULLER  & söhne' }),
    found({ assignedTo: 'Ada' }),
    found({ assignedTo: '' }, ['review']),
    found({ languages: ['de'], documentTypes: ['invoice'] }, ['review', 'approved']),
    found({ languages: ['pt'] }),
    found({ levels: ['good'] }),
    found({ problem: 'file-damaged' }),
    found({ importedUntil: '2000-01-01' }),
    found({ importedFrom: '2000-01-01' }).length,
    found({}).length,
  ]).toEqual([
    ['urgent.pdf'],
    [],
    ['a.pdf'],
    ['b.pdf'],
    ['a.pdf'],
    ['a.pdf', 'b.pdf', 'c.pdf'],
    [],
    ['a.pdf', 'b.pdf', 'c.pdf'],
    ['broken.pdf'],
    [],
    6,
    6,
  ])
})

test('the same vendor, number and total in another document is pointed out, unless that one was rejected', () => {
  const store = temporaryStore()
  const first = readDocument(store, 'first.pdf', fields('Müller GmbH', 'R-2026/001', '100.00'))
  const second = readDocument(store, 'second.pdf', fields('MULLER GMBH', 'R 2026 001', '100'))
  const other = readDocument(store, 'other.pdf', fields('Müller GmbH', 'R-2026/001', '100.01'))
  const duplicateOf = (id: typeof first) => store.documents.get(id).summary.possibleDuplicateOf
  expect([first, second, other].map(duplicateOf)).toEqual([second, first, undefined])
  store.review.setStatus(first, store.documents.get(first).version, 'rejected', 'twice')
  expect([first, second].map(duplicateOf)).toEqual([second, undefined])
})
