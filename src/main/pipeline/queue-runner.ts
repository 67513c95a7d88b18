import type { DocumentId, StageName } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { QueueJob, Store } from '../store/types.ts'
import type { ReadingOptions } from './stage.ts'
import type { Supervisor } from './supervisor.ts'

/**
 * How often a document is started without an end before it is given up: the supervisor survives a worker's death, so
 * more starts than these mean that it takes the whole application down.
 */
const MOST_STARTS = 4

/** Milliseconds until the store is tried again after it refused something: a full disk needs a person. */
const PAUSE_MS = 15_000

export interface QueueRunnerOptions {
  readonly store: Store
  readonly supervisor: Supervisor
  /** Documents read at once, as of now. */
  concurrency(): number
  /** How a document is to be read. */
  optionsFor(job: QueueJob): ReadingOptions
  onChanged(id: DocumentId): void
  onProgress(id: DocumentId, stage: StageName, fraction: number): void
  /** The store refused what was read: the queue pauses and tries again later; nothing is lost. */
  onStoreTrouble(thrown: unknown): void
}

/** Takes documents from the store's queue, has them read, and stores what came of it. */
export interface QueueRunner {
  /** Puts back what an earlier process left unfinished, and begins. */
  start(): void
  /** There may be something to do. */
  wake(): void
  /** Ends the reading of a document; resolves when that is stored. Undefined when it is not being read. */
  cancel(id: DocumentId): Promise<void> | undefined
  /** Takes nothing new. What is being read now stays `processing` in the store, and is taken up at the next start. */
  stop(): void
}

export function createQueueRunner(options: QueueRunnerOptions): QueueRunner {
  const { store, supervisor } = options
  const running = new Map<DocumentId, { readonly abort: AbortController; readonly ended: Promise<void> }>()
  let state: 'stopped' | 'running' | 'paused' = 'stopped'
  let retry: NodeJS.Timeout | undefined

  /** Reads the document and says how the store is to be told. */
  async function readOne(job: QueueJob, abort: AbortController): Promise<() => void> {
    try {
      if (job.attempts >= MOST_STARTS) throw new VouchError('worker-crashed', `started ${job.attempts} times in vain`)
      const { reading, words, einvoice } = await supervisor.read({
        original: {
          path: store.originals.pathOf(job.sha256),
          fileName: job.fileName,
          mediaType: job.mediaType,
          sha256: job.sha256,
        },
        options: options.optionsFor(job),
        signal: abort.signal,
        onProgress: (stage, fraction) => options.onProgress(job.id, stage, fraction),
      })
      return () => store.queue.complete(job.id, reading, words, einvoice)
    } catch (thrown) {
      return () => store.queue.fail(job.id, VouchError.dataOf(thrown))
    }
  }

  async function work(job: QueueJob, abort: AbortController): Promise<void> {
    options.onChanged(job.id)
    const tellStore = await readOne(job, abort)
    running.delete(job.id)
    if (state === 'stopped') return
    try {
      tellStore()
    } catch (thrown) {
      pause(thrown)
    }
    options.onChanged(job.id)
    fill()
  }

  function fill(): void {
    try {
      while (state === 'running' && running.size < options.concurrency()) {
        const job = store.queue.claim()
        if (job === undefined) return
        const abort = new AbortController()
        running.set(job.id, { abort, ended: work(job, abort) })
      }
    } catch (thrown) {
      pause(thrown)
    }
  }

  function pause(thrown: unknown): void {
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
      pause(thrown)
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
    stop() {
      state = 'stopped'
      clearTimeout(retry)
    },
  }
}
