import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, pdfBytes, type TestApp } from '../testing/test-app.ts'

let app: TestApp

beforeEach(() => {
  app = createTestApp()
})

afterEach(() => app.end())

const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content)

describe('importBytes', () => {
  it('refuses what cannot be a document, with the reason, and notes it', async () => {
    const refused = await Promise.all(
      [
        ['empty.pdf', new Uint8Array()],
        ['note.pdf', text('Dear all, the invoice follows.')],
        ['page.pdf', text('<!doctype html><title>Invoice</title>')],
      ].map(([fileName, content]) =>
        app.importer.importBytes(fileName as string, content as Uint8Array, { source: 'window' }),
      ),
    )
    expect(refused.map(result => result.outcome === 'refused' && result.error.code)).toEqual([
      'file-empty',
      'file-unsupported',
      'file-unsupported',
    ])
    expect(app.store.documents.count()).toBe(0)
    expect(app.store.audit.verify()).toMatchObject({ ok: true })
  })

  it('takes the kind of file from its content and only the last part of its name', async () => {
    const result = await app.importer.importBytes('C:\\scans\\..\\/invoice.txt', pdfBytes('a'), { source: 'window' })
    expect(result).toMatchObject({ outcome: 'imported', fileName: 'invoice.txt' })
    if (result.outcome !== 'imported') return
    expect(app.store.documents.get(result.id)).toMatchObject({
      mediaType: 'application/pdf',
      summary: { status: 'queued' },
    })
  })

  it('keeps the same bytes once and says which document they are', async () => {
    const first = await app.importer.importBytes('a.pdf', pdfBytes('same'), { source: 'window' })
    const [second, third] = await Promise.all([
      app.importer.importBytes('b.pdf', pdfBytes('same'), { source: 'window' }),
      app.importer.importBytes('c.pdf', pdfBytes('same'), { source: 'window' }),
    ])
    if (first.outcome !== 'imported') throw new Error(first.outcome)
    expect([second, third]).toEqual([
      { outcome: 'duplicate', fileName: 'b.pdf', id: first.id },
      { outcome: 'duplicate', fileName: 'c.pdf', id: first.id },
    ])
    expect(app.store.documents.count()).toBe(1)
  })
})

describe('importPath', () => {
  it('refuses a path that leads to no file, in words for a clerk', async () => {
    const missing = await app.importer.importPath(join(app.folder, 'gone.pdf'), { source: 'command line' })
    expect(missing).toMatchObject({ outcome: 'refused', fileName: 'gone.pdf', error: { code: 'file-unreadable' } })
    mkdirSync(join(app.folder, 'folder.pdf'))
    const folder = await app.importer.importPath(join(app.folder, 'folder.pdf'), { source: 'command line' })
    expect(folder).toMatchObject({ outcome: 'refused', error: { code: expect.stringMatching(/^file-/) } })
  })

  it('leaves no trace of a known file where that is wanted', async () => {
    const path = join(app.folder, 'a.pdf')
    writeFileSync(path, pdfBytes('a'))
    await app.importer.importPath(path, { source: app.folder })
    const before = app.store.audit.verify().entries
    const again = await app.importer.importPath(path, { source: app.folder, quietIfKnown: true })
    expect(again.outcome).toBe('duplicate')
    expect(app.store.audit.verify().entries).toBe(before)
    await app.importer.importPath(path, { source: app.folder })
    expect(app.store.audit.verify().entries).toBe(before + 1)
  })
})

describe('importSamples', () => {
  it('imports every sample once', async () => {
    const first = await app.api['intake.samples']({})
    expect(first.length).toBeGreaterThanOrEqual(12)
    expect(new Set(first.map(result => result.outcome))).toEqual(new Set(['imported']))
    const again = await app.api['intake.samples']({})
    expect(new Set(again.map(result => result.outcome))).toEqual(new Set(['duplicate']))
    expect(app.store.documents.count()).toBe(first.length)
    const [row] = app.store.documents.list({ sort: { key: 'importedAt', descending: false }, offset: 0, limit: 1 }).rows
    expect(row && existsSync(app.store.originals.pathOf(app.store.documents.get(row.id).sha256))).toBe(true)
  })
})
