import { randomBytes } from 'node:crypto'
import { type DocumentQuery, PRIORITIES } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { unpackWords } from '../pipeline/page-words.ts'
import type { StoreContext } from './context.ts'
import { findRow, toRecord } from './document-rows.ts'
import { readAttachment, readEinvoice } from './einvoices.ts'
import { neighboursOf } from './neighbours.ts'
import { readOrigin, storeOrigin } from './origins.ts'
import { listDocuments } from './search.ts'
import { contentColumns } from './summary.ts'
import type { NewDocument, Store } from './types.ts'
import { readUnderstanding } from './understandings.ts'

export function createDocuments({ database, change, now }: StoreContext): Store['documents'] {
  const sameBytes = database.prepare<[string], DocumentId>('SELECT id FROM documents WHERE sha256 = ?').pluck()
  const insert = database.prepare(
    `INSERT INTO documents
       (id, sha256, file_name, media_type, byte_length, source, imported_at, status, priority, search_text)
     VALUES (:id, :sha256, :fileName, :mediaType, :byteLength, :source, :importedAt, 'queued', :priority, :searchText)`,
  )
  const enqueue = database.prepare('INSERT INTO queue (document_row) VALUES (?)')

  return {
    create: (document: NewDocument) =>
      change<ReturnType<Store['documents']['create']>>(() => {
        const { fileName, sha256, mediaType, byteLength, source, priority, origin, hints } = document
        const existing = sameBytes.get(sha256)
        if (existing !== undefined) {
          const details = { fileName, sha256, source }
          return {
            result: { outcome: 'duplicate', id: existing },
            entries: [{ action: 'duplicate-refused', documentId: existing, details }],
          }
        }
        const id = `d_${randomBytes(8).toString('hex')}` as DocumentId
        const { lastInsertRowid } = insert.run({
          ...{ id, sha256, fileName, mediaType, byteLength, source, importedAt: now() },
          priority: PRIORITIES.indexOf(priority),
          searchText: contentColumns(fileName, undefined).search_text,
        })
        enqueue.run(lastInsertRowid)
        storeOrigin(database, lastInsertRowid, origin, hints)
        const details = { fileName, sha256, mediaType, byteLength, source, priority, ...(origin && { origin }) }
        return { result: { outcome: 'created', id }, entries: [{ action: 'imported', documentId: id, details }] }
      }),

    get: id => toRecord(database, findRow(database, id)),

    withOriginal: sha256 => sameBytes.get(sha256),

    source(id) {
      findRow(database, id)
      return database.prepare<[string], string>('SELECT source FROM documents WHERE id = ?').pluck().get(id)!
    },

    hints: id => readOrigin(database, findRow(database, id).row).hints,

    list: (query: DocumentQuery) => listDocuments(database, query),

    neighbours: (id, query) => neighboursOf(database, id, query),

    words(id, page) {
      const words = database
        .prepare<[number, number], Buffer>('SELECT words FROM words WHERE document_row = ? AND page = ?')
        .pluck()
        .get(findRow(database, id).row, page)
      return words === undefined ? [] : unpackWords(words)
    },

    understanding: id => readUnderstanding(database, findRow(database, id).row),

    einvoice: id => readEinvoice(database, findRow(database, id).row),

    attachment: (id, number) => readAttachment(database, findRow(database, id).row, number),

    count: () => database.prepare<[], number>('SELECT count(*) FROM documents').pluck().get()!,
  }
}
