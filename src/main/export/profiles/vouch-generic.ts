import { FIELD_NAMES, FIELDS, type FieldName } from '#shared/fields.ts'
import type { Column } from '../cells.ts'
import type { ExportDocument } from '../export-document.ts'
import { defineProfile } from '../profile.ts'

/** A field's column, typed by what the field is. Amounts carry the sign that they have for the payer. */
export function fieldColumn<Row extends { readonly document: ExportDocument }>(field: FieldName): Column<Row> {
  const { kind } = FIELDS[field]
  if (kind === 'amount') {
    return { name: field, type: 'amount', value: ({ document }) => document.signed(document.value(field)) }
  }
  return { name: field, type: kind === 'date' ? 'day' : 'text', value: ({ document }) => document.value(field) }
}

interface Row {
  readonly document: ExportDocument
}

/** Every header field, for a shop that maps the columns itself; with what leads back to the original and the audit trail. */
export const vouchGeneric = defineProfile<Row>({
  name: 'vouch-generic',
  title: 'Vouch, one row an invoice',
  description:
    'Every field of the invoice as comma-separated UTF-8 with a byte order mark, which spreadsheets open as it is. ' +
    'Credit notes are negative. A text that a spreadsheet would run as a formula starts with an apostrophe.',
  encoding: 'utf-8-bom',
  rowPer: 'invoice',
  dialect: { delimiter: ',', quoteText: false },
  format: { decimalMark: '.', day: iso => iso, texts: 'spreadsheet' },
  required: ['vendorName', 'invoiceNumber', 'totalAmount'],
  columns: [
    { name: 'documentType', type: 'text', value: ({ document }) => document.documentType },
    ...FIELD_NAMES.map(field => fieldColumn<Row>(field)),
    { name: 'documentId', type: 'text', value: ({ document }) => document.id },
    { name: 'fileName', type: 'text', value: ({ document }) => document.fileName },
    { name: 'sha256', type: 'text', value: ({ document }) => document.sha256 },
    { name: 'approvedAt', type: 'text', value: ({ document }) => document.approval?.at },
    { name: 'approvedBy', type: 'text', value: ({ document }) => document.approval?.by },
    { name: 'auditSequence', type: 'integer', value: ({ document }) => document.approval?.auditSequence },
  ],
  rows: document => [{ document }],
  fileName: (stamp, digest) => `vouch-invoices-${stamp}-${digest}`,
})
