import type { Reading, StageName } from '#shared/document.ts'
import type { VouchErrorCode } from '#shared/errors.ts'
import type { MediaType, ReadingOptions } from '../pipeline/stage.ts'

/** What an attempt at reading a document ran into. */
export type Problem = {
  readonly mediaType: MediaType
  /** The codes that speak of it: of the failure, or of everything that the reading left in doubt. */
  readonly codes: readonly VouchErrorCode[]
  /** The stage that it ended in. */
  readonly stage?: StageName
} & (
  | { readonly outcome: 'failed' }
  /** There is a reading; another way might give a better one. */
  | { readonly outcome: 'doubtful'; readonly reading: Reading }
)

/** Another way of reading a document that the usual way did not read well. */
export interface Strategy {
  /** Kept in the store: never given to another way. */
  readonly name: string
  /** The problems that it may help against. */
  readonly answers: readonly VouchErrorCode[]
  /** Where the code alone does not say whether it may help. */
  suits?(problem: Problem): boolean
  /** From how the document is usually read; ways do not add up. */
  change?(options: ReadingOptions): ReadingOptions
  /** How many times the usual time and memory each stage is allowed; 1 where absent. */
  readonly time?: number
  readonly memory?: number
  /** No other document is read beside it: the machine is its own. */
  readonly alone?: boolean
}

/** The first strategy for a problem that was not tried; undefined: a person is asked. */
export function nextStrategy(
  strategies: readonly Strategy[],
  problem: Problem,
  tried: readonly string[],
): Strategy | undefined {
  return strategies.find(
    ({ name, answers, suits }) =>
      !tried.includes(name) &&
      answers.some(code => problem.codes.includes(code)) &&
      (suits === undefined || suits(problem)),
  )
}

/** What is tried again, how, and which of two readings is kept: the queue's runner knows nothing else of recovery. */
export interface Recovery {
  readonly strategies: readonly Strategy[]
  /** What a reading leaves in doubt that another way may clear up; undefined: nothing. */
  doubtOf(reading: Reading, mediaType: MediaType): Problem | undefined
  /** Whether the second reading is to be kept in place of the first. */
  better(first: Reading, second: Reading): boolean
}
