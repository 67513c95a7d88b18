import type { DocumentId, Reading as DocumentReading, StageName } from '#shared/document.ts'
import { VouchError, type VouchErrorCode } from '#shared/errors.ts'
import type { Recovery, Strategy } from '../recovery/strategy.ts'
import { isBusy, patiently, WAITS_MS } from '../store/patience.ts'
import type { QueueJob, Store } from '../store/types.ts'
import { type Outcome, readWithRecovery } from './attempts.ts'
import type { UnderWay } from './estimate.ts'
import type { Progress, SentResult } from './messages.ts'
import type { ReadingOptions } from './stage.ts'
import type { Supervisor } from './supervisor.ts'
import { createTurns } from './turns.ts'

/**
 * How often a document is started without an end before it is given up: a worker's death is an end, so more starts than
 * these mean that it takes the whole application down.
 */
const MOST_STARTS = 4

/** What is no fault of the document: it waits, with all others, until a person has made room. */
const WAITS_FOR_STORE: ReadonlySet<VouchErrorCode> = new Set<VouchErrorCode>(['store-full', 'store-busy'])

/** Milliseconds until the store is tried again after it refused something: a full disk needs a person. */
const PAUSE_MS = 15_000

export interface QueueRunnerOptions {
  readonly store: Store
  readonly supervisor: Supervisor
  readonly recovery: Recovery
  /** Documents read at once, as of now. */
  concurrency(): number
  /** How a document is usually read. */
  optionsFor(job: QueueJob): ReadingOptions
  onChanged(id: DocumentId): void
  onProgress(id: DocumentId, stage: StageName, fraction: number): void
  /** What the application knows adds to a reading; absent: nothing. */
  complete?(reading: DocumentReading): DocumentReading
  /** A document was read and stored. */
  onRead?(job: QueueJob, result: SentResult): void
  /** The store refused what was read: the queue waits and tries again later; nothing is lost. */
  onStoreTrouble(thrown: unknown): void
}

/** A document that is being read, and how far it is. */
export interface Running extends UnderWay {
  readonly id: DocumentId
  readonly fileName: string
  readonly fraction: number
  readonly strategy: string | undefined
}

/** Takes documents from the store's queue, has them read, and stores what came of it. */
export interface QueueRunner {
  /** Puts back what an earlier process left unfinished, and begins. */
  start(): void
  /** There may be something to do. */
  wake(): void
  /** Ends the reading of a document; resolves when that is stored. Undefined when it is not being read. */
  cancel(id: DocumentId): Promise<void> | undefined
  running(): Running[]
  /** Takes nothing new. What is being read now stays `processing` in the store, and is taken up at the next start. */
  stop(): void
}

interface Reading {
  readonly job: QueueJob
  readonly abort: AbortController
  readonly ended: Promise<void>
  readonly begun: number
  stageBegun: number
  progress: Progress | undefined
  strategy: string | undefined
}

