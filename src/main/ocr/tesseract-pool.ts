import { Worker } from 'node:worker_threads'
import { VouchError } from '#shared/errors.ts'
import type { Crop } from './crop.ts'
import type { TesseractLanguage } from './models.ts'
import type { ReadWord } from './read-word.ts'
import type { FromThread, ToThread } from './tesseract-messages.ts'

/** Lines handed over at once: few enough that the threads finish together and a cancelled page stops soon. */
const BATCH = 6

/** The thread's file stands beside this one, in the sources as in the built app. */
const threadFile = new URL(`./tesseract-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

interface Thread {
  readonly worker: Worker
  /** Settles with the answer to the one request that is under way. */
  ask(request: ToThread): Promise<FromThread>
}

function startThread(): Thread {
  const worker = new Worker(threadFile)
  let waiting: { resolve: (answer: FromThread) => void; reject: (reason: unknown) => void } | undefined
  const settle = (action: (pending: NonNullable<typeof waiting>) => void) => {
    const pending = waiting
    waiting = undefined
    if (pending) action(pending)
  }
  worker.on('message', (answer: FromThread) => settle(pending => pending.resolve(answer)))
  worker.on('error', thrown => settle(pending => pending.reject(thrown)))
  worker.on('exit', code => settle(pending => pending.reject(new Error(`Tesseract's thread ended with ${code}`))))
  return {
    worker,
    ask: request =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        worker.postMessage(request)
      }),
  }
}

/** Reads cropped lines with Tesseract in several threads. */
export interface TesseractPool {
  /**
   * The words of each line, in the order of the crops.
   * @throws VouchError `language-missing`; rejects with the signal's reason when aborted
   */
  read(crops: readonly Crop[], language: TesseractLanguage, signal: AbortSignal): Promise<(readonly ReadWord[])[]>
  close(): Promise<void>
}

/** A pool whose threads start at the first reading. One page is read at a time. */
export function createTesseractPool(size: number): TesseractPool {
  let threads: Thread[] | undefined
  return {
    async read(crops, language, signal) {
      threads ??= Array.from({ length: size }, startThread)
      const lines: (readonly ReadWord[])[] = new Array(crops.length).fill([])
      let next = 0
      const work = async (thread: Thread): Promise<void> => {
        while (next < crops.length) {
          signal.throwIfAborted()
          const start = next
          next += BATCH
          const reply = await thread.ask({ id: start, language, crops: crops.slice(start, start + BATCH) })
          if (!reply.ok) {
            if (reply.reason === 'language-missing') throw new VouchError('language-missing', reply.detail)
            throw new Error(reply.detail)
          }
          for (const [index, words] of reply.lines.entries()) lines[start + index] = words
        }
      }
      // Every thread is waited for, also when one fails, so that none still works when the next page begins.
      const outcomes = await Promise.allSettled(threads.map(work))
      for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
      return lines
    },
    async close() {
      await Promise.all((threads ?? []).map(thread => thread.worker.terminate()))
      threads = undefined
    },
  }
}
