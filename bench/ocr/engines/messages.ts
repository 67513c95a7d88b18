import type { Task } from '../material/case.ts'
import type { PlacedWord } from '../measures/registration.ts'

export interface ToEngine {
  readonly task: Task
  readonly deadlineMs: number
}

export type FromEngine =
  | { readonly type: 'ready' }
  | { readonly type: 'missing'; readonly detail: string }
  | {
      readonly type: 'read'
      readonly pages: readonly (readonly PlacedWord[])[]
      readonly ms: number
      readonly peakBytes: number
    }
  | { readonly type: 'failed'; readonly detail: string; readonly ms: number; readonly peakBytes: number }
