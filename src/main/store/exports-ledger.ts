import { createHash } from 'node:crypto'
import type { ExportRecord } from '#shared/api.ts'
import type { Sha256 } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { NewAuditEntry } from './audit.ts'
import type { StoreContext } from './context.ts'
import { assertStatus, type DocumentRow, findRow, setColumns, toRecord } from './document-rows.ts'
import { ADDED_COLUMNS } from './summary.ts'
import type { Store } from './types.ts'

interface LedgerRow extends Omit<ExportRecord, 'fileName' | 'sha256'> {
  readonly file_name: string
  readonly sha256: string
}

const LEDGER_COLUMNS = `id, at, actor, profile, file_name, sha256,
  (SELECT count(*) FROM export_documents WHERE export_id = exports.id) AS invoices`

/** `afterRecord` is called once a ledger row is committed: the audit head is then noted outside the database. */
export function createExportsLedger(context: StoreContext, afterRecord: () => void): Store['exports'] {
  const { database, change, now, actor } = context
  const insert = database.prepare(
    'INSERT INTO exports (at, actor, profile, file_name, sha256, content) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const include = database.prepare('INSERT INTO export_documents (export_id, document_row) VALUES (?, ?)')

  return {
    waiting: since =>
      database
        .prepare<[string], DocumentRow>(
          `SELECT *, ${ADDED_COLUMNS} FROM documents WHERE status = 'approved' AND approved_at >= ?
           ORDER BY approved_at, row`,
        )
        .all(since ?? '')
        .map(row => toRecord(database, row)),

    record({ profile, fileName, content, ids }) {
      const record = change<ExportRecord>(() => {
        if (ids.length === 0) throw new VouchError('export-nothing')
        const sha256 = createHash('sha256').update(content).digest('hex') as Sha256
        const at = now()
        const id = Number(insert.run(at, actor, profile, fileName, sha256, content).lastInsertRowid)
        const exported = ids.map((documentId): NewAuditEntry => {
          const row = findRow(database, documentId)
          assertStatus(row, ['approved'])
          setColumns(database, row.row, { status: 'exported' })
          include.run(id, row.row)
          return { action: 'exported', documentId, details: { export: id, profile, fileName } }
        })
        const written: NewAuditEntry = {
          action: 'export-written',
          details: { export: id, profile, fileName, sha256, invoices: ids.length },
        }
        return {
          result: { id, at, actor, profile, fileName, sha256, invoices: ids.length },
          entries: [written, ...exported],
        }
      })
      afterRecord()
      return record
    },

    list: () =>
      database
        .prepare<[], LedgerRow>(`SELECT ${LEDGER_COLUMNS} FROM exports ORDER BY id DESC`)
        .all()
        .map(({ file_name, sha256, ...row }) => ({ ...row, fileName: file_name, sha256: sha256 as Sha256 })),

    file(id) {
      const row = database
        .prepare<[number], { file_name: string; content: Buffer }>(
          'SELECT file_name, content FROM exports WHERE id = ?',
        )
        .get(id)
      if (row === undefined) throw new VouchError('not-found', `export ${id}`)
      return { fileName: row.file_name, content: new Uint8Array(row.content) }
    },
  }
}
