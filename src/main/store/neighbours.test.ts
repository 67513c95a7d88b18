import { expect, test } from 'vitest'
import { type DocumentQuery, documentQuerySchema } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { approveDocument, readDocument, temporaryStore } from './test-support.ts'
import type { Store } from './types.ts'

const around = (store: Store, id: DocumentId, query: Partial<DocumentQuery>) =>
  store.documents.neighbours(id, documentQuerySchema.parse(query))

const nobody = { place: undefined, count: 1, previous: undefined, following: undefined, nextWaiting: undefined }
const oldestFirst = { key: 'importedAt', descending: false } as const

test('from a document that is not in the list it goes on at the top, and from the last one waiting to nobody', () => {
  const store = temporaryStore()
  const only = readDocument(store, 'a.pdf')
  const done = approveDocument(store, 'b.pdf').summary.id
  const statuses: DocumentQuery['statuses'] = ['review']
  expect(around(store, done, { statuses })).toEqual({ ...nobody, previous: only, following: only, nextWaiting: only })
  expect(around(store, only, { statuses })).toEqual({ ...nobody, place: 1 })
  expect(around(store, only, { statuses, search: 'nothing has this' })).toEqual({ ...nobody, count: 0 })
})

test('it goes down the list as that is sorted, past what does not wait, and back to the top at its end', () => {
  const store = temporaryStore()
  const first = readDocument(store, 'a.pdf')
  const done = approveDocument(store, 'b.pdf').summary.id
  const last = readDocument(store, 'c.pdf')
  expect(around(store, first, { sort: oldestFirst })).toEqual({
    ...{ place: 1, count: 3, previous: undefined },
    ...{ following: done, nextWaiting: last },
  })
  expect(around(store, last, { sort: oldestFirst })).toEqual({
    ...{ place: 3, count: 3, previous: done },
    ...{ following: undefined, nextWaiting: first },
  })
  expect(around(store, last, {})).toEqual({
    ...{ place: 1, count: 3, previous: undefined },
    ...{ following: done, nextWaiting: first },
  })
})
