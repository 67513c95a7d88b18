import { expect, test } from 'vitest'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { machineRead, sampleContent } from './test-data.ts'
import { approveDocument, codeOf, importDocument, readDocument, temporaryStore } from './test-support.ts'
import type { Store } from './types.ts'

const change = { action: 'field-set', details: { field: 'vendorName' } }
const withVendor = (name: string) => ({
  ...sampleContent,
  fields: { ...sampleContent.fields, vendorName: machineRead(name) },
})
const revise = (store: Store, id: DocumentId, name: string): void =>
  store.review.revise(id, store.documents.get(id).version, withVendor(name), [], change)
const vendorOf = (store: Store, id: DocumentId): string | undefined => store.documents.get(id).summary.vendorName

test('a change to a version that is no longer there is refused and changes nothing', () => {
  const store = temporaryStore()
  const id = readDocument(store)
  const { version } = store.documents.get(id)
  revise(store, id, 'First')
  expect(codeOf(() => store.review.revise(id, version, withVendor('Second'), [], change))).toBe('changed-elsewhere')
  expect(codeOf(() => store.review.setStatus(id, version, 'approved'))).toBe('changed-elsewhere')
  expect(codeOf(() => store.review.undo(id, version, () => []))).toBe('changed-elsewhere')
  expect(vendorOf(store, id)).toBe('First')
  expect(store.audit.history(id)).toHaveLength(4)
})

test('a document that does not exist is not found', () => {
  const store = temporaryStore()
  const id = 'd_0000000000000000' as DocumentId
  expect(codeOf(() => store.documents.get(id))).toBe('not-found')
  expect(codeOf(() => store.documents.words(id, 1))).toBe('not-found')
  expect(codeOf(() => store.review.setStatus(id, 1, 'approved'))).toBe('not-found')
  expect(codeOf(() => store.queue.requeue(id))).toBe('not-found')
})

test('what has not been read cannot be revised, and what is approved cannot either', () => {
  const store = temporaryStore()
  const queued = importDocument(store, 'queued.pdf')
  expect(codeOf(() => store.review.revise(queued, 1, sampleContent, [], change))).toBe('not-allowed-now')
  store.queue.claim()
  store.queue.fail(queued, new VouchError('file-damaged').toData())
  const approved = approveDocument(store, 'approved.pdf')
  const { id } = approved.summary
  expect(codeOf(() => store.review.revise(id, approved.version, sampleContent, [], change))).toBe('not-allowed-now')
})

test('there is nothing to undo past the reading and nothing to redo past the last revision', () => {
  const store = temporaryStore()
  const id = readDocument(store)
  const { version } = store.documents.get(id)
  expect(codeOf(() => store.review.undo(id, version, () => []))).toBe('not-allowed-now')
  expect(codeOf(() => store.review.redo(id, version, () => []))).toBe('not-allowed-now')
})

test('undo and redo move through the revisions, and a new one replaces what was undone', () => {
  const store = temporaryStore()
  const id = readDocument(store)
  const step = (direction: 'undo' | 'redo'): string | undefined => {
    store.review[direction](id, store.documents.get(id).version, () => [])
    return vendorOf(store, id)
  }
  revise(store, id, 'Second')
  revise(store, id, 'Third')
  expect([step('undo'), step('undo'), step('redo')]).toEqual(['Second', 'Müller & Söhne GmbH', 'Second'])
  revise(store, id, 'Fourth')
  const { canUndo, canRedo } = store.documents.get(id)
  expect({ canUndo, canRedo, vendor: vendorOf(store, id) }).toEqual({ canUndo: true, canRedo: false, vendor: 'Fourth' })
  expect(store.audit.history(id).map(({ action }) => action)).toEqual([
    ...['imported', 'reading-started', 'read', 'field-set', 'field-set', 'undone', 'undone', 'redone', 'field-set'],
  ])
  expect(store.audit.history(id)[5]?.details).toEqual({
    before: { vendorName: 'Third' },
    after: { vendorName: 'Second' },
    revision: 2,
  })
})

test('undo validates the content that comes back', () => {
  const store = temporaryStore()
  const id = readDocument(store)
  revise(store, id, 'Second')
  const failed = [{ rule: 'checked', ok: false, severity: 'warning' as const, message: 'm', fields: [] }]
  store.review.undo(id, store.documents.get(id).version, (content, record) => {
    expect(content).toEqual(sampleContent)
    expect(record.summary.id).toBe(id)
    return failed
  })
  expect(store.documents.get(id).validation).toEqual(failed)
})

test('a clerk moves a document only where its status allows', () => {
  const store = temporaryStore()
  const id = readDocument(store)
  const move = (status: 'review' | 'held' | 'approved' | 'rejected', note?: string): string | undefined =>
    codeOf(() => store.review.setStatus(id, store.documents.get(id).version, status, note))
  expect(move('review')).toBe('not-allowed-now')
  expect(move('held', 'asks the buyer')).toBeUndefined()
  expect(store.documents.get(id)).toMatchObject({ summary: { status: 'held' }, note: 'asks the buyer' })
  expect(move('approved')).toBeUndefined()
  expect(store.documents.get(id).approval).toEqual({ at: expect.any(String), by: 'ada', auditSequence: 5 })
  expect(move('held')).toBe('not-allowed-now')
  expect(move('review')).toBeUndefined()
  expect(store.documents.get(id).approval).toBeUndefined()
  expect(move('rejected', 'twice')).toBeUndefined()
  expect(move('approved')).toBe('not-allowed-now')
  expect(move('review')).toBeUndefined()
})

test('a failed document can be put away, but not reviewed before it was read', () => {
  const store = temporaryStore()
  const id = importDocument(store)
  store.queue.claim()
  store.queue.fail(id, new VouchError('file-damaged', 'no xref').toData())
  const move = (status: 'review' | 'rejected'): string | undefined =>
    codeOf(() => store.review.setStatus(id, store.documents.get(id).version, status))
  expect(move('review')).toBe('not-allowed-now')
  expect(move('rejected')).toBeUndefined()
  expect(move('review')).toBe('not-allowed-now')
})
