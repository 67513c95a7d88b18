import { expect, test } from 'vitest'
import { VouchError } from '#shared/errors.ts'
import { machineRead, reading, sampleContent } from '../store/test-data.ts'
import { approveDocument, importDocument, readDocument, temporaryStore } from '../store/test-support.ts'

const quality = (overall: number, level: 'good' | 'poor') => ({ quality: { ...reading().quality, overall, level } })
const timings = (totalMs: number) => ({ timings: { totalMs, stages: { ocr: totalMs / 2 } } })

test('an empty store has no figures, not noughts', async () => {
  expect(await temporaryStore().reports.quality()).toEqual({
    ...{ documents: 0, byStatus: {}, byLanguage: {}, byLevel: {}, fields: [], errors: [], days: [] },
  })
  expect(await temporaryStore().reports.performance()).toEqual({ readings: 0, total: undefined, stages: [] })
})

test('every figure is counted from what happened', async () => {
  const store = temporaryStore()
  const failed = importDocument(store, 'failed.pdf')
  store.queue.claim()
  store.queue.fail(failed, new VouchError('file-damaged', 'no xref').toData())
  const problem = {
    ...{ code: 'page-unreadable' as const, severity: 'medium' as const, component: 'ocr' as const },
    ...{ message: 'm', advice: 'a' },
  }
  readDocument(store, 'poor.pdf', {
    ...quality(55, 'poor'),
    ...timings(300),
    errors: [problem, problem],
    language: 'fr',
  })
  const id = readDocument(store, 'a.pdf', { ...quality(90, 'good'), ...timings(100), decision: 'auto-approve' })
  const fields = { ...sampleContent.fields, vendorName: machineRead('Other'), dueDate: machineRead('2026-12-01') }
  const change = { action: 'field-set', details: {} }
  store.review.revise(id, store.documents.get(id).version, { ...sampleContent, fields }, [], change)
  store.review.setStatus(id, store.documents.get(id).version, 'approved')
  approveDocument(store, 'b.pdf', { ...quality(92, 'good'), ...timings(200) })

  const { fields: byField, ...figures } = await store.reports.quality()
  expect(figures).toEqual({
    documents: 4,
    byStatus: { failed: 1, review: 1, approved: 2 },
    byLanguage: { de: 2, fr: 1 },
    byLevel: { poor: 1, good: 2 },
    automationRate: 1 / 3,
    averageQuality: 79,
    medianMs: 200,
    p95Ms: 290,
    errors: [
      { code: 'file-damaged', message: 'The file is damaged and cannot be opened.', documents: 1 },
      { code: 'page-unreadable', message: 'No text could be read on the page.', documents: 1 },
    ],
    days: [{ day: '2026-11-23', imported: 4, approved: 2, averageQuality: 79 }],
  })
  const figuresOf = (name: string) => byField.find(({ field }) => field === name)
  expect(figuresOf('vendorName')).toEqual({ field: 'vendorName', approved: 2, read: 2, corrected: 1 })
  expect(figuresOf('dueDate')).toEqual({ field: 'dueDate', approved: 2, read: 0, corrected: 1 })
  expect(figuresOf('totalAmount')).toEqual({ field: 'totalAmount', approved: 2, read: 2, corrected: 0 })
  expect((await store.reports.quality('2026-11-24')).documents).toBe(0)
  expect(await store.reports.performance()).toEqual({
    readings: 3,
    total: { medianMs: 200, p95Ms: 290 },
    stages: [{ stage: 'ocr', readings: 3, medianMs: 100, p95Ms: 145 }],
  })
})

test('what the machine approved alone tells nothing about its fields', async () => {
  const store = temporaryStore()
  store.settings.set({ autoApprove: true })
  readDocument(store, 'a.pdf', { decision: 'auto-approve' })
  expect(await store.reports.quality()).toMatchObject({ byStatus: { approved: 1 }, automationRate: 1, fields: [] })
})

test('a reopened approval is no longer counted', async () => {
  const store = temporaryStore()
  const { summary, version } = approveDocument(store)
  store.review.setStatus(summary.id, version, 'review')
  expect((await store.reports.quality()).fields).toEqual([])
})
