import type { StageName } from '#shared/document.ts'

/** The environment's variable that tells unlucky-worker.ts its misfortune, as JSON. */
export const FAULT_VARIABLE = 'VOUCH_BENCH_FAULT'

/** What meets a worker process. */
export interface Misfortune {
  readonly deed:
    | 'is killed'
    | 'hangs'
    | 'is stopped'
    | 'ends itself'
    | 'aborts'
    | 'throws where nobody catches'
    | 'takes native memory'
    | 'takes heap memory'
    | 'writes garbage'
    | 'sends garbage'
    | 'sends a reading that is none'
    | 'answers for another document'
    | 'has no file handles'
    | 'finds no model'
    | 'finds a damaged model'
    | 'finds no language data'
  /** It comes when the document enters this stage. */
  readonly stage: StageName
  /** How often for one document. */
  readonly times: number
  /** Where it is kept which document met it how often. */
  readonly folder: string
}
