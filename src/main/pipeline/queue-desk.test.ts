import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { createTestApp, pdfBytes, type TestApp } from '../testing/test-app.ts'

let app: TestApp

beforeEach(() => {
  app = createTestApp({ workers: 1 })
})

afterEach(() => app.end())

async function add(fileName: string): Promise<DocumentId> {
  const result = await app.api['intake.file']({ fileName, content: pdfBytes(fileName) })
  if (result.outcome !== 'imported') throw new Error(result.outcome)
  return result.id
}

const statusOf = (id: DocumentId) => app.store.documents.get(id).summary.status
const health = () => app.api['queue.health']({})

describe('what a clerk tells the queue', () => {
  it('is refused, each for itself, where it does not suit', async () => {
    const unknown = 'd_0000000000000000' as DocumentId
    const id = await add('reads.pdf')
    const notFound = { id: unknown, error: new VouchError('not-found', unknown).toData() }
    expect(await app.api['queue.cancel']({ ids: [unknown, id] })).toEqual({ done: [id], refused: [notFound] })
    expect(await app.api['queue.retry']({ ids: [unknown, id] })).toEqual({ done: [id], refused: [notFound] })
    expect(statusOf(id)).toBe('queued')
  })

  it('holds for more documents than are changed at once, and every window is told of each', async () => {
    const ids: DocumentId[] = []
    for (let number = 0; number < 120; number += 1) ids.push(await add(`reads.${number}.pdf`))
    const told = new Set<DocumentId>()
    app.events.on('documents.changed', ({ ids: changed }) => {
      for (const id of changed) told.add(id)
    })
    expect(await app.api['queue.prioritise']({ ids, priority: 'high' })).toEqual({ done: ids, refused: [] })
    expect(told).toEqual(new Set(ids))
    expect(await health()).toMatchObject({ waiting: { urgent: 0, high: 120, normal: 0, low: 0 }, putAside: 0 })
  })

  it('ends what is being read, and keeps what still waits from being begun', async () => {
    const reading = await add('waits-for-cancel.pdf')
    const waits = await add('reads.2.pdf')
    app.start()
    await expect
      .poll(async () => (await health()).running.map(({ id, stage }) => [id, stage]))
      .toEqual([[reading, 'pages']])
    await app.api['queue.putAside']({ ids: [waits] })
    const { done } = await app.api['queue.cancel']({ ids: [reading] })
    expect([done, statusOf(reading), statusOf(waits)]).toEqual([[reading], 'failed', 'queued'])
    expect(await health()).toMatchObject({ running: [], putAside: 1, waiting: { normal: 0 } })
    await app.api['queue.takeUp']({ ids: [waits] })
    await expect.poll(() => statusOf(waits)).toBe('review')
  })

  it('pauses and goes on; what is left is told by what was measured', async () => {
    const first = await add('reads.1.pdf')
    expect(await health()).not.toHaveProperty('leftMs')
    app.start()
    await expect.poll(() => statusOf(first)).toBe('review')
    expect(await app.api['queue.pause']({})).toMatchObject({ paused: true, leftMs: 0 })
    const second = await add('reads.2.pdf')
    expect([statusOf(second), (await health()).waiting.normal]).toEqual(['queued', 1])
    expect(await app.api['queue.resume']({})).toMatchObject({ paused: false })
    await expect.poll(() => statusOf(second)).toBe('review')
  })

  it('hears of what was tried, and of the workers', async () => {
    const id = await add('dies-once.pdf')
    app.start()
    await expect.poll(() => statusOf(id)).toBe('review')
    const attempts = await app.api['documents.attempts']({ id })
    expect(attempts.slice(0, 2).map(({ strategy, error }) => [strategy, error?.code])).toEqual([
      [undefined, 'worker-crashed'],
      ['again', undefined],
    ])
    const { workers, deaths, eventLoop } = await health()
    expect({ workers, deaths }).toEqual({
      workers: [{ pid: expect.any(Number), residentBytes: 0, documents: attempts.length - 1, reading: false }],
      deaths: 1,
    })
    expect(eventLoop.mostMs).toBeGreaterThanOrEqual(eventLoop.p99Ms)
  })
})
