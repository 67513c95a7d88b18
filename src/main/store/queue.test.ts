import { expect, test } from 'vitest'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { Attempt } from '#shared/queue.ts'
import { openStore } from './open.ts'
import { reading, sampleWords, sha256Of } from './test-data.ts'
import {
  approveDocument,
  codeOf,
  importDocument,
  readDocument,
  temporaryFolder,
  temporaryStore,
} from './test-support.ts'
import type { NewDocument, Store } from './types.ts'

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

test('of four starts one belongs to who has waited longest, so that nothing waits for ever', () => {
  const store = temporaryStore()
  importDocument(store, 'low.pdf', { priority: 'low' })
  const claimed = Array.from({ length: 6 }, (_, number) => {
    importDocument(store, `urgent-${2 * number}.pdf`, { priority: 'urgent' })
    importDocument(store, `urgent-${2 * number + 1}.pdf`, { priority: 'urgent' })
    return store.queue.claim()?.fileName
  })
  expect(claimed).toEqual(['urgent-0.pdf', 'urgent-1.pdf', 'urgent-2.pdf', 'low.pdf', 'urgent-3.pdf', 'urgent-4.pdf'])
})

test('nothing is claimed while the queue is paused, after a restart either', () => {
  const folder = temporaryFolder()
  const first = openStore({ folder, actor: 'ada' })
  const id = importDocument(first)
  first.queue.setPaused(true)
  first.queue.setPaused(true)
  expect(first.queue.claim()).toBeUndefined()
  first.close()
  const store = temporaryStore(folder)
  expect([store.queue.paused(), store.queue.claim(), store.queue.waiting()]).toEqual([true, undefined, 1])
  store.queue.setPaused(false)
  expect(store.queue.claim()?.id).toBe(id)
  expect(store.audit.verify()).toMatchObject({ ok: true, entries: 4 })
})

test('an order for many is refused for each that it does not suit, and obeyed for the others', () => {
  const store = temporaryStore()
  const unknown = 'd_0000000000000000' as DocumentId
  const read = readDocument(store, 'read.pdf')
  const approved = approveDocument(store, 'approved.pdf').summary.id
  const waits = importDocument(store, 'waits.pdf')
  const refusals = (done: ReturnType<Store['queue']['orderMany']>) =>
    done.refused.map(({ id, error }) => [id, error.code])

  const retried = store.queue.orderMany([unknown, approved, read, waits, read], { order: 'retry' })
  expect(retried.done).toEqual([read])
  expect(refusals(retried)).toEqual([
    [unknown, 'not-found'],
    [approved, 'not-allowed-now'],
    [waits, 'not-allowed-now'],
  ])
  expect(store.queue.orderMany([approved], { order: 'cancel' }).done).toEqual([])

  store.queue.orderMany([waits, read], { order: 'prioritise', priority: 'urgent' })
  store.queue.orderMany([read], { order: 'put-aside' })
  expect([read, waits].map(id => store.documents.get(id).summary.putAside)).toEqual([true, undefined])
  expect(store.queue.figures()).toEqual({
    ...{ waiting: { urgent: 1, high: 0, normal: 0, low: 0 }, putAside: 1 },
    byType: [['application/pdf', 1]],
  })
  expect([store.queue.claim()?.id, store.queue.claim()]).toEqual([waits, undefined])
  store.queue.orderMany([read], { order: 'take-up' })
  expect(store.queue.claim()?.id).toBe(read)

  const cancelled = importDocument(store, 'cancelled.pdf')
  expect(store.queue.orderMany([cancelled], { order: 'cancel' })).toEqual({ done: [cancelled], refused: [] })
  expect(store.documents.get(cancelled).summary).toMatchObject({ status: 'failed', error: { code: 'cancelled' } })
  expect(store.queue.claim()).toBeUndefined()
  expect(store.audit.verify()).toMatchObject({ ok: true })
})

test('the ways in which a document was tried are kept with their ends, over several readings', () => {
  const store = temporaryStore()
  const id = importDocument(store)
  const error = new VouchError('out-of-memory').toData()
  const failed: Attempt = {
    ...{ at: '2026-11-23T10:00:00.000Z', outcome: 'failed', ms: 12, stage: 'ocr', error, doubts: [], kept: false },
  }
  const read: Attempt = {
    ...{ at: '2026-11-23T10:00:01.000Z', strategy: 'alone', outcome: 'read', ms: 20, doubts: [], quality: 91 },
    kept: true,
  }
  store.queue.claim()
  store.queue.fail(id, error, [failed])
  store.queue.requeue(id)
  store.queue.claim()
  store.queue.complete(id, reading(), sampleWords, undefined, [failed, read])
  expect(store.queue.attempts(id)).toEqual([failed, failed, read])
  expect(store.audit.history(id).at(-1)).toMatchObject({ action: 'read', details: { ways: ['alone'] } })
  expect(store.queue.measured(10)).toEqual([
    { mediaType: 'application/pdf', source: 'ocr', pages: 1, stages: { pages: 200, ocr: 600 } },
  ])
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
