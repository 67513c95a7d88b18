import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Sha256 } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { forkWorkers } from './fork-worker.ts'
import type { SentResult } from './messages.ts'
import type { ReadRequest } from './reading-worker.ts'
import { STAGE_LIMITS } from './stage-limits.ts'
import { createSupervisor, type Supervisor, type WorkerLimits } from './supervisor.ts'

let folder: string
let supervisor: Supervisor
let crashes: string[]

function supervise(limits: Partial<WorkerLimits> = {}): void {
  supervisor = createSupervisor({
    launch: forkWorkers({
      entry: join(import.meta.dirname, 'testing', 'unruly-worker.ts'),
      settings: { executionProvider: 'cpu', threads: 1 },
      heapMib: 64,
    }),
    limits: { graceMs: 200, ...limits },
    onCrash: (fileName, detail) => crashes.push(`${fileName}: ${detail}`),
  })
}

function read(deed: string, request: Partial<ReadRequest> = {}): Promise<SentResult> {
  return supervisor.read({
    original: { path: join(folder, deed), fileName: deed, mediaType: 'application/pdf', sha256: 'a' as Sha256 },
    options: { ignoreEinvoice: false, ignoreTextLayer: false, company: { name: '', vatId: '' }, doubtBelow: 0.9 },
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...request,
  })
}

const pidOf = (result: SentResult): string => result.reading.decisionReasons[0]?.split(' by ')[1] ?? 'none'

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-test-'))
  crashes = []
})

afterEach(async () => {
  await supervisor.close()
  rmSync(folder, { recursive: true })
})

describe('createSupervisor', () => {
  it('gives up a document whose worker dies, and reads the next one', async () => {
    supervise()
    await expect(read('dies')).rejects.toEqual(new VouchError('worker-crashed', 'SIGKILL, signal 9'))
    expect(crashes).toEqual(['dies: SIGKILL, signal 9'])
    expect(supervisor.deaths()).toBe(1)
    await expect(read('reads')).resolves.toMatchObject({ reading: { documentType: 'invoice' } })
  })

  it('ends a worker that sends what is no message', async () => {
    supervise()
    await expect(read('sends-nonsense')).rejects.toEqual(new VouchError('worker-crashed', 'it sent nonsense'))
    expect([supervisor.workers(), supervisor.deaths()]).toEqual([[], 1])
  })

  it('begins nothing once it is closed', async () => {
    supervise()
    await supervisor.close()
    await expect(read('reads')).rejects.toEqual(new VouchError('cancelled'))
    expect(supervisor.workers()).toEqual([])
  })

  it('gives what is allowed more memory a process of its own, with as much more', async () => {
    supervise()
    await expect(read('tells-memory')).resolves.toMatchObject({ reading: { decisionReasons: ['memory 1, heap 64'] } })
    const kept = supervisor.workers()
    await expect(read('tells-memory', { memory: 2 })).resolves.toMatchObject({
      reading: { decisionReasons: ['memory 2, heap 128'] },
    })
    await expect.poll(() => supervisor.workers()).toEqual(kept)
  })

  it('names the want of memory, whether the worker saw it or V8 did', async () => {
    supervise()
    await expect(read('gives-up-memory')).rejects.toEqual(new VouchError('out-of-memory'))
    await expect(read('exhausts-heap')).rejects.toEqual(new VouchError('out-of-memory'))
  })

  it('kills a worker that stays in a stage for longer than its pages may take, unless it is allowed more', async () => {
    supervise({ stages: { ...STAGE_LIMITS, ocr: { ...STAGE_LIMITS.ocr, ms: 100, msPerPage: 200 } } })
    await expect(read('lingers')).rejects.toEqual(new VouchError('timed-out', 'ocr took more than 1 seconds'))
    await expect(read('lingers', { time: 100 })).resolves.toMatchObject({ reading: { decisionReasons: ['lingered'] } })
  })

  it('kills a worker that makes no progress', async () => {
    supervise({ stallMs: 1500 })
    await expect(read('blocks-for-ever')).rejects.toMatchObject({ code: 'timed-out' })
    expect(crashes).toEqual([])
    expect(supervisor.workers()).toEqual([])
  })

  it('kills a worker that is past the deadline and the grace', async () => {
    supervise({ deadlineMs: 1500 })
    await expect(read('blocks-for-ever')).rejects.toMatchObject({ code: 'timed-out' })
  })

  it('asks a worker to cancel and keeps it', async () => {
    supervise()
    const abort = new AbortController()
    const cancelled = expect(
      read('waits-for-cancel', { signal: abort.signal, onProgress: () => abort.abort() }),
    ).rejects.toEqual(new VouchError('cancelled'))
    await cancelled
    expect(supervisor.workers()).toHaveLength(1)
  })

  it('kills a worker that does not hear the cancel', async () => {
    supervise()
    const abort = new AbortController()
    const reading = read('blocks-for-ever', { signal: abort.signal, onProgress: () => abort.abort() })
    await expect(reading).rejects.toEqual(new VouchError('cancelled'))
    expect(supervisor.workers()).toEqual([])
  })

  it("passes on a document's own error and keeps the worker", async () => {
    supervise()
    await expect(read('is-damaged')).rejects.toEqual(
      new VouchError('file-damaged', 'the cross-reference table is missing'),
    )
    expect(supervisor.workers()).toHaveLength(1)
  })

  it('reads side by side in as many processes as are asked for, and keeps them warm', async () => {
    supervise()
    const first = await Promise.all([read('reads'), read('reads')])
    const again = await Promise.all([read('reads'), read('reads')])
    const pids = first.map(pidOf)
    expect(new Set(pids).size).toBe(2)
    expect(again.map(pidOf).sort()).toEqual(pids.sort())
  })

  it('replaces a worker after its share of documents, or when it holds too much memory', async () => {
    supervise({ documentsPerWorker: 2 })
    const pids = [await read('reads'), await read('reads'), await read('reads')].map(pidOf)
    expect(pids[1]).toBe(pids[0])
    expect(pids[2]).not.toBe(pids[1])
    const leaking = await read('leaks')
    expect(pidOf(await read('reads'))).not.toBe(pidOf(leaking))
  })

  it('lets idle workers go', async () => {
    supervise({ idleMs: 50 })
    await read('reads')
    await expect.poll(() => supervisor.workers()).toEqual([])
  })

  it('ends every worker on close, also one that reads', async () => {
    supervise()
    const reading = expect(read('blocks-for-ever')).rejects.toThrow()
    await expect.poll(() => supervisor.workers()).toHaveLength(1)
    await supervisor.close()
    await reading
    expect(supervisor.workers()).toEqual([])
  })
})
