import { VouchError } from '#shared/errors.ts'
import type { Part, ReplayResult } from '#shared/replay.ts'
import type { ReadyReader } from '../models/readers.ts'
import type { ReadingOptions } from '../pipeline/stage.ts'
import type { Store } from '../store/types.ts'
import { approvedIds, readApproved } from './approved.ts'
import { startReadingThread } from './reading-thread.ts'
import { type Found, ReplayTally } from './tally.ts'

export interface ReplayRequest {
  readonly store: Store
  readonly company: ReadingOptions['company']
  readonly parts: readonly Part[]
  /** The readers among the parts, in their order. */
  readonly readers: readonly ReadyReader[]
  readonly signal: AbortSignal
  onProgress(done: number, total: number): void
}

/**
 * Has every reader find the fields in the words of the approved invoices, and holds them against the approvals. Nothing
 * is written. Throws VouchError `model-missing`, `model-damaged`, and `cancelled` when the signal is aborted.
 */
export async function runReplay(request: ReplayRequest): Promise<ReplayResult> {
  const { store, company, parts, readers, signal, onProgress } = request
  const tally = new ReplayTally(parts)
  const ids = approvedIds(store)
  const thread = startReadingThread(readers)
  const cancelled = aborted(signal)
  try {
    for (const [index, id] of ids.entries()) {
      onProgress(index, ids.length)
      const document = readApproved(store, id)
      if (typeof document === 'string') {
        tally.skip(document)
        continue
      }
      const read = await Promise.race([thread.read({ pages: document.pages, company }), cancelled])
      const found = [...read]
      tally.add(
        document,
        parts.map((part): Found => (part.kind === 'stored' ? { content: document.stored } : found.shift()!)),
      )
    }
    onProgress(ids.length, ids.length)
    return tally.result()
  } finally {
    await thread.close()
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  const cancel = (): void => reject(new VouchError('cancelled'))
  if (signal.aborted) cancel()
  else signal.addEventListener('abort', cancel, { once: true })
  // It may come when nothing waits for it.
  promise.catch(() => undefined)
  return promise
}
