import type { Database } from 'better-sqlite3'
import type { DocumentContent, Fields } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'
import type { StoreContext } from './context.ts'
import type { Store } from './types.ts'

/** By what a vendor is known again, whatever its name looks like. */
const IDENTITIES = ['vendorVatId', 'vendorTaxNumber', 'vendorIban'] as const satisfies FieldName[]

interface Known {
  readonly vendor: string
  /** The newest of its documents that say so. */
  readonly row: number
}

export function createVendors({ database }: StoreContext): Store['vendors'] {
  const known = database.prepare<[string, string], Known>(
    `SELECT documents.vendor_key AS vendor, max(documents.row) AS row
     FROM vendor_identities JOIN documents ON documents.row = vendor_identities.document_row
     WHERE vendor_identities.field = ? AND vendor_identities.value = ? AND documents.vendor_key IS NOT NULL
     GROUP BY documents.vendor_key ORDER BY row DESC`,
  )
  const contentOf = database
    .prepare<[number], string>(
      `SELECT revisions.content FROM documents
       JOIN revisions ON revisions.document_row = documents.row AND revisions.number = documents.revision
       WHERE documents.row = ?`,
    )
    .pluck()

  return {
    recall(fields) {
      const named = IDENTITIES.flatMap(field => {
        const read = fields[field]
        const vendors = read === undefined ? [] : known.all(field, read.value)
        // Where several vendors were approved with one account, as with a factoring bank's, it names none of them. A VAT
        // id is one vendor's, however its name was spelt.
        return field === 'vendorIban' && vendors.length > 1 ? [] : vendors.slice(0, 1)
      })
      if (new Set(named.map(({ vendor }) => vendor)).size !== 1) return undefined
      const content = contentOf.get(Math.max(...named.map(({ row }) => row)))
      return content === undefined ? undefined : (JSON.parse(content) as DocumentContent).fields
    },
  }
}

/** What a person's approval says of who the vendor is. */
export function rememberVendor(database: Database, documentRow: number, fields: Fields): void {
  const insert = database.prepare('INSERT INTO vendor_identities (field, value, document_row) VALUES (?, ?, ?)')
  for (const field of IDENTITIES) {
    const said = fields[field]
    if (said !== undefined) insert.run(field, said.value, documentRow)
  }
}

export function forgetVendor(database: Database, documentRow: number): void {
  database.prepare('DELETE FROM vendor_identities WHERE document_row = ?').run(documentRow)
}
