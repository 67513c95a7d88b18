import type { Task } from '../material/case.ts'
import type { PlacedWord } from '../measures/registration.ts'

/** An engine that stays warm. */
export interface Reader {
  /** The words of each page. Rejects with the signal's reason at the deadline, if it can stop at all. */
  read(task: Task, signal: AbortSignal): Promise<readonly (readonly PlacedWord[])[]>
  /** Bytes of memory at the worst moment so far, where the engine does not run in the process that asks. */
  peakBytes?(): number
}

/** Opens an engine. Rejects with a sentence where it is not installed. */
export type OpenReader = () => Promise<Reader>
