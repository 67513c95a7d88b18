import { createHash } from 'node:crypto'
import type { DocumentContent, DocumentId, Reading, Sha256 } from '#shared/document.ts'
import type { Attempt } from '#shared/queue.ts'
import { type PageWords, packWords } from '../pipeline/page-words.ts'
import type { MediaType } from '../pipeline/stage.ts'
import { readAttempts, storeAttempts } from './attempts.ts'
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
import { readMeasured } from './measured.ts'
import { storeProblems } from './problems.ts'
import { createQueueOrders } from './queue-orders.ts'
import { contentColumns } from './summary.ts'
import type { QueueJob, Store } from './types.ts'
import { storeUnderstanding } from './understandings.ts'

/**
 * Of so many starts one belongs to the document that has waited longest, whatever its priority: nothing waits for ever,
 * and the most urgent one waits for one other at most. It counts starts and not hours, so that no clock can upset it.
 */
const STARTS_PER_OLDEST = 4

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
  const orders = createQueueOrders(context)
  const nextBy = (order: string) =>
    database.prepare<[], WaitingRow>(
      `SELECT documents.row, id, file_name, sha256, media_type, attempts, password
       FROM documents JOIN queue ON queue.document_row = documents.row
       WHERE status = 'queued' AND put_aside = 0 ORDER BY ${order} LIMIT 1`,
    )
  const mostUrgent = nextBy('priority, documents.row')
  const oldest = nextBy('documents.row')
  let starts = 0
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
    ...orders,

    claim() {
      if (orders.paused()) return undefined
      // Looked up outside the transaction: an idle queue is asked often and writes nothing.
      const found = ((starts + 1) % STARTS_PER_OLDEST === 0 ? oldest : mostUrgent).get()
      if (found === undefined) return undefined
      const job = change<QueueJob>(() => {
        const { row, file_name: fileName, media_type: mediaType, attempts } = found
        const id = found.id as DocumentId
        setColumns(database, row, { status: 'processing' })
        countAttempt.run(row)
        return {
          result: {
            ...{ id, fileName, mediaType, attempts },
            sha256: found.sha256 as Sha256,
            password: found.password ?? undefined,
          },
          entries: [{ action: 'reading-started', documentId: id, details: { attempt: attempts + 1 } }],
        }
      })
      starts += 1
      return job
    },

    complete: (id, reading, words, einvoice, attempts = [], understanding) =>
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
        storeUnderstanding(database, row.row, understanding)
        storeAttempts(database, row.row, attempts)
        storeProblems(context, row.row, { reading }, attempts)
        leave.run(row.row)
        const read: NewAuditEntry = {
          action: 'read',
          documentId: id,
          details: { ...readingDigest(reading), ...waysOf(attempts) },
        }
        const approval: NewAuditEntry = {
          action: 'approved',
          documentId: id,
          actor: MACHINE_ACTOR,
          details: { from: 'processing', reasons: reading.decisionReasons },
        }
        return { result: undefined, entries: approved ? [read, approval] : [read] }
      }),

    fail: (id, error, attempts = []) =>
      change(() => {
        const row = findRow(database, id)
        assertStatus(row, ['queued', 'processing'])
        setColumns(database, row.row, { status: 'failed', error_code: error.code, error_message: error.message })
        storeAttempts(database, row.row, attempts)
        storeProblems(context, row.row, { error }, attempts)
        leave.run(row.row)
        const details = { code: error.code, message: error.message, ...waysOf(attempts) }
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

    attempts: id => readAttempts(database, findRow(database, id).row),

    measured: most => readMeasured(database, most),
  }
}

/** The ways that were tried besides the usual one; nothing where there were none. */
function waysOf(attempts: readonly Attempt[]): { ways?: string[] } {
  const ways = attempts.flatMap(({ strategy }) => strategy ?? [])
  return ways.length === 0 ? {} : { ways }
}

/**
 * Stores the reading, its words and facts, and the revision that starts from it. Earlier revisions stay; undo stops at
 * this one. Returns what the document's row then says.
 */
function storeReading(
  { database, now, actor }: StoreContext,
  document: DocumentRow,
  reading: Reading,
  words: readonly PageWords[],
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
  for (const [index, page] of words.entries()) insertWords.run(row, index + 1, packWords(page))

  const insertTiming = database.prepare('INSERT INTO reading_timings (reading_row, stage, ms) VALUES (?, ?, ?)')
  for (const [stage, ms] of Object.entries(reading.timings.stages)) insertTiming.run(readingRow, stage, ms)
  const insertError = database.prepare('INSERT OR IGNORE INTO reading_errors (reading_row, code) VALUES (?, ?)')
  for (const { code } of reading.errors) insertError.run(readingRow, code)
  database
    .prepare(
      `INSERT INTO reading_figures VALUES (:row, :confidence, :completeness, :accuracy, :consistency, :speed, :ocr,
         :extraction, :validation)`,
    )
    .run({ ...reading.quality, row: readingRow })

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
