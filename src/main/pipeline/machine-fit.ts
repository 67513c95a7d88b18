import { availableParallelism, totalmem } from 'node:os'

/** What reading may count on. */
export interface Machine {
  readonly cores: number
  readonly memoryBytes: number
}

export interface MachineFit {
  /** Documents read at once, each in a process of its own. */
  readonly workers: number
  /** Threads of each. */
  readonly threads: number
}

/** Resident bytes of a warm worker at its peak, reading scans of A4 at 300 dpi: 0.86 GB (bench/worker-memory.ts). */
const WORKER_BYTES = 1024 ** 3

/** The other half is for the window, the ERP's client and everything else that a clerk has open. */
const MEMORY_SHARE = 0.5

/**
 * A second thread costs nothing: finding a page's lines takes 393 ms of the processor's time with one and 395 ms with
 * two, eight lines 9.0 and 9.7 (bench/providers.ts). So a single document is done in half the time, and many lose
 * nothing against workers with one thread each, which would take twice the memory.
 */
const CORES_OF_A_WORKER = 2
const MOST_THREADS = 4

/** Above this the disk and the database are what everybody waits for. */
const MOST_WORKERS = 8

export function thisMachine(): Machine {
  // In a container the limit is what counts; it is 0 or larger than any memory where there is none.
  const limit = process.constrainedMemory()
  return {
    cores: availableParallelism(),
    memoryBytes: limit > 0 ? Math.min(limit, totalmem()) : totalmem(),
  }
}

/**
 * How many workers suit a machine, and how many threads each gets: two cores a worker, and not more than half of the
 * memory for all together. Whoever names a number gets it, and the cores are shared out among them.
 */
export function fitToMachine(wanted?: number, { cores, memoryBytes }: Machine = thisMachine()): MachineFit {
  const byCores = Math.floor(cores / CORES_OF_A_WORKER)
  const byMemory = Math.floor((memoryBytes * MEMORY_SHARE) / WORKER_BYTES)
  const workers = wanted ?? Math.max(1, Math.min(byCores, byMemory, MOST_WORKERS))
  return { workers, threads: Math.min(MOST_THREADS, Math.max(1, Math.floor(cores / workers))) }
}
