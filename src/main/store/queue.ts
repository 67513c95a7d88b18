import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { DocumentContent, DocumentId, Reading, Sha256, Word } from '#shared/document.ts'
import type { ErrorData } from '#shared/errors.ts'
import type { MediaType } from '../pipeline/stage.ts'
import { MACHINE_ACTOR, type NewAuditEntry } from './audit.ts'
import type { StoreContext } from './context.ts'
import {
  assertStatus,
  type DocumentColumns,
  type DocumentRow,
  findRow,
  lastRevision,
  setColumns,
} from './document-rows.ts'
import { storeEinvoice } from './einvoices.ts'
import { contentColumns } from './summary.ts'
import type { QueueJob, Store } from './types.ts'

interface WaitingRow {
  readonly row: number
  readonly id: string
  readonly file_name: string
  readonly sha256: string
  readonly media_type: MediaType
  readonly attempts: number
  readonly password: string | null
}

export function createQueue(context: StoreContext, autoApprove: () => boolean): Store['queue'] {
  const { database, change, now } = context
  const next = database.prepare<[], WaitingRow>(
    `SELECT documents.row, id, file_name, sha256, media_type, attempts, password
     FROM documents JOIN queue ON queue.document_row = documents.row
     WHERE status = 'queued' ORDER BY priority, documents.row LIMIT 1`,
  )
  const countAttempt = database.prepare('UPDATE queue SET attempts = attempts + 1 WHERE document_row = ?')
  const leave = database.prepare('DELETE FROM queue WHERE document_row = ?')
  const waiting = database.prepare<[], number>("SELECT count(*) FROM documents WHERE status = 'queued'").pluck()
  const interrupted = database.prepare<[], { row: number; id: DocumentId }>(
    "SELECT row, id FROM documents WHERE status = 'processing' ORDER BY row",
  )
  // A wait that goes on keeps its attempts and, unless a new one is given, its password.
  const enter = database.prepare(
    `INSERT INTO queue (document_row, password) VALUES (:row, :password)
     ON CONFLICT (document_row) DO UPDATE SET password = coalesce(:password, password)`,
  )

  return {
    claim: () =>
      // Looked up outside the transaction first: an idle queue is asked often and writes nothing.
      next.get() === undefined
        ? undefined
        : change<QueueJob | undefined>(() => {
            const { row, id, ...job } = next.get()!
            setColumns(database, row, { status: 'processing' })
            countAttempt.run(row)
            const documentId = id as DocumentId
            return {
              result: {
                id: documentId,
                fileName: job.file_name,
                sha256: job.sha256 as Sha256,
                mediaType: job.media_type,
                attempts: job.attempts,
                password: job.password ?? undefined,
              },
              entries: [{ action: 'reading-started', documentId, details: { attempt: job.attempts + 1 } }],
            }
          }),

    complete: (id, reading, words, einvoice) =>
      change(() => {
        const row = findRow(database, id)
        assertStatus(row, ['processing'])
        const approved = reading.decision === 'auto-approve' && autoApprove()
        setColumns(database, row.row, {
          ...storeReading(context, row, reading, words),
          status: approved ? 'approved' : 'review',
          approved_at: approved ? now() : null,
          error_code: null,
          error_message: null,
        })
        storeEinvoice(database, row.row, einvoice)
        leave.run(row.row)
        const read: NewAuditEntry = { action: 'read', documentId: id, details: readingDigest(reading) }
        const approval: NewAuditEntry = {
          action: 'approved',
          documentId: id,
          actor: MACHINE_ACTOR,
          details: { from: 'processing', reasons: reading.decisionReasons },
        }
        return { result: undefined, entries: approved ? [read, approval] : [read] }
      }),

    fail: (id, error: ErrorData) =>
      change(() => {
        const row = findRow(database, id)
        assertStatus(row, ['queued', 'processing'])
        setColumns(database, row.row, { status: 'failed', error_code: error.code, error_message: error.message })
        leave.run(row.row)
        const details = { code: error.code, message: error.message }
        return { result: undefined, entries: [{ action: 'failed', documentId: id, details }] }
      }),

    requeue: (id, password) =>
      change(() => {
        const row = findRow(database, id)
        assertStatus(row, ['queued', 'failed', 'review', 'held', 'rejected'])
        setColumns(database, row.row, { status: 'queued', error_code: null, error_message: null })
        enter.run({ row: row.row, password: password ?? null })
        const details = { from: row.status, withPassword: password !== undefined }
        return { result: undefined, entries: [{ action: 'requeued', documentId: id, details }] }
      }),

    recover() {
      const [first, ...others] = interrupted.all()
      if (first === undefined) return 0
      return change(() => {
        const entryOf = ({ row, id }: { row: number; id: DocumentId }): NewAuditEntry => {
          setColumns(database, row, { status: 'queued' })
          return { action: 'recovered', documentId: id, details: { from: 'processing' } }
        }
        return { result: others.length + 1, entries: [entryOf(first), ...others.map(entryOf)] }
      })
    },

    waiting: () => waiting.get()!,
  }
}

