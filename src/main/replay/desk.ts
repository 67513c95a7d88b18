import type { ApiHandlers } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import { type Reader, type ReplayTotals, readerKey } from '#shared/models.ts'
import type { Part, Replay, ReplayResult } from '#shared/replay.ts'
import type { ReadyReader } from '../models/readers.ts'
import type { Store } from '../store/types.ts'
import { changesCsv, totalsOf } from './changes.ts'
import { runReplay } from './run.ts'

export interface ReplayOptions {
  readonly store: Store
  /** Throws VouchError `model-missing`, `model-damaged`. */
  readonly findReader: (reader: Reader) => Promise<ReadyReader>
}

/** Replays, one at a time, as a job that the window watches. */
export interface ReplayDesk {
  /** Runs one to its end. Throws what `runReplay` throws, and `not-allowed-now` while another one runs. */
  run(parts: Part[]): Promise<ReplayResult>
  readonly handlers: Pick<ApiHandlers, 'replay.start' | 'replay.get' | 'replay.cancel' | 'replay.csv'>
  /** What the last replay with this reader behind another counted; undefined where there was none since Vouch was started. */
  totalsBefore(reader: Reader): ReplayTotals | undefined
  stop(): void
}

const isReader = (part: Part): part is Reader => part.kind !== 'stored'

export function createReplayDesk({ store, findReader }: ReplayOptions): ReplayDesk {
  let replay: Replay = { state: 'none' }
  let abort: AbortController | undefined
  const totals = new Map<string, ReplayTotals>()

  async function run(parts: Part[]): Promise<ReplayResult> {
    if (replay.state === 'running') throw new VouchError('not-allowed-now', 'a replay is running')
    replay = { state: 'running', parts, done: 0, total: 0 }
    abort = new AbortController()
    const { signal } = abort
    try {
      const readers = await Promise.all(parts.filter(isReader).map(findReader))
      const { companyName, companyVatId } = store.settings.get()
      const result = await runReplay({
        ...{ store, parts, readers, signal },
        company: { name: companyName, vatId: companyVatId },
        onProgress: (done, total) => {
          replay = { state: 'running', parts, done, total }
        },
      })
      replay = { state: 'done', parts, result }
      const [, after] = parts
      if (parts.length === 2 && after !== undefined && isReader(after)) totals.set(readerKey(after), totalsOf(result))
      return result
    } catch (thrown) {
      const error = VouchError.dataOf(thrown)
      replay = error.code === 'cancelled' ? { state: 'cancelled', parts } : { state: 'failed', parts, error }
      throw thrown
    }
  }

  return {
    run,
    handlers: {
      'replay.start'({ parts }) {
        if (replay.state === 'running') throw new VouchError('not-allowed-now', 'a replay is running')
        // How it ends is told by its state.
        run(parts).catch(() => undefined)
        return replay
      },
      'replay.get': () => replay,
      'replay.cancel'() {
        abort?.abort()
        return replay
      },
      'replay.csv'() {
        if (replay.state !== 'done') throw new VouchError('not-found', 'no replay has been made')
        const content = new TextEncoder().encode(`\uFEFF${changesCsv(replay.result)}`)
        return { fileName: 'vouch-replay.csv', content }
      },
    },
    totalsBefore: reader => totals.get(readerKey(reader)),
    stop: () => abort?.abort(),
  }
}
