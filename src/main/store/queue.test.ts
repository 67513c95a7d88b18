import { expect, test } from 'vitest'
import { VouchError } from '#shared/errors.ts'
import { reading, sampleWords, sha256Of } from './test-data.ts'
import { codeOf, importDocument, readDocument, temporaryStore } from './test-support.ts'
import type { NewDocument } from './types.ts'

test('a document that is not being read cannot be completed', () => {
  const store = temporaryStore()
  const id = importDocument(store)
  expect(codeOf(() => store.queue.complete(id, reading(), sampleWords))).toBe('not-allowed-now')
  expect(store.documents.get(id).summary.status).toBe('queued')
})

test('a reading that arrives after the document was cancelled is refused', () => {
  const store = temporaryStore()
  const id = importDocument(store)
  store.queue.claim()
  store.queue.fail(id, new VouchError('cancelled').toData())
  expect(codeOf(() => store.queue.complete(id, reading(), sampleWords))).toBe('not-allowed-now')
  expect(store.documents.get(id).summary).toMatchObject({ status: 'failed', error: { code: 'cancelled' } })
})

test('an approved document is not read again', () => {
  const store = temporaryStore()
  const id = readDocument(store)
  store.review.setStatus(id, store.documents.get(id).version, 'approved')
  expect(codeOf(() => store.queue.requeue(id))).toBe('not-allowed-now')
})

test('urgent first, then oldest, each claimed once', () => {
  const store = temporaryStore()
  const create = (fileName: string, priority: NewDocument['priority']) => importDocument(store, fileName, { priority })
  create('low.pdf', 'low')
  create('first.pdf', 'normal')
  create('second.pdf', 'normal')
  create('urgent.pdf', 'urgent')
  expect(store.queue.waiting()).toBe(4)
  const claimed = [1, 2, 3, 4, 5].map(() => store.queue.claim()?.fileName)
  expect(claimed).toEqual(['urgent.pdf', 'first.pdf', 'second.pdf', 'low.pdf', undefined])
  expect(store.queue.waiting()).toBe(0)
})

test('what a killed process was reading waits again, and its attempts count', () => {
  const store = temporaryStore()
  const id = importDocument(store)
  expect(store.queue.claim()).toMatchObject({ id, attempts: 0 })
  expect(store.queue.recover()).toBe(1)
  expect(store.queue.recover()).toBe(0)
  expect(store.queue.claim()).toMatchObject({ id, attempts: 1 })
})

test('attempts start anew when a person asks for another reading', () => {
  const store = temporaryStore()
  const id = importDocument(store)
  store.queue.claim()
  store.queue.fail(id, new VouchError('worker-crashed', 'exit 11').toData())
  store.queue.requeue(id)
  expect(store.documents.get(id).summary).not.toHaveProperty('error')
  expect(store.queue.claim()).toMatchObject({ id, attempts: 0 })
})

test('a password is handed to the reader and then forgotten', () => {
  const store = temporaryStore()
  const id = importDocument(store)
  store.queue.claim()
  store.queue.fail(id, new VouchError('file-encrypted').toData())
  store.queue.requeue(id, 'geheim-7')
  expect(store.queue.claim()?.password).toBe('geheim-7')
  store.queue.recover()
  expect(store.queue.claim()?.password).toBe('geheim-7')
  store.queue.complete(id, reading(), sampleWords)
  store.queue.requeue(id)
  expect(store.queue.claim()?.password).toBeUndefined()
  expect(JSON.stringify(store.audit.history(id))).not.toContain('geheim-7')
})

test('what was read is stored whole', () => {
  const store = temporaryStore()
  const read = reading()
  const id = importDocument(store, 'Rechnung.pdf')
  store.queue.claim()
  store.queue.complete(id, read, sampleWords)
  const { documentType, fields, taxBreakdown, lineItems } = read
  expect(store.documents.get(id)).toEqual({
    summary: {
      ...{ id, fileName: 'Rechnung.pdf', status: 'review', priority: 'normal', documentType: 'invoice' },
      ...{ importedAt: '2026-11-23T10:00:00.000Z', decision: 'review', language: 'de', pageCount: 1 },
      ...{ vendorName: 'Müller & Söhne GmbH', invoiceNumber: 'R-2026/001', invoiceDate: '2026-10-31' },
      ...{ currency: 'EUR', totalAmount: '1190.00', confidence: 0.8 },
    },
    version: 3,
    sha256: sha256Of('Rechnung.pdf'),
    mediaType: 'application/pdf',
    content: { documentType, fields, taxBreakdown, lineItems },
    reading: read,
    validation: read.validation,
    canUndo: false,
    canRedo: false,
    note: undefined,
    approval: undefined,
  })
  expect(store.documents.words(id, 1)).toEqual(sampleWords[0])
  expect(store.documents.words(id, 2)).toEqual([])
})

test('the machine approves only where the settings allow it, and signs with its own name', () => {
  const store = temporaryStore()
  const waits = readDocument(store, 'before.pdf', { decision: 'auto-approve' })
  store.settings.set({ autoApprove: true })
  const passes = readDocument(store, 'sure.pdf', { decision: 'auto-approve' })
  const doubtful = readDocument(store, 'doubtful.pdf', { decision: 'review' })
  const refused = readDocument(store, 'refused.pdf', { decision: 'reject' })
  const statuses = [waits, passes, doubtful, refused].map(id => store.documents.get(id).summary.status)
  expect(statuses).toEqual(['review', 'approved', 'review', 'review'])
  expect(store.documents.get(passes).approval).toMatchObject({ by: 'vouch' })
  expect(store.audit.history(passes).map(({ action, actor }) => [action, actor])).toEqual([
    ['imported', 'ada'],
    ['reading-started', 'ada'],
    ['read', 'ada'],
    ['approved', 'vouch'],
  ])
})

test('a second reading starts its own revisions and keeps the earlier ones out of undo', () => {
  const store = temporaryStore()
  const id = readDocument(store)
  const { version, content } = store.documents.get(id)
  store.review.revise(id, version, { ...content!, documentType: 'receipt' }, [], { action: 'x', details: {} })
  store.queue.requeue(id)
  store.queue.claim()
  store.queue.complete(id, reading({ documentType: 'credit-note' }), [])
  expect(store.documents.get(id)).toMatchObject({
    content: { documentType: 'credit-note' },
    canUndo: false,
    canRedo: false,
  })
  expect(store.documents.words(id, 1)).toEqual([])
})
