import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DocumentId, LineItem, Reading, Word } from '#shared/document.ts'
import { PROJECT_PATHS } from '../hosts/project-paths.ts'
import { openPdf } from '../pages/pdf-document.ts'
import { machineRead, reading } from '../store/test-data.ts'
import { createTestApp, type TestApp } from '../testing/test-app.ts'
import { createSplittingDesk, type SplittingDesk } from './desk.ts'

const TWO_PAGES = join(PROJECT_PATHS.samples, 'de-two-pages.pdf')
const PARTS = [
  { from: 1, to: 1 },
  { from: 2, to: 2 },
]

let app: TestApp
let desk: SplittingDesk

beforeEach(() => {
  app = createTestApp()
  desk = createSplittingDesk({ store: app.store, review: app.api, onSplit: () => undefined })
})
afterEach(() => app.end())

const word = (text: string): Word => ({
  ...{ text, box: [0.1, 0.1, 0.2, 0.12], confidence: 1, engine: 'text-layer', line: 0 },
})

/** Gives a document that waits what a worker would have read. */
function read(id: DocumentId, pages: readonly (readonly string[])[], changes: Partial<Reading> = {}): void {
  while (app.store.queue.claim()?.id !== id);
  const page = (number: number) => ({ number, width: 1, height: 1, rotation: 0, source: 'text-layer' }) as const
  const result = reading({ pages: pages.map((_, index) => page(index + 1)), ...changes })
  app.store.queue.complete(
    id,
    result,
    pages.map(texts => texts.map(word)),
  )
}

async function imported(): Promise<DocumentId> {
  const result = await app.importer.importPath(TWO_PAGES, { source: 'window', priority: 'high' })
  if (result.outcome !== 'imported') throw new Error(result.outcome)
  read(result.id, [
    ['Auwald', 'RE-100'],
    ['Kestrel', 'RE-200'],
  ])
  return result.id
}

const versionOf = (id: DocumentId): number => app.store.documents.get(id).version

test('refuses parts that leave a page out or overlap, and a document that is another one by now', async () => {
  const id = await imported()
  const accept = (parts: { from: number; to: number }[], version = versionOf(id)) =>
    desk.handlers['splitting.accept']({ id, version, parts })
  await expect(accept([{ from: 1, to: 1 }])).rejects.toMatchObject({ code: 'value-invalid' })
  await expect(accept([PARTS[0]!, { from: 1, to: 2 }])).rejects.toMatchObject({ code: 'value-invalid' })
  await expect(accept(PARTS, 1)).rejects.toMatchObject({ code: 'changed-elsewhere' })
  expect(app.store.documents.count()).toBe(1)
  expect(app.store.documents.get(id).summary.status).toBe('review')
})

test('makes a document of each part, keeps the whole as it was, and says so in every history', async () => {
  const id = await imported()
  const ids = await desk.handlers['splitting.accept']({ id, version: versionOf(id), parts: PARTS })
  const whole = app.store.documents.get(id)
  expect(whole.summary.status).toBe('rejected')
  expect(whole.split).toEqual(PARTS.map((part, index) => ({ ...part, id: ids[index] })))
  expect(readFileSync(app.store.originals.pathOf(whole.sha256))).toEqual(readFileSync(TWO_PAGES))
  for (const [index, part] of ids.entries()) {
    const record = app.store.documents.get(part)
    expect(record.summary).toMatchObject({
      ...{ status: 'queued', priority: 'high', fileName: `de-two-pages.pdf (${index + 1} of 2)` },
    })
    expect(record.origin).toEqual({ containers: [{ fileName: 'de-two-pages.pdf', pages: PARTS[index] }] })
    const path = app.store.originals.pathOf(record.sha256)
    expect(existsSync(path)).toBe(true)
    await using pdf = await openPdf(path, undefined)
    expect(pdf.document.numPages).toBe(1)
  }
  expect(app.store.audit.history(id).map(({ action }) => action)).toEqual([
    ...['imported', 'reading-started', 'read', 'rejected', 'split'],
  ])
  expect(app.store.audit.verify()).toMatchObject({ ok: true })
})

test('what was corrected goes to the part on whose page it stands, or that alone prints it, once that is read', async () => {
  const id = await imported()
  const edit = async (field: 'vendorName' | 'invoiceNumber' | 'totalAmount', raw: string, page?: number) =>
    app.api['review.setField']({ id, version: versionOf(id), field, raw, page, box: undefined })
  await edit('vendorName', 'Kestrel')
  await edit('invoiceNumber', 'RE-100', 1)
  await edit('totalAmount', '77,00', 2)
  const ids = await desk.handlers['splitting.accept']({ id, version: versionOf(id), parts: PARTS })
  read(ids[0]!, [['Auwald', 'RE-100']])
  read(ids[1]!, [['Kestrel', 'RE-200']])
  expect(app.store.splits.waiting()).toEqual(ids)
  await desk.start()
  const [first, second] = ids.map(part => app.store.documents.get(part).content?.fields)
  expect(first).toMatchObject({
    invoiceNumber: { value: 'RE-100', origin: 'person', page: 1 },
    vendorName: { origin: 'tesseract' },
    totalAmount: { origin: 'tesseract' },
  })
  expect(second).toMatchObject({
    vendorName: { value: 'Kestrel', origin: 'person' },
    totalAmount: { value: '77.00', origin: 'person', page: 1 },
    invoiceNumber: { origin: 'tesseract' },
  })
  expect(app.store.splits.waiting()).toEqual([])
  expect(app.store.documents.get(id).content?.fields.vendorName?.value).toBe('Kestrel')
})

test('line items that a person corrected go with their pages', async () => {
  const id = await imported()
  const item = (text: string, page: number): LineItem => ({ description: { ...machineRead(text), page } })
  const typed: LineItem = { description: { value: 'Porto', raw: 'Porto', confidence: 1, origin: 'person' } }
  await app.api['review.setLineItems']({
    ...{ id, version: versionOf(id) },
    lineItems: [item('Holz', 1), item('Brot', 2), typed],
  })
  const ids = await desk.handlers['splitting.accept']({ id, version: versionOf(id), parts: PARTS })
  const descriptions = ids.map(part => app.store.splits.work(part)?.lineItems?.map(line => line.description?.value))
  expect(descriptions).toEqual([['Holz'], ['Brot', 'Porto']])
})

test('a proposal that is declined stays declined, and the document as it was', async () => {
  const id = await imported()
  const detail = await desk.handlers['splitting.decline']({ id, version: versionOf(id) })
  expect(detail).toMatchObject({ split: [], summary: { status: 'review' } })
  expect(app.store.audit.history(id).at(-1)?.action).toBe('split-declined')
})
