import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type ErrorData, VouchError } from '#shared/errors.ts'
import type { ContainerKind } from './kind.ts'
import type { UnpackedFile } from './unpack.ts'

export interface UnpackRequest {
  readonly fileName: string
  readonly kind: ContainerKind
  readonly bytes: Uint8Array
}

export type ToUnpackThread = 'next'

export type UnpackAnswer =
  | { readonly type: 'file'; readonly file: UnpackedFile }
  | { readonly type: 'end'; readonly leftOut: readonly string[] }
  | { readonly type: 'failed'; readonly error: ErrorData }

/** For each file inside. */
const DEADLINE_MS = 60_000
const MAX_HEAP_MIB = 1024

/** Beside this file, as source and as built: electron.vite.config.ts makes it an entry of its own. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './unpack-thread.ts' : './unpack-thread.js', import.meta.url)

async function next(thread: Worker): Promise<UnpackAnswer> {
  const deadline = AbortSignal.timeout(DEADLINE_MS)
  try {
    thread.postMessage('next' satisfies ToUnpackThread)
    // Rejects with what the thread's own 'error' event says, when it dies.
    const [answer] = await once(thread, 'message', { signal: deadline })
    return answer as UnpackAnswer
  } catch (thrown) {
    if (deadline.aborted) throw new VouchError('timed-out', `more than ${DEADLINE_MS / 1000} seconds`)
    throw new VouchError('archive-damaged', 'its opening failed', { cause: thrown })
  }
}

/**
 * The same as `unpack`, in a thread apart with a limit of memory and time, as everything of a stranger's; nothing is
 * given out unless all of it can be unpacked. Returns the names of what cannot be a document.
 * @throws VouchError what `unpack` throws, and `timed-out`
 */
export async function* unpackApart(request: UnpackRequest): AsyncGenerator<UnpackedFile, readonly string[]> {
  const thread = new Worker(ENTRY, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MIB },
  })
  try {
    for (;;) {
      const answer = await next(thread)
      if (answer.type === 'failed') throw VouchError.fromData(answer.error)
      if (answer.type === 'end') return answer.leftOut
      yield answer.file
    }
  } finally {
    await thread.terminate()
  }
}
