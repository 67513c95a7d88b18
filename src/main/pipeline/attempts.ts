import type { StageName } from '#shared/document.ts'
import { type ErrorData, VouchError, type VouchErrorCode } from '#shared/errors.ts'
import type { Attempt } from '#shared/queue.ts'
import { nextStrategy, type Problem, type Recovery, type Strategy } from '../recovery/strategy.ts'
import type { SentResult } from './messages.ts'
import type { MediaType } from './stage.ts'

export interface AttemptsOptions {
  readonly mediaType: MediaType
  readonly recovery: Recovery
  /** Reads the document once, in the usual way or in another; tells of each stage that it comes to. */
  read(strategy: Strategy | undefined, onStage: (stage: StageName) => void): Promise<SentResult>
  /** The instant, in UTC. */
  now(): string
}

/** What came of a document: the best reading, or why there is none; and all that was tried for it. */
export type Outcome = { readonly attempts: readonly Attempt[] } & (
  | { readonly result: SentResult }
  | { readonly error: ErrorData }
)

/** What no other way of reading changes: a person wanted it, or has to act. */
const FINAL: ReadonlySet<VouchErrorCode> = new Set<VouchErrorCode>(['cancelled'])

/** Reads a document in the usual way, and in others as long as one is known that may help. Never rejects. */
export async function readWithRecovery({ mediaType, recovery, read, now }: AttemptsOptions): Promise<Outcome> {
  const attempts: Attempt[] = []
  const tried: string[] = []
  let best: { readonly result: SentResult; readonly attempt: number; readonly doubt: Problem | undefined } | undefined
  let strategy: Strategy | undefined

  for (;;) {
    const start = performance.now()
    const begun = { at: now(), ...(strategy !== undefined && { strategy: strategy.name }) }
    const took = (): { ms: number } => ({ ms: Math.round(performance.now() - start) })
    let stage: StageName | undefined
    let problem: Problem | undefined
    let error: ErrorData | undefined
    try {
      const result = await read(strategy, name => {
        stage = name
      })
      const doubt = recovery.doubtOf(result.reading, mediaType)
      const { overall: quality } = result.reading.quality
      if (best === undefined || recovery.better(best.result.reading, result.reading))
        best = { result, attempt: attempts.length, doubt }
      attempts.push({
        ...{ ...begun, ...took(), quality, kept: false },
        ...{ outcome: doubt === undefined ? 'read' : 'doubtful', doubts: [...(doubt?.codes ?? [])] },
      })
      problem = best.doubt
    } catch (thrown) {
      error = VouchError.dataOf(thrown)
      const where = stage === undefined ? {} : { stage }
      attempts.push({ ...begun, ...took(), ...where, outcome: 'failed', error, doubts: [], kept: false })
      // A reading that is in doubt stays the one to better, whatever became of the other way.
      problem = best === undefined ? { outcome: 'failed', mediaType, codes: [error.code], ...where } : best.doubt
    }

    if (error !== undefined && FINAL.has(error.code)) return { attempts, error }
    strategy = problem && nextStrategy(recovery.strategies, problem, tried)
    if (strategy !== undefined) {
      tried.push(strategy.name)
      continue
    }
    if (best !== undefined) {
      const kept = best.attempt
      return { result: best.result, attempts: attempts.map((one, index) => ({ ...one, kept: index === kept })) }
    }
    return { attempts, error: error! }
  }
}
