import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EventName } from '#shared/api.ts'
import { PROCEDURE_NAMES } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { createTestApp, pdfBytes, type TestApp } from './testing/test-app.ts'

let app: TestApp

beforeEach(() => {
  app = createTestApp()
})

afterEach(() => app.end())

async function importFile(fileName: string): Promise<DocumentId> {
  const result = await app.api['intake.file']({ fileName, content: pdfBytes(fileName) })
  if (result.outcome !== 'imported') throw new Error(result.outcome)
  return result.id
}

const statusOf = (id: DocumentId): string => app.store.documents.get(id).summary.status

describe('createApp', () => {
  it('refuses a data folder that another one has open', () => {
    expect(() => createTestApp({ dataFolder: `${app.folder}/data` })).toThrow(new VouchError('store-busy'))
  })

  it('implements exactly the procedures that are declared', () => {
    expect(Object.keys(app.api).sort()).toEqual([...PROCEDURE_NAMES].sort())
  })

  it('keeps the queue moving past documents that cannot be read', async () => {
    const ids = await Promise.all(['dies', 'is-damaged', 'gives-up-memory', 'reads'].map(importFile))
    app.start()
    await expect.poll(() => ids.map(statusOf)).toEqual(['failed', 'failed', 'failed', 'review'])
    expect(ids.map(id => app.store.documents.get(id).summary.error?.code)).toEqual([
      'worker-crashed',
      'file-damaged',
      'out-of-memory',
      undefined,
    ])
  })

  it('cancels what waits and what is being read, and reads both again when asked', async () => {
    const reading = await importFile('waits-for-cancel')
    app.start()
    await expect.poll(() => statusOf(reading)).toBe('processing')
    const cancelled = await app.api['documents.cancel']({ id: reading })
    expect(cancelled.summary).toMatchObject({ status: 'failed', error: new VouchError('cancelled').toData() })
    await expect(app.api['documents.cancel']({ id: reading })).rejects.toMatchObject({ code: 'not-allowed-now' })
    await app.api['documents.retry']({ id: reading })
    await expect.poll(() => statusOf(reading)).toBe('processing')
  })

  it('cancels a document that waits before it is ever started', async () => {
    const id = await importFile('reads')
    await app.api['documents.cancel']({ id })
    app.start()
    expect(statusOf(id)).toBe('failed')
    expect(app.store.audit.history(id).map(entry => entry.action)).not.toContain('reading-started')
  })

  it('tells of every change, with the document that changed', async () => {
    const told: [EventName, unknown][] = []
    app.events.onAny((event, payload) => told.push([event, payload]))
    app.start()
    const id = await importFile('reads')
    await expect.poll(() => statusOf(id)).toBe('review')
    const { version } = app.store.documents.get(id)
    await app.api['review.setDocumentType']({ id, version, documentType: 'receipt' })
    expect(told).toEqual([
      ['documents.changed', { ids: [id] }],
      ['documents.changed', { ids: [id] }],
      ['pipeline.progress', { id, stage: 'pages', fraction: 0 }],
      ['documents.changed', { ids: [id] }],
      ['documents.changed', { ids: [id] }],
    ])
  })

  it('takes up after a stop what was being read, once', async () => {
    const first = await importFile('waits-for-cancel')
    app.start()
    await expect.poll(() => statusOf(first)).toBe('processing')
    await app.stop()
    const again = createTestApp({ dataFolder: `${app.folder}/data` })
    try {
      expect(again.store.documents.get(first).summary.status).toBe('processing')
      again.start()
      await expect.poll(() => again.workers().length).toBe(1)
      expect(again.store.audit.history(first).map(entry => entry.action)).toEqual([
        'imported',
        'reading-started',
        'recovered',
        'reading-started',
      ])
    } finally {
      await again.end()
      app = createTestApp()
    }
  })

  it('says that a new store is empty until something is imported', async () => {
    expect(await app.api['app.info']({})).toMatchObject({ empty: true, actor: 'tester', host: 'cli' })
    await importFile('reads')
    expect(await app.api['app.info']({})).toMatchObject({ empty: false })
  })
})
