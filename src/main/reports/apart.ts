import { Worker } from 'node:worker_threads'
import { type ErrorData, VouchError } from '#shared/errors.ts'
import type { ReportFigures, ReportInput, ReportName } from './reports.ts'

/** Which report of which database. */
export interface ReportRequest {
  readonly path: string
  readonly name: ReportName
  readonly input: unknown
}

export type ReportAnswer =
  | { readonly ok: true; readonly figures: unknown }
  | { readonly ok: false; readonly error: ErrorData }

/** Beside this file, as source and as built: electron.vite.config.ts makes it an entry of its own. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './report-thread.ts' : './report-thread.js', import.meta.url)

/**
 * Counts in a thread of its own: over 50,000 documents the quality report takes 0.1 s, in which no key would be answered.
 * `path`: the database in use. Rejects with what the store's failures mean.
 */
export function reportApart<Name extends ReportName>(
  path: string,
  name: Name,
  input: ReportInput<Name>,
): Promise<ReportFigures<Name>> {
  const { promise, resolve, reject } = Promise.withResolvers<ReportFigures<Name>>()
  const worker = new Worker(ENTRY, { workerData: { path, name, input } satisfies ReportRequest })
  worker.once('message', (answer: ReportAnswer) =>
    answer.ok ? resolve(answer.figures as ReportFigures<Name>) : reject(VouchError.fromData(answer.error)),
  )
  worker.once('error', reject)
  worker.once('exit', code => reject(new Error(`the report ended with status ${code} and no answer`)))
  return promise
}
