import { Worker } from 'node:worker_threads'
import { type ErrorData, VouchError } from '#shared/errors.ts'
import type { AuditHead } from './audit-chain.ts'
import type { Verification } from './types.ts'

/**
 * What is to be checked: a backup's copy, every page and entry of it; or the audit trail of a database in use; or every
 * original that a backup's copy knows, which is kept beside it where it is sound.
 */
export type CheckRequest =
  | { readonly check: 'copy'; readonly path: string }
  | { readonly check: 'audit'; readonly path: string; readonly heads: readonly AuditHead[] }
  | { readonly check: 'originals'; readonly path: string; readonly from: string; readonly to: string }

export type CheckAnswer =
  | { readonly ok: true; readonly value: AuditHead | Verification | number }
  | { readonly ok: false; readonly error: ErrorData }

/** Beside this file, as source and as built: electron.vite.config.ts makes it an entry of its own. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './check-thread.ts' : './check-thread.js', import.meta.url)

/** Checks a copy apart from the main thread and returns its audit head. Throws VouchError `store-damaged`. */
export async function checkCopy(path: string): Promise<AuditHead> {
  return (await check({ check: 'copy', path })) as AuditHead
}

/** Verifies the audit trail of a database in use, apart from the main thread. */
export async function checkAudit(path: string, heads: readonly AuditHead[]): Promise<Verification> {
  return (await check({ check: 'audit', path, heads })) as Verification
}

/** Keeps the originals that a backup's copy knows beside it, and returns how many were added. Throws `originals-damaged`. */
export async function keepOriginalsApart(path: string, from: string, to: string): Promise<number> {
  return (await check({ check: 'originals', path, from, to })) as number
}

/** Reading a store of 100,000 documents takes seconds; in a thread of its own the window stays alive meanwhile. */
function check(request: CheckRequest): Promise<AuditHead | Verification | number> {
  const { promise, resolve, reject } = Promise.withResolvers<AuditHead | Verification | number>()
  const worker = new Worker(ENTRY, { workerData: request })
  worker.once('message', (answer: CheckAnswer) =>
    answer.ok ? resolve(answer.value) : reject(VouchError.fromData(answer.error)),
  )
  worker.once('error', reject)
  worker.once('exit', code => reject(new Error(`the check ended with status ${code} and no answer`)))
  return promise
}
