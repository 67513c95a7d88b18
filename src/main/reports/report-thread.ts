/** The thread of apart.ts: counts one report, answers once, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { VouchError } from '#shared/errors.ts'
import { storeFailure } from '../store/failures.ts'
import type { ReportAnswer, ReportRequest } from './apart.ts'
import { REPORTS } from './reports.ts'

function answer({ path, name, input }: ReportRequest): ReportAnswer {
  try {
    const database = new Database(path, { readonly: true })
    try {
      // One read transaction, so that all figures are of the same moment.
      const count = database.transaction(() => REPORTS[name](database, input as never))
      return { ok: true, figures: count() }
    } finally {
      database.close()
    }
  } catch (thrown) {
    return { ok: false, error: VouchError.dataOf(storeFailure(thrown)) }
  }
}

parentPort?.postMessage(answer(workerData as ReportRequest))
