import type { Database } from 'better-sqlite3'
import type { DocumentId, Fields, LineItem } from '#shared/document.ts'
import type { SplitPart } from '#shared/splitting.ts'
import type { StoreContext } from './context.ts'
import { assertStatus, findRow, findVersion } from './document-rows.ts'
import type { NewDocument, Store } from './types.ts'

/** The document that pages of another one became. */
export interface SplitDocument extends SplitPart {
  readonly id: DocumentId
}

/** What a person had corrected on the pages of a part. */
export interface CarriedWork {
  readonly fields: Fields
  readonly lineItems?: LineItem[]
}

export interface NewPart extends SplitPart {
  readonly document: NewDocument
  readonly work?: CarriedWork
}

/** What people decided about documents that hold several invoices. */
export interface Splits {
  /**
   * Makes a document of each part and puts the whole away, all in one step. Throws VouchError `changed-elsewhere`,
   * `not-allowed-now`.
   */
  accept(id: DocumentId, version: number, parts: readonly NewPart[]): SplitDocument[]
  /** It is one invoice. */
  decline(id: DocumentId, version: number): void
  /** What was corrected before its pages became this document. */
  work(id: DocumentId): CarriedWork | undefined
  /** It is part of the document now. */
  workDone(id: DocumentId): void
  /** The documents for which work waits. */
  waiting(): DocumentId[]
}

/** The documents that a document became; empty: a person said that it is one; undefined: nobody decided. */
export function readSplit(database: Database, documentRow: number): readonly SplitDocument[] | undefined {
  const parts = database
    .prepare<[number], string>('SELECT parts FROM splits WHERE document_row = ?')
    .pluck()
    .get(documentRow)
  return parts === undefined ? undefined : (JSON.parse(parts) as SplitDocument[])
}

export function createSplits(
  { database, change }: StoreContext,
  documents: Pick<Store['documents'], 'create'>,
  review: Pick<Store['review'], 'setStatus'>,
): Splits {
  const decide = database.prepare('INSERT OR REPLACE INTO splits (document_row, parts) VALUES (?, ?)')
  const keepWork = database.prepare('INSERT OR IGNORE INTO carried_work (document_row, work) VALUES (?, ?)')
  const work = database.prepare<[number], string>('SELECT work FROM carried_work WHERE document_row = ?').pluck()
  const forgetWork = database.prepare('DELETE FROM carried_work WHERE document_row = ?')
  const waiting = database
    .prepare<[], DocumentId>('SELECT id FROM documents JOIN carried_work ON document_row = documents.row ORDER BY row')
    .pluck()

  return {
    accept: (id, version, parts) =>
      change(() => {
        const row = findVersion(database, id, version)
        assertStatus(row, ['review', 'held'])
        const made = parts.map(({ from, to, document, work }): SplitDocument => {
          const part = documents.create(document)
          // Of bytes that are known already nothing is read again, and nothing carried over.
          if (work !== undefined && part.outcome === 'created')
            keepWork.run(findRow(database, part.id).row, JSON.stringify(work))
          return { from, to, id: part.id }
        })
        review.setStatus(id, version, 'rejected', `Split into ${made.length} documents.`)
        decide.run(row.row, JSON.stringify(made))
        return { result: made, entries: [{ action: 'split', documentId: id, details: { parts: made } }] }
      }),

    decline: (id, version) =>
      change(() => {
        const row = findVersion(database, id, version)
        assertStatus(row, ['review', 'held'])
        decide.run(row.row, '[]')
        return { result: undefined, entries: [{ action: 'split-declined', documentId: id, details: {} }] }
      }),

    work(id) {
      const json = work.get(findRow(database, id).row)
      return json === undefined ? undefined : (JSON.parse(json) as CarriedWork)
    },
    workDone: id => void forgetWork.run(findRow(database, id).row),
    waiting: () => waiting.all(),
  }
}
