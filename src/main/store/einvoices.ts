import { deflateSync, inflateSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { EinvoiceRecord } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import type { EinvoiceDetails } from '../pipeline/stage.ts'

/** Keeps what the last reading found, in the place of what an earlier one did. */
export function storeEinvoice(database: Database, row: number, einvoice: EinvoiceDetails | undefined): void {
  database.prepare('DELETE FROM einvoices WHERE document_row = ?').run(row)
  database.prepare('DELETE FROM attachments WHERE document_row = ?').run(row)
  if (einvoice === undefined) return
  const { parts, ...rest } = einvoice
  const attachments = parts.attachments.map(({ bytes, ...about }) => ({
    ...about,
    ...(bytes !== undefined && { byteLength: bytes.byteLength }),
  }))
  const record: EinvoiceRecord = { ...rest, parts: { ...parts, attachments } }
  database
    .prepare('INSERT INTO einvoices (document_row, einvoice) VALUES (?, ?)')
    .run(row, deflateSync(JSON.stringify(record)))
  const insert = database.prepare('INSERT INTO attachments (document_row, number, content) VALUES (?, ?, ?)')
  for (const [index, { bytes }] of parts.attachments.entries())
    if (bytes !== undefined) insert.run(row, index + 1, Buffer.from(bytes))
}

/** Throws VouchError `not-found`. */
export function readEinvoice(database: Database, row: number): EinvoiceRecord {
  const stored = database
    .prepare<[number], Buffer>('SELECT einvoice FROM einvoices WHERE document_row = ?')
    .pluck()
    .get(row)
  if (stored === undefined) throw new VouchError('not-found', 'the document carries no e-invoice')
  return JSON.parse(inflateSync(stored).toString('utf8')) as EinvoiceRecord
}

/** Throws VouchError `not-found`. */
export function readAttachment(database: Database, row: number, number: number): Uint8Array<ArrayBuffer> {
  const content = database
    .prepare<[number, number], Buffer>('SELECT content FROM attachments WHERE document_row = ? AND number = ?')
    .pluck()
    .get(row, number)
  if (content === undefined) throw new VouchError('not-found', `attachment ${number}`)
  return Uint8Array.from(content)
}