/**
 * Stores the reading, its words and facts, and the revision that starts from it. Earlier revisions stay; undo stops at
 * this one. Returns what the document's row then says.
 */
function storeReading(
  { database, now, actor }: StoreContext,
  document: DocumentRow,
  reading: Reading,
  words: readonly (readonly Word[])[],
): Partial<DocumentColumns> {
  const { row } = document
  const at = now()
  const { documentType, fields, taxBreakdown, lineItems } = reading
  const content: DocumentContent = { documentType, fields, taxBreakdown, lineItems }
  const revision = lastRevision(database, row) + 1
  const { lastInsertRowid } = database
    .prepare(
      `INSERT INTO readings (document_row, base_revision, read_at, quality, level, total_ms, reading)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      ...[row, revision, at, reading.quality.overall, reading.quality.level, reading.timings.totalMs],
      JSON.stringify(reading),
    )
  const readingRow = Number(lastInsertRowid)
  database
    .prepare('INSERT INTO revisions (document_row, number, at, actor, content, validation) VALUES (?, ?, ?, ?, ?, ?)')
    .run(row, revision, at, actor, JSON.stringify(content), JSON.stringify(reading.validation))

  database.prepare('DELETE FROM words WHERE document_row = ?').run(row)
  const insertWords = database.prepare('INSERT INTO words (document_row, page, words) VALUES (?, ?, ?)')
  for (const [index, page] of words.entries()) insertWords.run(row, index + 1, deflateSync(JSON.stringify(page)))

  const insertTiming = database.prepare('INSERT INTO reading_timings (reading_row, stage, ms) VALUES (?, ?, ?)')
  for (const [stage, ms] of Object.entries(reading.timings.stages)) insertTiming.run(readingRow, stage, ms)
  const insertError = database.prepare('INSERT OR IGNORE INTO reading_errors (reading_row, code) VALUES (?, ?)')
  for (const { code } of reading.errors) insertError.run(readingRow, code)

  return {
    ...contentColumns(document.file_name, content),
    decision: reading.decision,
    language: reading.language ?? null,
    page_count: reading.pages.length,
    reading_row: readingRow,
    revision,
  }
}

/**
 * What the audit trail keeps of a reading: what decided and how long it took, and the hash of the stored JSON, so that a
 * reading changed afterwards is seen to be another one.
 */
function readingDigest(reading: Reading): Record<string, unknown> {
  const { source, language, decision, decisionReasons, quality, timings, errors } = reading
  return {
    ...{ source, language, decision, decisionReasons, timings },
    quality: { overall: quality.overall, level: quality.level },
    errors: errors.map(({ code, component }) => ({ code, component })),
    readingSha256: createHash('sha256').update(JSON.stringify(reading)).digest('hex'),
  }
}
