import { setImmediate } from 'node:timers/promises'
import type { ApiHandlers } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { ManyDone, QueueHealth } from '#shared/queue.ts'
import type { QueueOrder } from '../store/queue-orders.ts'
import type { Store } from '../store/types.ts'
import type { Estimate } from './estimate.ts'
import type { EventLoopWatch } from './event-loop.ts'
import type { QueueRunner, Running } from './queue-runner.ts'
import type { MediaType } from './stage.ts'
import type { Supervisor } from './supervisor.ts'

/** Documents changed in one transaction: some 10 ms, so that the window never waits for a large order. */
const AT_ONCE = 50

export interface QueueDeskOptions {
  readonly store: Store
  readonly runner: QueueRunner
  readonly supervisor: Supervisor
  readonly estimate: Estimate
  readonly eventLoop: EventLoopWatch
  /** Documents read at once, as of now. */
  concurrency(): number
  /** No ids: any may have changed. */
  onChanged(...ids: DocumentId[]): void
}

type QueueHandlers = Pick<
  ApiHandlers,
  | 'queue.health'
  | 'queue.pause'
  | 'queue.resume'
  | 'queue.retry'
  | 'queue.cancel'
  | 'queue.prioritise'
  | 'queue.putAside'
  | 'queue.takeUp'
  | 'documents.attempts'
>

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** What a clerk tells the queue, and what it says of itself. */
export function createQueueDesk(options: QueueDeskOptions): QueueHandlers {
  const { store, runner, supervisor, estimate, eventLoop } = options

  async function orderMany(ids: readonly DocumentId[], order: QueueOrder): Promise<ManyDone> {
    const answer: ManyDone = { done: [], refused: [] }
    for (let first = 0; first < ids.length; first += AT_ONCE) {
      if (first > 0) await setImmediate()
      const { done, refused } = store.queue.orderMany(ids.slice(first, first + AT_ONCE), order)
      answer.done.push(...done)
      answer.refused.push(...refused)
      options.onChanged(...done)
    }
    return answer
  }

  async function cancel(ids: readonly DocumentId[]): Promise<ManyDone> {
    const waiting: DocumentId[] = []
    const ending: Promise<DocumentId>[] = []
    for (const id of new Set(ids)) {
      const ended = runner.cancel(id)
      if (ended === undefined) waiting.push(id)
      else ending.push(ended.then(() => id))
    }
    const answer = await orderMany(waiting, { order: 'cancel' })
    for (const id of await Promise.all(ending)) {
      // It may have been read in the moment before.
      const { status } = store.documents.get(id).summary
      if (status === 'failed') answer.done.push(id)
      else answer.refused.push({ id, error: new VouchError('not-allowed-now', `the invoice is ${status}`).toData() })
    }
    return answer
  }

  function setPaused(paused: boolean): QueueHealth {
    store.queue.setPaused(paused)
    if (!paused) runner.wake()
    options.onChanged()
    return health()
  }

  /** Until all is read, by so many at once; undefined where something among it was never measured. */
  function leftOfAll(running: readonly (number | undefined)[], types: readonly [MediaType, number][]) {
    const parts = [...running, ...types.map(([type, documents]) => times(estimate.whole(type), documents))]
    if (parts.some(part => part === undefined)) return undefined
    const known = parts as number[]
    return Math.max(sum(known) / options.concurrency(), ...known.slice(0, running.length), 0)
  }

  function health(): QueueHealth {
    const { waiting, putAside, byType } = store.queue.figures()
    const running = runner.running().map(document => ({ document, leftMs: estimate.left(document) }))
    const leftMs = leftOfAll(
      running.map(({ leftMs: left }) => left),
      byType,
    )
    return {
      ...{ paused: store.queue.paused(), waiting, putAside },
      running: running.map(({ document, leftMs: left }) => runningFigures(document, left)),
      ...(leftMs !== undefined && { leftMs }),
      ...{ workers: supervisor.workers(), deaths: supervisor.deaths(), eventLoop: eventLoop.delay() },
    }
  }

  return {
    'queue.health': health,
    'queue.pause': () => setPaused(true),
    'queue.resume': () => setPaused(false),
    async 'queue.retry'({ ids }) {
      const answer = await orderMany(ids, { order: 'retry' })
      runner.wake()
      return answer
    },
    'queue.cancel': ({ ids }) => cancel(ids),
    'queue.prioritise': ({ ids, priority }) => orderMany(ids, { order: 'prioritise', priority }),
    'queue.putAside': ({ ids }) => orderMany(ids, { order: 'put-aside' }),
    async 'queue.takeUp'({ ids }) {
      const answer = await orderMany(ids, { order: 'take-up' })
      runner.wake()
      return answer
    },
    'documents.attempts': ({ id }) => store.queue.attempts(id),
  }
}

const times = (ms: number | undefined, documents: number): number | undefined =>
  ms === undefined ? undefined : ms * documents

function runningFigures(
  { id, fileName, stage, fraction, elapsedMs, strategy }: Running,
  leftMs: number | undefined,
): QueueHealth['running'][number] {
  return {
    ...{ id, fileName, fraction, elapsedMs },
    ...(stage !== undefined && { stage }),
    ...(leftMs !== undefined && { leftMs }),
    ...(strategy !== undefined && { strategy }),
  }
}
