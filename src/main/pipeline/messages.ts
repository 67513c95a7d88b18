import type { StageName } from '#shared/document.ts'
import type { ErrorData } from '#shared/errors.ts'
import type { PageWords } from './page-words.ts'
import type { Original, ReadingOptions, ReadResult } from './stage.ts'

/** What the supervisor says to a worker process. */
export type ToWorker =
  | {
      readonly type: 'read'
      readonly job: string
      readonly original: Original
      readonly options: ReadingOptions
      readonly deadlineMs: number
    }
  | { readonly type: 'cancel'; readonly job: string }
  | { readonly type: 'stop' }

/** How far a document is. `fraction`: 0 to 1 over all of it; the numbers of pages as soon as they are known. */
export interface Progress {
  readonly stage: StageName
  readonly fraction: number
  readonly pages?: number
  /** Those that are read from their pixels. */
  readonly scans?: number
}

/** What was read, the words of each page packed. */
export type SentResult = Omit<ReadResult, 'words'> & { readonly words: readonly PageWords[] }

/** What a worker process says to its supervisor. `residentBytes`: its memory then. */
export type FromWorker =
  | { readonly type: 'progress'; readonly job: string; readonly progress: Progress; readonly residentBytes: number }
  | { readonly type: 'done'; readonly job: string; readonly result: SentResult; readonly residentBytes: number }
  | { readonly type: 'failed'; readonly job: string; readonly error: ErrorData; readonly residentBytes: number }

/** How a worker process ended. `detail` says it for the log and the clerk. */
export interface WorkerExit {
  readonly reason: 'ended' | 'out-of-memory' | 'crashed'
  readonly detail: string
}

/** A running worker process, however the host starts one: child_process.fork, or Electron's utilityProcess. */
export interface WorkerHandle {
  readonly pid: number | undefined
  send(message: ToWorker): void
  /** Whatever it sent, a message or not. */
  onMessage(listener: (message: unknown) => void): void
  /** Called once, whatever ended the process. */
  onExit(listener: (exit: WorkerExit) => void): void
  /** Ends it at once, whatever it is doing. */
  kill(): void
}

/**
 * Starts a worker process, with so many times the usual memory (1 where absent). The only thing about workers that
 * differs between hosts.
 */
export type LaunchWorker = (memory?: number) => WorkerHandle
