import type { DocumentStatus } from '#shared/api.ts'
import type { Effort } from '#shared/desk.ts'
import type { DocumentContent, DocumentId, Fields } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { FIELD_NAMES } from '#shared/fields.ts'
import type { StoreContext } from './context.ts'
import {
  assertStatus,
  type DocumentColumns,
  type DocumentRow,
  findVersion,
  setColumns,
  toRecord,
} from './document-rows.ts'
import { contentColumns } from './summary.ts'
import type { Store } from './types.ts'
import { forgetVendor, rememberVendor } from './vendors.ts'

type Target = Parameters<Store['review']['setStatus']>[2]
type Validate = Parameters<Store['review']['undo']>[2]

/** Where a clerk may move a document from each status. A failed one can be put away; read again it is by the queue. */
const MOVES: Readonly<Record<DocumentStatus, readonly Target[]>> = {
  queued: [],
  processing: [],
  failed: ['review', 'rejected'],
  review: ['held', 'approved', 'rejected'],
  held: ['review', 'approved', 'rejected'],
  approved: ['review'],
  rejected: ['review'],
  exported: [],
}

/** What the audit trail calls each move. */
const MOVE_ACTIONS: Readonly<Record<Target, string>> = {
  review: 'reopened',
  held: 'held',
  approved: 'approved',
  rejected: 'rejected',
}

const EDITABLE: readonly DocumentStatus[] = ['review', 'held']

export function createRevisions(context: StoreContext): Store['review'] {
  const { database, change, now, actor } = context
  const forget = database.prepare('DELETE FROM revisions WHERE document_row = ? AND number > ?')
  const insert = database.prepare(
    'INSERT INTO revisions (document_row, number, at, actor, content, validation) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const contentOf = database
    .prepare<[number, number], string>('SELECT content FROM revisions WHERE document_row = ? AND number = ?')
    .pluck()
  const setValidation = database.prepare(
    'UPDATE revisions SET validation = :validation WHERE document_row = :row AND number = :number',
  )

  /** Moves the pointer by one revision. */
  function step(id: DocumentId, version: number, by: -1 | 1, validate: Validate): void {
    change(() => {
      const row = findVersion(database, id, version)
      assertStatus(row, EDITABLE)
      const record = toRecord(database, row)
      if (!(by === -1 ? record.canUndo : record.canRedo)) {
        throw new VouchError('not-allowed-now', `nothing to ${by === -1 ? 'undo' : 'redo'}`)
      }
      const number = row.revision! + by
      const content = JSON.parse(contentOf.get(row.row, number)!) as DocumentContent
      setValidation.run({ row: row.row, number, validation: JSON.stringify(validate(content, record)) })
      setColumns(database, row.row, { ...contentColumns(row.file_name, content), revision: number })
      const details = { ...differences(record.content!, content), revision: number }
      return { result: undefined, entries: [{ action: by === -1 ? 'undone' : 'redone', documentId: id, details }] }
    })
  }

  return {
    revise: (id, version, content, validation, { action, details }) =>
      change(() => {
        const row = findVersion(database, id, version)
        assertStatus(row, EDITABLE)
        if (row.revision === null) throw new VouchError('not-allowed-now', 'the invoice has not been read')
        // What was undone before is given up here, as everywhere; the audit trail still holds its values.
        forget.run(row.row, row.revision)
        const number = row.revision + 1
        insert.run(row.row, number, now(), actor, JSON.stringify(content), JSON.stringify(validation))
        setColumns(database, row.row, { ...contentColumns(row.file_name, content), revision: number })
        return { result: undefined, entries: [{ action, documentId: id, details: { ...details, revision: number } }] }
      }),

    undo: (id, version, validate) => step(id, version, -1, validate),
    redo: (id, version, validate) => step(id, version, 1, validate),

    setStatus: (id, version, status, note, effort) =>
      change(() => {
        const row = findVersion(database, id, version)
        if (!MOVES[row.status].includes(status)) {
          throw new VouchError('not-allowed-now', `the invoice is ${row.status}`)
        }
        if (status === 'review' && row.revision === null) {
          throw new VouchError('not-allowed-now', 'the invoice has not been read')
        }
        const changes: Partial<DocumentColumns> = {
          status,
          approved_at: status === 'approved' ? now() : null,
          ...(note !== undefined && { note }),
        }
        setColumns(database, row.row, changes)
        if (status === 'approved') recordApproval(context, row)
        else forgetApproval(context, row)
        if (effort !== undefined) recordEffort(context, row.row, effort)
        const details = { from: row.status, note, effort }
        return { result: undefined, entries: [{ action: MOVE_ACTIONS[status], documentId: id, details }] }
      }),
  }
}

function recordEffort({ database, now, actor }: StoreContext, document_row: number, effort: Effort): void {
  database
    .prepare(
      `INSERT INTO effort (document_row, at, actor, seconds, keystrokes, clicks, fields)
       VALUES (:document_row, :at, :actor, :seconds, :keystrokes, :clicks, :fields)`,
    )
    .run({ document_row, at: now(), actor, ...effort })
}

/** For each field: whether the machine had read it, and whether the person's approval says something else. And whose it is. */
function recordApproval({ database }: StoreContext, row: DocumentRow): void {
  const { content, reading } = toRecord(database, row)
  const insert = database.prepare(
    'INSERT INTO approved_fields (document_row, field, read, corrected) VALUES (?, ?, ?, ?)',
  )
  for (const name of FIELD_NAMES) {
    const machine = reading?.fields[name]?.value
    insert.run(row.row, name, machine === undefined ? 0 : 1, machine === content?.fields[name]?.value ? 0 : 1)
  }
  if (content !== undefined) rememberVendor(database, row.row, content.fields)
}

/** What an approval told, taken back. */
export function forgetApproval({ database }: StoreContext, row: DocumentRow): void {
  database.prepare('DELETE FROM approved_fields WHERE document_row = ?').run(row.row)
  forgetVendor(database, row.row)
}

/** The values of the fields in which two contents differ, before and after, for the audit trail. */
export function differences(
  before: DocumentContent,
  after: DocumentContent,
): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const changed = FIELD_NAMES.filter(name => before.fields[name]?.value !== after.fields[name]?.value)
  const valuesOf = (fields: Fields): Record<string, unknown> =>
    Object.fromEntries(changed.map(name => [name, fields[name]?.value ?? null]))
  const parts = (['documentType', 'lineItems', 'taxBreakdown'] as const).filter(
    part => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  )
  const side = (content: DocumentContent): Record<string, unknown> => ({
    ...valuesOf(content.fields),
    ...Object.fromEntries(parts.map(part => [part, content[part]])),
  })
  return { before: side(before), after: side(after) }
}
