import type { Database } from 'better-sqlite3'
import type { DocumentStatus } from '#shared/api.ts'
import type { DocumentContent, DocumentId, Reading, Sha256, ValidationResult } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { MediaType } from '../pipeline/stage.ts'
import { readOrigin } from './origins.ts'
import { readSplit } from './splits.ts'
import { ADDED_COLUMNS, type ContentColumns, type SummaryRow, toSummary } from './summary.ts'
import type { DocumentRecord } from './types.ts'

/** One row of `documents`. */
export interface DocumentRow extends SummaryRow {
  readonly row: number
  readonly sha256: string
  readonly media_type: MediaType
  readonly version: number
  readonly note: string | null
  readonly reading_row: number | null
  readonly revision: number | null
}

/** The columns that a change may set. */
export interface DocumentColumns extends ContentColumns {
  readonly status: DocumentStatus
  /** The place in PRIORITIES. */
  readonly priority: number
  readonly note: string | null
  readonly approved_at: string | null
  readonly error_code: string | null
  readonly error_message: string | null
  readonly decision: string | null
  readonly language: string | null
  readonly page_count: number
  readonly reading_row: number | null
  readonly revision: number | null
  readonly assigned_to: string | null
}

/** Throws VouchError `not-found`. */
export function findRow(database: Database, id: DocumentId): DocumentRow {
  const row = database.prepare<[string], DocumentRow>(`SELECT *, ${ADDED_COLUMNS} FROM documents WHERE id = ?`).get(id)
  if (row === undefined) throw new VouchError('not-found', id)
  return row
}

/** The row as the caller last saw it. Throws VouchError `not-found`, `changed-elsewhere`. */
export function findVersion(database: Database, id: DocumentId, version: number): DocumentRow {
  const row = findRow(database, id)
  if (row.version !== version) throw new VouchError('changed-elsewhere')
  return row
}

/** Throws VouchError `not-allowed-now` unless the document's status is one of those. */
export function assertStatus(row: DocumentRow, allowed: readonly DocumentStatus[]): void {
  if (!allowed.includes(row.status)) throw new VouchError('not-allowed-now', `the invoice is ${row.status}`)
}

/** Sets columns and counts the version up: the one way in which a document changes. */
export function setColumns(database: Database, row: number, changes: Partial<DocumentColumns>): void {
  const assignments = Object.keys(changes).map(column => `${column} = :${column}`)
  database
    .prepare(`UPDATE documents SET ${[...assignments, 'version = version + 1'].join(', ')} WHERE row = :row`)
    .run({ ...changes, row })
}

interface RevisionRow {
  readonly content: string
  readonly validation: string
}

/** Everything known about a document. */
export function toRecord(database: Database, row: DocumentRow): DocumentRecord {
  const revision = readRevision(database, row)
  const reading = readReading(database, row)
  return {
    summary: toSummary(row),
    version: row.version,
    sha256: row.sha256 as Sha256,
    mediaType: row.media_type,
    origin: readOrigin(database, row.row).origin,
    split: readSplit(database, row.row),
    content: revision && (JSON.parse(revision.content) as DocumentContent),
    reading: reading && (JSON.parse(reading.reading) as Reading),
    validation: revision ? (JSON.parse(revision.validation) as ValidationResult[]) : [],
    canUndo: row.revision !== null && reading !== undefined && row.revision > reading.base_revision,
    canRedo: row.revision !== null && row.revision < lastRevision(database, row.row),
    note: row.note ?? undefined,
    approval: row.status === 'approved' || row.status === 'exported' ? readApproval(database, row.id) : undefined,
  }
}

function readRevision(database: Database, { row, revision }: DocumentRow): RevisionRow | undefined {
  if (revision === null) return undefined
  return database
    .prepare<[number, number], RevisionRow>(
      'SELECT content, validation FROM revisions WHERE document_row = ? AND number = ?',
    )
    .get(row, revision)
}

/** What the machine read last, as JSON, and the revision that holds it. */
export function readReading(
  database: Database,
  { reading_row }: DocumentRow,
): { readonly reading: string; readonly base_revision: number } | undefined {
  return database
    .prepare<[number | null], { reading: string; base_revision: number }>(
      'SELECT reading, base_revision FROM readings WHERE row = ?',
    )
    .get(reading_row)
}

/** The number of a document's newest revision, undone ones included; 0 before the first. */
export function lastRevision(database: Database, row: number): number {
  return database
    .prepare<[number], number>('SELECT coalesce(max(number), 0) FROM revisions WHERE document_row = ?')
    .pluck()
    .get(row)!
}

function readApproval(database: Database, id: string): DocumentRecord['approval'] {
  return database
    .prepare<[string], { at: string; by: string; auditSequence: number }>(
      `SELECT at, actor AS by, sequence AS auditSequence FROM audit
       WHERE document_id = ? AND action = 'approved' ORDER BY sequence DESC LIMIT 1`,
    )
    .get(id)
}
