import { randomUUID } from 'node:crypto'
import type { StageName } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { LaunchWorker, Progress, SentResult, WorkerExit } from './messages.ts'
import type { Original, ReadingOptions } from './stage.ts'
import { type StageLimits, stageDeadline } from './stage-limits.ts'
import { isFromWorker } from './worker-message.ts'

/** How long a document may take. All in milliseconds. */
export interface TimeLimits {
  /** For the whole document. The worker gives up by itself at this time, and is killed `graceMs` later. */
  readonly deadlineMs: number
  /** Without a sign of progress: one page takes seconds, so this long means that the worker hangs. */
  readonly stallMs: number
  /** Between asking a worker to stop and killing it. */
  readonly graceMs: number
  readonly stages: StageLimits
}

export interface ReadRequest {
  readonly original: Original
  readonly options: ReadingOptions
  /** Aborted when the clerk cancels. */
  readonly signal: AbortSignal
  /** How many times the usual time and memory it may take; 1 where absent. */
  readonly time?: number
  readonly memory?: number
  onProgress(progress: Progress): void
}

/** The worker process ended while it was reading, and nobody had asked it to. */
export class WorkerGone extends Error {
  readonly exit: WorkerExit

  constructor(exit: WorkerExit) {
    super(`The worker is gone: ${exit.detail}`)
    this.name = 'WorkerGone'
    this.exit = exit
  }
}

/** One worker process, one document at a time. */
export interface ReadingWorker {
  readonly pid: number | undefined
  readonly gone: boolean
  readonly reading: boolean
  /** How many documents it has been given. */
  readonly documents: number
  /** Its resident memory, as it said itself last. */
  readonly residentBytes: number
  /** Rejects with the document's VouchError, or with WorkerGone. */
  read(request: ReadRequest): Promise<SentResult>
  /** Asks it to end, kills it after the grace, resolves when it is gone. */
  stop(): Promise<void>
}

interface Job {
  readonly id: string
  readonly request: ReadRequest
  settle(outcome: { result: SentResult } | { error: unknown }): void
  alive(progress: Progress): void
}

/** Starts a worker process and speaks with it. */
export function startReadingWorker(launch: LaunchWorker, limits: TimeLimits, memory?: number): ReadingWorker {
  const handle = launch(memory)
  const exited = Promise.withResolvers<void>()
  let gone = false
  let documents = 0
  let residentBytes = 0
  let job: Job | undefined
  /** Why we killed it ourselves. */
  let verdict: VouchError | WorkerGone | undefined

  handle.onMessage(message => {
    if (!isFromWorker(message)) {
      kill(new WorkerGone({ reason: 'crashed', detail: 'it sent nonsense' }))
      return
    }
    if (job?.id !== message.job) return
    residentBytes = message.residentBytes
    if (message.type === 'progress') {
      job.alive(message.progress)
      job.request.onProgress(message.progress)
      return
    }
    if (message.type === 'done') job.settle({ result: message.result })
    else job.settle({ error: VouchError.fromData(message.error) })
  })
  handle.onExit(exit => {
    gone = true
    job?.settle({ error: verdict ?? new WorkerGone(exit) })
    exited.resolve()
  })

  function kill(reason: VouchError | WorkerGone): void {
    verdict = reason
    handle.kill()
  }

  function read(request: ReadRequest): Promise<SentResult> {
    if (job !== undefined) throw new Error('A worker reads one document at a time.')
    if (gone) return Promise.reject(new WorkerGone({ reason: 'ended', detail: 'it had ended before' }))
    const { promise, resolve, reject } = Promise.withResolvers<SentResult>()
    const id = randomUUID()
    const { time = 1 } = request
    const { graceMs } = limits
    const deadlineMs = limits.deadlineMs * time
    const stallMs = limits.stallMs * time
    const after = (ms: number, reason: string): NodeJS.Timeout =>
      setTimeout(() => kill(new VouchError('timed-out', `${reason} ${Math.round(ms / 1000)} seconds`)), ms)
    const deadline = setTimeout(
      () => kill(new VouchError('timed-out', `more than ${Math.round(deadlineMs / 1000)} seconds`)),
      deadlineMs + graceMs,
    )
    const stalled = after(stallMs, 'no progress for')
    let cancelled: NodeJS.Timeout | undefined
    let stage: StageName | undefined
    let stageLimit: NodeJS.Timeout | undefined
    const cancel = (): void => {
      if (!gone) handle.send({ type: 'cancel', job: id })
      cancelled = setTimeout(() => kill(new VouchError('cancelled')), graceMs)
    }
    job = {
      id,
      request,
      alive(progress) {
        stalled.refresh()
        if (progress.stage === stage) return
        stage = progress.stage
        clearTimeout(stageLimit)
        const ms = stageDeadline(limits.stages[stage], progress.pages ?? 0, time)
        stageLimit = after(ms, `${stage} took more than`)
      },
      settle(outcome) {
        job = undefined
        for (const timer of [deadline, stalled, stageLimit, cancelled]) clearTimeout(timer)
        request.signal.removeEventListener('abort', cancel)
        if ('result' in outcome) resolve(outcome.result)
        else reject(outcome.error)
      },
    }
    documents += 1
    handle.send({ type: 'read', job: id, original: request.original, options: request.options, deadlineMs })
    if (request.signal.aborted) cancel()
    else request.signal.addEventListener('abort', cancel)
    return promise
  }

  async function stop(): Promise<void> {
    if (gone) return
    handle.send({ type: 'stop' })
    const timer = setTimeout(() => handle.kill(), limits.graceMs)
    await exited.promise
    clearTimeout(timer)
  }

  return {
    get pid() {
      return handle.pid
    },
    get gone() {
      return gone
    },
    get reading() {
      return job !== undefined
    },
    get documents() {
      return documents
    },
    get residentBytes() {
      return residentBytes
    },
    read,
    stop,
  }
}
