/** The thread of reading-thread.ts: opens the readers, then finds the fields of one document after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import type { DocumentContent } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { ReadyReader } from '../models/readers.ts'
import { type Interpreter, openInterpreter } from './interpreter.ts'
import type { ThreadAnswer, ThreadRequest } from './reading-thread.ts'

interface Opened {
  readonly interpreter: Interpreter
  /** Resident memory before it was opened, until its first document was read. */
  before: number | undefined
}

const readers = workerData as readonly ReadyReader[]
const opened = new Map<ReadyReader, Opened>()

async function readWith(reader: ReadyReader, { pages, company }: ThreadRequest) {
  let one = opened.get(reader)
  if (one === undefined) {
    const before = process.memoryUsage.rss()
    one = { interpreter: await openInterpreter(reader), before }
    opened.set(reader, one)
  }
  const started = performance.now()
  const content: DocumentContent = await one.interpreter.interpret(pages, company)
  const milliseconds = performance.now() - started
  const memoryBytes = one.before === undefined ? undefined : Math.max(0, process.memoryUsage.rss() - one.before)
  one.before = undefined
  return { content, milliseconds, ...(memoryBytes !== undefined && { memoryBytes }) }
}

async function answer(request: ThreadRequest): Promise<ThreadAnswer> {
  try {
    const results: Awaited<ReturnType<typeof readWith>>[] = []
    for (const reader of readers) results.push(await readWith(reader, request))
    return { ok: true, results }
  } catch (thrown) {
    return { ok: false, error: VouchError.dataOf(thrown) }
  }
}

parentPort?.on('message', async (request: ThreadRequest) => parentPort?.postMessage(await answer(request)))
