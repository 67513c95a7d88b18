import { Worker } from 'node:worker_threads'
import { VouchError } from '#shared/errors.ts'
import type { Crop } from './crop.ts'
import type { TesseractLanguage } from './models.ts'
import type { ReadWord } from './read-word.ts'
import type { FromThread, ToThread } from './tesseract-messages.ts'

/** Lines handed over at once: few enough that a cancelled page stops soon. */
const BATCH = 6

/** The thread's file stands beside this one, in the sources as in the built app. */
const threadFile = new URL(`./tesseract-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

interface Thread {
  /** Settles with the answer to the one request that is under way; rejects when the thread is gone. */
  ask(request: ToThread): Promise<FromThread>
  end(): Promise<unknown>
}

function startThread(): Thread {
  const worker = new Worker(threadFile)
  const gone = Promise.withResolvers<never>()
  gone.promise.catch(() => undefined)
  let answered: ((answer: FromThread) => void) | undefined
  worker.on('message', (answer: FromThread) => answered?.(answer))
  worker.on('error', thrown => gone.reject(thrown))
  worker.on('exit', code => gone.reject(new Error(`Tesseract's thread ended with ${code}`)))
  return {
    ask(request) {
      const answer = new Promise<FromThread>(resolve => {
        answered = resolve
      })
      worker.postMessage(request)
      return Promise.race([answer, gone.promise])
    },
    end: () => worker.terminate(),
  }
}

/** Tesseract in a thread of its own, with one language at a time. One page is read at a time. */
export interface Tesseract {
  /**
   * The words of each line, in the order of the crops.
   * @throws VouchError `language-missing`; rejects with the signal's reason when aborted
   */
  read(crops: readonly Crop[], language: TesseractLanguage, signal: AbortSignal): Promise<(readonly ReadWord[])[]>
  close(): Promise<void>
}

/** Tesseract, whose thread starts at the first reading, and anew after it broke down. */
export function createTesseract(): Tesseract {
  let thread: Thread | undefined
  const close = async () => {
    const ending = thread?.end()
    thread = undefined
    await ending
  }
  const ask = async (request: ToThread): Promise<FromThread> => {
    thread ??= startThread()
    try {
      return await thread.ask(request)
    } catch (thrown) {
      await close()
      throw thrown
    }
  }
  return {
    async read(crops, language, signal) {
      const lines: (readonly ReadWord[])[] = []
      for (let start = 0; start < crops.length; start += BATCH) {
        signal.throwIfAborted()
        const answer = await ask({ language, crops: crops.slice(start, start + BATCH) })
        if (answer.ok) lines.push(...answer.lines)
        else if (answer.reason === 'language-missing') throw new VouchError('language-missing', answer.detail)
        else throw new Error(answer.detail)
      }
      return lines
    },
    close,
  }
}
