import { Worker } from 'node:worker_threads'
import type { DocumentContent } from '#shared/document.ts'
import { type ErrorData, VouchError } from '#shared/errors.ts'
import type { ReadyReader } from '../models/readers.ts'
import type { Page, ReadingOptions } from '../pipeline/stage.ts'

export interface ThreadRequest {
  readonly pages: readonly Page[]
  readonly company: ReadingOptions['company']
}

/** What a reader found in a document. */
export interface ThreadResult {
  readonly content: DocumentContent
  readonly milliseconds: number
  /** What the process took more when the reader was opened and had read its first document; of models only. */
  readonly memoryBytes?: number
}

export type ThreadAnswer =
  | { readonly ok: true; readonly results: readonly ThreadResult[] }
  | { readonly ok: false; readonly error: ErrorData }

/** Readers in a thread of their own, so that the window stays alive. One document at a time. */
export interface ReadingThread {
  /** What each reader finds, in their order. Throws VouchError `model-missing`, `model-damaged`. */
  read(request: ThreadRequest): Promise<readonly ThreadResult[]>
  close(): Promise<unknown>
}

/** Beside this file, as source and as built: electron.vite.config.ts makes it an entry of its own. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './replay-thread.ts' : './replay-thread.js', import.meta.url)

export function startReadingThread(readers: readonly ReadyReader[]): ReadingThread {
  const worker = new Worker(ENTRY, { workerData: readers })
  let waiting: PromiseWithResolvers<readonly ThreadResult[]> | undefined
  const fail = (reason: Error): void => waiting?.reject(reason)
  worker.on('message', (answer: ThreadAnswer) =>
    answer.ok ? waiting?.resolve(answer.results) : waiting?.reject(VouchError.fromData(answer.error)),
  )
  worker.on('error', fail)
  worker.on('exit', status => fail(new Error(`the replay's thread ended with status ${status}`)))
  return {
    read(request) {
      waiting = Promise.withResolvers()
      worker.postMessage(request)
      return waiting.promise
    },
    close: () => worker.terminate(),
  }
}
