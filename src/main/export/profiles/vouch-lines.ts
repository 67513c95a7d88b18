import type { LineItem } from '#shared/document.ts'
import { type FieldName, LINE_COLUMN_NAMES, LINE_COLUMNS, type LineColumn } from '#shared/fields.ts'
import type { Column } from '../cells.ts'
import type { ExportDocument } from '../export-document.ts'
import { defineProfile } from '../profile.ts'
import { fieldColumn } from './vouch-generic.ts'

interface Row {
  readonly document: ExportDocument
  /** Undefined for an invoice without line items: it still has its row, so that none goes missing. */
  readonly item: LineItem | undefined
  /** From 1. */
  readonly position: number | undefined
}

/** What each line repeats of its invoice. */
const HEADER_FIELDS: readonly FieldName[] = [
  'vendorName',
  'vendorVatId',
  'invoiceNumber',
  'invoiceDate',
  'purchaseOrder',
  'currency',
  'totalAmount',
]

/** What has the sign of the invoice: a credit note's lines count down by their amount, at the price that is printed. */
const SIGNED: readonly LineColumn[] = ['amount']

function lineColumn(column: LineColumn): Column<Row> {
  if (LINE_COLUMNS[column] === 'text') {
    return { name: column, type: 'text', value: ({ item }) => item?.[column]?.value }
  }
  return {
    name: column,
    type: 'amount',
    value: ({ document, item }) => {
      const value = item?.[column]?.value
      return SIGNED.includes(column) ? document.signed(value) : value
    },
  }
}

export const vouchLines = defineProfile<Row>({
  name: 'vouch-lines',
  title: 'Vouch, one row a line item',
  description:
    'Every line item with what identifies its invoice, as comma-separated UTF-8 with a byte order mark. ' +
    'The amounts of credit notes are negative. An invoice without line items has one row.',
  encoding: 'utf-8-bom',
  rowPer: 'line',
  dialect: { delimiter: ',', quoteText: false },
  format: { decimalMark: '.', day: iso => iso, texts: 'spreadsheet' },
  required: ['vendorName', 'invoiceNumber', 'totalAmount'],
  columns: [
    { name: 'documentId', type: 'text', value: ({ document }) => document.id },
    { name: 'documentType', type: 'text', value: ({ document }) => document.documentType },
    ...HEADER_FIELDS.map(field => fieldColumn<Row>(field)),
    { name: 'position', type: 'integer', value: ({ position }) => position },
    ...LINE_COLUMN_NAMES.map(lineColumn),
  ],
  rows: document =>
    document.lineItems.length === 0
      ? [{ document, item: undefined, position: undefined }]
      : document.lineItems.map((item, index) => ({ document, item, position: index + 1 })),
  fileName: (stamp, digest) => `vouch-lines-${stamp}-${digest}`,
})