export function createQueueRunner(options: QueueRunnerOptions): QueueRunner {
  const { store, supervisor, recovery } = options
  const turns = createTurns()
  const running = new Map<DocumentId, Reading>()
  /** Starts without an end that the store is to blame for. */
  const innocentStarts = new Map<DocumentId, number>()
  let state: 'stopped' | 'running' | 'paused' = 'stopped'
  let retry: NodeJS.Timeout | undefined
  /** How often in a row another program held the database. */
  let busyTries = 0

  async function readOnce(
    reading: Reading,
    strategy: Strategy | undefined,
    onStage: (stage: StageName) => void,
  ): Promise<SentResult> {
    const { job, abort } = reading
    const usual = options.optionsFor(job)
    const endTurn = await turns.take(strategy?.alone ?? false, abort.signal)
    reading.strategy = strategy?.name
    reading.progress = undefined
    try {
      return await supervisor.read({
        original: {
          path: store.originals.pathOf(job.sha256),
          fileName: job.fileName,
          mediaType: job.mediaType,
          sha256: job.sha256,
        },
        options: strategy?.change?.(usual) ?? usual,
        ...(strategy?.time !== undefined && { time: strategy.time }),
        ...(strategy?.memory !== undefined && { memory: strategy.memory }),
        signal: abort.signal,
        onProgress(progress) {
          if (progress.stage !== reading.progress?.stage) reading.stageBegun = performance.now()
          reading.progress = progress
          onStage(progress.stage)
          options.onProgress(job.id, progress.stage, progress.fraction)
        },
      })
    } finally {
      endTurn()
    }
  }

  async function outcomeOf(reading: Reading): Promise<Outcome> {
    const { id, attempts, mediaType } = reading.job
    const starts = attempts - (innocentStarts.get(id) ?? 0)
    if (starts >= MOST_STARTS) {
      const error = new VouchError('worker-crashed', `started ${starts} times in vain`)
      return { error: error.toData(), attempts: [] }
    }
    return readWithRecovery({
      ...{ mediaType, recovery },
      read: (strategy, onStage) => readOnce(reading, strategy, onStage),
      now: () => new Date().toISOString(),
    })
  }

  /** Tells the store what came of a document. */
  function settle({ job }: Reading, outcome: Outcome): void {
    if ('error' in outcome) {
      if (WAITS_FOR_STORE.has(outcome.error.code)) throw VouchError.fromData(outcome.error)
      store.queue.fail(job.id, outcome.error, outcome.attempts)
      return
    }
    const { words, einvoice, understanding } = outcome.result
    const reading = options.complete?.(outcome.result.reading) ?? outcome.result.reading
    store.queue.complete(job.id, reading, words, einvoice, outcome.attempts, understanding)
    options.onRead?.(job, outcome.result)
  }

  /** Whoever is told of a change may fail at looking at it: that ends neither the queue nor the application. */
  function tell(id: DocumentId): void {
    try {
      options.onChanged(id)
    } catch (thrown) {
      pause(thrown)
    }
  }

  async function work(reading: Reading): Promise<void> {
    const { job } = reading
    tell(job.id)
    const outcome = await outcomeOf(reading)
    try {
      await patiently(() => {
        if (state !== 'stopped') settle(reading, outcome)
      })
      innocentStarts.delete(job.id)
    } catch (thrown) {
      innocentStarts.set(job.id, 1 + (innocentStarts.get(job.id) ?? 0))
      pause(thrown)
    }
    running.delete(job.id)
    if (state === 'stopped') return
    tell(job.id)
    fill()
  }

  function begin(job: QueueJob): void {
    const { promise: ended, resolve } = Promise.withResolvers<void>()
    const now = performance.now()
    const abort = new AbortController()
    const reading: Reading = {
      ...{ job, abort, ended, begun: now, stageBegun: now },
      ...{ progress: undefined, strategy: undefined },
    }
    running.set(job.id, reading)
    void work(reading).finally(resolve)
  }

  function fill(): void {
    try {
      while (state === 'running' && running.size < options.concurrency()) {
        const job = store.queue.claim()
        busyTries = 0
        if (job === undefined) return
        begin(job)
      }
    } catch (thrown) {
      tryAgain(fill, thrown)
    }
  }

  /** Soon and in silence while another program holds the database; after a pause, and told, where it is more than that. */
  function tryAgain(step: () => void, thrown: unknown): void {
    const wait = isBusy(thrown) ? WAITS_MS[busyTries] : undefined
    if (wait === undefined) {
      pause(thrown)
      return
    }
    busyTries += 1
    clearTimeout(retry)
    retry = setTimeout(step, wait)
  }

  function pause(thrown: unknown): void {
    if (state === 'stopped') return
    state = 'paused'
    options.onStoreTrouble(thrown)
    wakeLater()
  }

  function wakeLater(): void {
    clearTimeout(retry)
    retry = setTimeout(wake, PAUSE_MS)
  }

  function wake(): void {
    if (state !== 'paused') fill()
    else if (running.size === 0) start()
    // `recover` would put back what is still being read.
    else wakeLater()
  }

  function start(): void {
    try {
      store.queue.recover()
      state = 'running'
      fill()
    } catch (thrown) {
      state = 'paused'
      tryAgain(start, thrown)
    }
  }

  return {
    start,
    wake,
    cancel(id) {
      const reading = running.get(id)
      reading?.abort.abort()
      return reading?.ended
    },
    running() {
      const now = performance.now()
      return [...running.values()].map(({ job, begun, stageBegun, progress, strategy }) => ({
        ...{ id: job.id, fileName: job.fileName, mediaType: job.mediaType, strategy },
        ...{ elapsedMs: now - begun, stageMs: now - stageBegun },
        ...{ stage: progress?.stage, fraction: progress?.fraction ?? 0 },
        ...(progress?.pages !== undefined && { pages: progress.pages }),
        ...(progress?.scans !== undefined && { scans: progress.scans }),
      }))
    },
    stop() {
      state = 'stopped'
      clearTimeout(retry)
    },
  }
}
