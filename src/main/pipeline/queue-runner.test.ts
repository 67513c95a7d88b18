import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentId, Sha256 } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { Recovery } from '../recovery/strategy.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/types.ts'
import { forkWorkers } from './fork-worker.ts'
import { createQueueRunner, type QueueRunner } from './queue-runner.ts'
import { createSupervisor, type Supervisor } from './supervisor.ts'

/** One other way, so that these tests stand whichever ways the product knows. */
const RECOVERY: Recovery = {
  strategies: [{ name: 'again', answers: ['worker-crashed'] }],
  doubtOf: () => undefined,
  better: () => false,
}

let folder: string
let store: Store
let supervisor: Supervisor
let runner: QueueRunner
let troubles: unknown[]
let told: () => void

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-test-'))
  store = openStore({ folder, actor: 'tester' })
  supervisor = createSupervisor({
    launch: forkWorkers({
      entry: join(import.meta.dirname, 'testing', 'unruly-worker.ts'),
      settings: { executionProvider: 'cpu', threads: 1 },
    }),
  })
  troubles = []
  told = () => undefined
})

afterEach(async () => {
  runner.stop()
  await supervisor.close()
  store.close()
  rmSync(folder, { recursive: true })
})

function run(on: Store): void {
  runner = createQueueRunner({
    store: on,
    supervisor,
    recovery: RECOVERY,
    concurrency: () => 1,
    optionsFor: () => ({
      ignoreEinvoice: false,
      ignoreTextLayer: false,
      company: { name: '', vatId: '' },
      doubtBelow: 0.9,
    }),
    onChanged: () => told(),
    onProgress: () => undefined,
    onStoreTrouble: thrown => troubles.push(thrown),
  })
  runner.start()
}

function add(fileName: string, letter: string): DocumentId {
  return store.documents.create({
    fileName,
    sha256: letter.repeat(64) as Sha256,
    mediaType: 'application/pdf',
    byteLength: 1,
    priority: 'normal',
    source: 'test',
  }).id
}

const summaryOf = (id: DocumentId) => store.documents.get(id).summary

describe('createQueueRunner', () => {
  it('keeps what it could not store in the queue, and goes on when the store takes it again', async () => {
    let full = true
    const sometimesFull: Store = {
      ...store,
      queue: {
        ...store.queue,
        complete(...result) {
          if (full) throw new VouchError('store-full')
          store.queue.complete(...result)
        },
      },
    }
    const ids = [add('reads', 'a'), add('reads', 'b')]
    run(sometimesFull)
    await expect.poll(() => troubles).toEqual([new VouchError('store-full')])
    expect(ids.map(id => summaryOf(id).status)).toEqual(['processing', 'queued'])
    full = false
    runner.wake()
    await expect.poll(() => ids.map(id => summaryOf(id).status)).toEqual(['review', 'review'])
  })

  it('blames no document for a disk that is full for long, in the store or for a worker', async () => {
    let refusals = 0
    const longFull: Store = {
      ...store,
      queue: {
        ...store.queue,
        complete(...result) {
          refusals += 1
          if (refusals < 8) throw new VouchError('store-full')
          store.queue.complete(...result)
        },
      },
    }
    const ids = [add('reads', 'a'), add('finds-disk-full', 'b')]
    run(longFull)
    const refusedOften = () => {
      runner.wake()
      return troubles.length > 14 && summaryOf(ids[0]!).status
    }
    await expect.poll(refusedOften).toBe('review')
    expect(['queued', 'processing']).toContain(summaryOf(ids[1]!).status)
  })

  it('reads a document again whose worker died, and keeps what was tried', async () => {
    const ids = [add('dies-once', 'a'), add('dies', 'b')]
    mkdirSync(join(folder, 'originals', 'aa'))
    run(store)
    await expect.poll(() => ids.map(id => summaryOf(id).status)).toEqual(['review', 'failed'])
    const attemptsOf = (id: DocumentId) =>
      store.queue.attempts(id).map(({ strategy, outcome, error, kept }) => [strategy, outcome, error?.code, kept])
    expect(ids.map(attemptsOf)).toEqual([
      [
        [undefined, 'failed', 'worker-crashed', false],
        ['again', 'read', undefined, true],
      ],
      [
        [undefined, 'failed', 'worker-crashed', false],
        ['again', 'failed', 'worker-crashed', false],
      ],
    ])
  })

  it('outlives whoever fails at being told of a change', async () => {
    const ids = [add('reads', 'a'), add('reads', 'b')]
    told = () => {
      throw new VouchError('store-busy')
    }
    run(store)
    await expect.poll(() => troubles).not.toEqual([])
    told = () => undefined
    const statuses = () => {
      runner.wake()
      return ids.map(id => summaryOf(id).status)
    }
    await expect.poll(statuses).toEqual(['review', 'review'])
  })

  it('gives up a document that was started again and again without an end', async () => {
    const id = add('reads', 'a')
    for (let start = 0; start < 4; start += 1) {
      store.queue.claim()
      store.queue.recover()
    }
    run(store)
    await expect.poll(() => summaryOf(id).status).toBe('failed')
    expect(summaryOf(id).error?.code).toBe('worker-crashed')
    store.queue.requeue(id)
    runner.wake()
    await expect.poll(() => summaryOf(id).status).toBe('review')
  })

  it('stores nothing after it was stopped', async () => {
    const id = add('reads-slowly', 'a')
    run(store)
    expect(summaryOf(id).status).toBe('processing')
    runner.stop()
    await supervisor.close()
    expect(summaryOf(id).status).toBe('processing')
  })
})
