/** The thread of background-check.ts: reads a whole database, answers once, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { VouchError } from '#shared/errors.ts'
import { verifyAudit } from './audit.ts'
import type { CheckAnswer, CheckRequest } from './background-check.ts'
import { assertSound } from './connection.ts'
import { storeFailure } from './failures.ts'
import { keepOriginals } from './original-copies.ts'

function answer(request: CheckRequest): CheckAnswer {
  try {
    if (request.check === 'copy') return { ok: true, value: assertSound(request.path) }
    const database = new Database(request.path, { readonly: true })
    try {
      if (request.check === 'originals') return { ok: true, value: keepOriginals(database, request.from, request.to) }
      // One read transaction, so that an entry appended meanwhile is seen by the chain and by the head or by neither.
      return { ok: true, value: database.transaction(() => verifyAudit(database, request.heads))() }
    } finally {
      database.close()
    }
  } catch (thrown) {
    return { ok: false, error: VouchError.dataOf(storeFailure(thrown)) }
  }
}

parentPort?.postMessage(answer(workerData as CheckRequest))
