import { VouchError } from '#shared/errors.ts'
import type { QueueHealth } from '#shared/queue.ts'
import type { LaunchWorker, SentResult } from './messages.ts'
import {
  type ReadingWorker,
  type ReadRequest,
  startReadingWorker,
  type TimeLimits,
  WorkerGone,
} from './reading-worker.ts'
import { STAGE_LIMITS } from './stage-limits.ts'

export interface WorkerLimits extends TimeLimits {
  /** A worker is replaced after so many documents: whatever a library leaks is gone with it. */
  readonly documentsPerWorker: number
  /** A worker whose memory stays above this after a document is replaced. */
  readonly residentBytes: number
  /** Milliseconds without work after which warm workers are let go: each holds 0.8 GB. */
  readonly idleMs: number
}

export const WORKER_LIMITS: WorkerLimits = {
  // 200 pages, the most a document may have, at the 3 seconds that a scanned page may take.
  deadlineMs: 600_000,
  // Thirty times what a scanned page takes, and room for a machine under load.
  stallMs: 90_000,
  graceMs: 3_000,
  stages: STAGE_LIMITS,
  documentsPerWorker: 200,
  // A worker that reads A4 scans of 300 dpi stays at 0.78 GB, 0.86 GB at the peak (bench/worker-memory.ts).
  residentBytes: 1024 ** 3,
  idleMs: 300_000,
}

/** Keeps worker processes and survives what they die of. */
export interface Supervisor {
  /**
   * Reads a document once, in a worker of its own; as many at once as are asked for. Rejects with VouchError: the
   * document's own, `timed-out`, `cancelled`, `out-of-memory` or `worker-crashed`.
   */
  read(request: ReadRequest): Promise<SentResult>
  /** Lets go of every worker, those that read after their document: the next ones are started anew. */
  renew(): void
  /** The workers that are alive. */
  workers(): QueueHealth['workers']
  /** How many ended while they were reading. */
  deaths(): number
  /** Ends all workers, those that read as well. */
  close(): Promise<void>
}

export interface SupervisorOptions {
  readonly launch: LaunchWorker
  readonly limits?: Partial<WorkerLimits>
  /** Told of every worker that ended by itself. */
  readonly onCrash?: (fileName: string, detail: string) => void
}

/** Creates a supervisor. No process is started before the first document. */
export function createSupervisor({ launch, limits: changed, onCrash }: SupervisorOptions): Supervisor {
  const limits = { ...WORKER_LIMITS, ...changed }
  const all = new Set<ReadingWorker>()
  const idle: ReadingWorker[] = []
  let outdated = new WeakSet<ReadingWorker>()
  let restTimer: NodeJS.Timeout | undefined
  let closed = false
  let deaths = 0

  function start(memory?: number): ReadingWorker {
    const worker = startReadingWorker(launch, limits, memory)
    all.add(worker)
    return worker
  }

  function take(): ReadingWorker {
    clearTimeout(restTimer)
    for (let worker = idle.pop(); worker !== undefined; worker = idle.pop()) {
      if (!worker.gone) return worker
      all.delete(worker)
    }
    return start()
  }

  function giveBack(worker: ReadingWorker): void {
    const worn = worker.documents >= limits.documentsPerWorker || worker.residentBytes > limits.residentBytes
    if (worker.gone || worn || outdated.has(worker)) void discard(worker)
    else idle.push(worker)
    clearTimeout(restTimer)
    restTimer = setTimeout(() => idle.splice(0).forEach(discard), limits.idleMs)
    restTimer.unref()
  }

  async function discard(worker: ReadingWorker): Promise<void> {
    await worker.stop()
    all.delete(worker)
  }

  async function read(request: ReadRequest): Promise<SentResult> {
    if (closed) throw new VouchError('cancelled')
    const { memory } = request
    // What is allowed other memory than usual gets a process of its own, which goes with it.
    const own = memory !== undefined && memory !== 1
    const worker = own ? start(memory) : take()
    try {
      return await worker.read(request)
    } catch (thrown) {
      if (!(thrown instanceof WorkerGone)) throw thrown
      if (closed) throw new VouchError('cancelled')
      deaths += 1
      onCrash?.(request.original.fileName, thrown.exit.detail)
      if (request.signal.aborted) throw new VouchError('cancelled')
      if (thrown.exit.reason === 'out-of-memory') throw new VouchError('out-of-memory')
      throw new VouchError('worker-crashed', thrown.exit.detail)
    } finally {
      if (own) void discard(worker)
      else giveBack(worker)
    }
  }

  return {
    read,
    renew() {
      outdated = new WeakSet(all)
      idle.splice(0).forEach(discard)
    },
    workers: () =>
      [...all]
        .filter(worker => !worker.gone)
        .map(({ pid, residentBytes, documents, reading }) => ({
          ...(pid !== undefined && { pid }),
          ...{ residentBytes, documents, reading },
        })),
    deaths: () => deaths,
    async close() {
      closed = true
      clearTimeout(restTimer)
      await Promise.all([...all].map(discard))
    },
  }
}
