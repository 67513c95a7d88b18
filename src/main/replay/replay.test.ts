import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { DocumentContent, Reading } from '#shared/document.ts'
import type { Reader } from '#shared/models.ts'
import type { Part, Replay } from '#shared/replay.ts'
import { DOCUMENTS } from '../extraction/testing/documents.ts'
import { findReader } from '../models/readers.ts'
import { machineRead, reading } from '../store/test-data.ts'
import { importDocument, temporaryStore } from '../store/test-support.ts'
import type { Store } from '../store/types.ts'
import { createReplayDesk } from './desk.ts'

const RULES: Reader = { kind: 'rules' }
const STORED: Part = { kind: 'stored' }

function deskFor(store: Store) {
  const desk = createReplayDesk({ store, findReader: async reader => findReader([], reader) })
  onTestFinished(() => desk.stop())
  const { handlers } = desk
  const run = async (parts: Part[]): Promise<Replay> => {
    await handlers['replay.start']({ parts })
    return vi.waitUntil(
      async () => {
        const now = await handlers['replay.get']({})
        return now.state === 'running' ? undefined : now
      },
      { timeout: 60_000 },
    )
  }
  return { ...desk, run, csv: async () => new TextDecoder().decode((await handlers['replay.csv']({})).content) }
}

/** The German letter, read as somebody says it was, and approved with corrections. */
function approveLetter(
  store: Store,
  read: DocumentContent['fields'],
  approved: DocumentContent['fields'] = read,
): void {
  const pages = DOCUMENTS.germanLetter()
  const id = importDocument(store, 'letter.pdf')
  store.queue.claim()
  const changes: Partial<Reading> = {
    ...{ fields: read, lineItems: [], taxBreakdown: [], source: 'text-layer' },
    pages: pages.map(({ words: _words, ...page }) => page),
  }
  store.queue.complete(
    id,
    reading(changes),
    pages.map(({ words }) => words),
  )
  const content: DocumentContent = { documentType: 'invoice', fields: approved, taxBreakdown: [], lineItems: [] }
  if (approved !== read)
    store.review.revise(id, store.documents.get(id).version, content, [], { action: 'field-set', details: {} })
  store.review.setStatus(id, store.documents.get(id).version, 'approved')
}

describe('a replay', () => {
  test('of a model that is not there fails with the reason, and of none there is nothing to save', async () => {
    const desk = deskFor(temporaryStore())
    const missing: Reader = { kind: 'model', sha256: '0'.repeat(64) as never, way: 'together' }
    expect(await desk.run([STORED, missing])).toEqual({
      ...{ state: 'failed', parts: [STORED, missing] },
      error: expect.objectContaining({ code: 'model-missing' }),
    })
    await expect(desk.csv()).rejects.toThrow('no replay has been made')
  })

  test('leaves out what Vouch approved itself and what came as data', async () => {
    const store = temporaryStore()
    store.settings.set({ autoApprove: true })
    for (const [name, changes] of [
      ['machine.pdf', { decision: 'auto-approve' }],
      ['data.xml', { source: 'e-invoice' }],
    ] as const) {
      const id = importDocument(store, name)
      store.queue.claim()
      store.queue.complete(id, reading(changes), [[]])
      const { version, summary } = store.documents.get(id)
      if (summary.status === 'review') store.review.setStatus(id, version, 'approved')
    }
    expect(await deskFor(store).run([STORED, RULES])).toMatchObject({
      state: 'done',
      result: { documents: 0, skipped: { approvedByVouch: 1, einvoices: 1, withoutWords: 0 }, differences: [] },
    })
  })

  test('says of every value what became of it, and counts it', async () => {
    const store = temporaryStore()
    const right = { invoiceNumber: machineRead('RE-2026-0815'), invoiceDate: machineRead('2026-02-03') }
    approveLetter(
      store,
      // The number was read wrongly, the customer's was right and is an invention of this test.
      {
        ...right,
        invoiceNumber: machineRead('RE-2O26'),
        customerNumber: machineRead('=1+1'),
        vendorName: machineRead('Wrong'),
      },
      { ...right, customerNumber: machineRead('=1+1'), vendorName: machineRead('Somebody else') },
    )
    const desk = deskFor(store)
    const replay = await desk.run([STORED, RULES])
    if (replay.state !== 'done') throw new Error(replay.state)
    const { parts, documents, pages } = replay.result
    expect([documents, pages]).toEqual([1, 1])
    expect(parts.map(({ fields }) => [fields.invoiceNumber, fields.customerNumber])).toEqual([
      [
        { right: 0, wrong: 1, missed: 0, extra: 0 },
        { right: 1, wrong: 0, missed: 0, extra: 0 },
      ],
      [
        { right: 1, wrong: 0, missed: 0, extra: 0 },
        { right: 0, wrong: 1, missed: 0, extra: 0 },
      ],
    ])
    expect(parts.map(({ millisecondsPerPage }) => millisecondsPerPage !== undefined)).toEqual([false, true])
    const csv = (await desk.csv()).split('\n')
    expect(csv.filter(line => /^(vendorName|invoiceNumber|customerNumber)$/.test(line.split(',')[3] ?? ''))).toEqual([
      expect.stringMatching(
        /^d_\w+,letter.pdf,Somebody else,vendorName,changed,Somebody else,Wrong,Lindqvist Holzbau GmbH$/,
      ),
      expect.stringMatching(/,invoiceNumber,fixed,RE-2026-0815,RE-2O26,RE-2026-0815$/),
      expect.stringMatching(/,customerNumber,broken,'=1\+1,'=1\+1,K-4711$/),
    ])
    expect(desk.totalsBefore(RULES)).toMatchObject({ documents: 1, fixed: 1, changed: 1 })
  })

  test('can be cancelled, and another one cannot be started meanwhile', async () => {
    const store = temporaryStore()
    approveLetter(store, {})
    const { handlers } = deskFor(store)
    await handlers['replay.start']({ parts: [RULES] })
    await expect(async () => handlers['replay.start']({ parts: [RULES] })).rejects.toThrow('a replay is running')
    await handlers['replay.cancel']({})
    await vi.waitUntil(async () => (await handlers['replay.get']({})).state !== 'running')
    expect(await handlers['replay.get']({})).toEqual({ state: 'cancelled', parts: [RULES] })
  })
})
