/** The thread of reading-thread.ts: opens the readers, then finds the fields of one document after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import { VouchError } from '#shared/errors.ts'
import type { ReadyReader } from '../models/readers.ts'
import { type Interpreter, openInterpreter } from './interpreter.ts'
import type { ThreadAnswer, ThreadRequest, ThreadResult } from './reading-thread.ts'

interface Opened {
  readonly interpreter: Interpreter
  /** What the process took more for it; the rules are there anyway. */
  readonly memoryBytes?: number
}

let opened: readonly Opened[] | undefined

/** Every reader reads its first document uncounted: what is new then, is new once. */
async function openAll({ pages, company }: ThreadRequest): Promise<Opened[]> {
  const all: Opened[] = []
  const rules = await openInterpreter({ kind: 'rules', title: 'rules' })
  await rules.interpret(pages, company)
  for (const reader of workerData as readonly ReadyReader[]) {
    const before = process.memoryUsage.rss()
    const interpreter = await openInterpreter(reader)
    await interpreter.interpret(pages, company)
    const memoryBytes = Math.max(0, process.memoryUsage.rss() - before)
    all.push({ interpreter, ...(reader.kind === 'model' && { memoryBytes }) })
  }
  return all
}

async function readAll(request: ThreadRequest): Promise<ThreadResult[]> {
  opened ??= await openAll(request)
  const results: ThreadResult[] = []
  for (const { interpreter, memoryBytes } of opened) {
    const started = performance.now()
    const content = await interpreter.interpret(request.pages, request.company)
    const milliseconds = performance.now() - started
    results.push({ content, milliseconds, ...(memoryBytes !== undefined && { memoryBytes }) })
  }
  return results
}

async function answer(request: ThreadRequest): Promise<ThreadAnswer> {
  try {
    return { ok: true, results: await readAll(request) }
  } catch (thrown) {
    return { ok: false, error: VouchError.dataOf(thrown) }
  }
}

parentPort?.on('message', async (request: ThreadRequest) => parentPort?.postMessage(await answer(request)))
