import { Worker } from 'node:worker_threads'
import { type ErrorData, VouchError } from '#shared/errors.ts'
import type { SplitPart } from '#shared/splitting.ts'

export interface CutRequest {
  readonly file: string
  readonly parts: readonly SplitPart[]
}

export type CutAnswer =
  | { readonly ok: true; readonly files: readonly Uint8Array[] }
  | { readonly ok: false; readonly error: ErrorData }

const DEADLINE_MS = 120_000
const MAX_HEAP_MIB = 1024

/** Beside this file, as source and as built: electron.vite.config.ts makes it an entry of its own. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './cut-thread.ts' : './cut-thread.js', import.meta.url)

/**
 * Cuts a PDF into one for each part, in a thread apart with a limit of memory and time, as everything of a stranger's.
 * The same pages give the same bytes.
 * @throws VouchError `file-damaged`, `file-encrypted`, `too-many-pages`, `timed-out`
 */
export async function cutApart(request: CutRequest): Promise<readonly Uint8Array[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly Uint8Array[]>()
  const thread = new Worker(ENTRY, { workerData: request, resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MIB } })
  const deadline = setTimeout(() => {
    reject(new VouchError('timed-out', `more than ${DEADLINE_MS / 1000} seconds`))
    void thread.terminate()
  }, DEADLINE_MS)
  thread.once('message', (answer: CutAnswer) =>
    answer.ok ? resolve(answer.files) : reject(VouchError.fromData(answer.error)),
  )
  thread.once('error', cause => reject(new VouchError('file-damaged', 'it cannot be cut', { cause })))
  thread.once('exit', code => reject(new Error(`cutting ended with status ${code} and no answer`)))
  return promise.finally(() => clearTimeout(deadline))
}
