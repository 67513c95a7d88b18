import type { DocumentSummary } from '#shared/api.ts'
import { PRIORITIES } from '#shared/api.ts'
import type { DocumentContent, DocumentId } from '#shared/document.ts'
import { VouchError, type VouchErrorCode } from '#shared/errors.ts'
import { CRITICAL_FIELDS } from '#shared/fields.ts'
import { amountForms, bare, folded, plainDecimal } from './text.ts'

/** The columns of `documents` that repeat what the content says, for the queue's table. */
export interface ContentColumns {
  readonly document_type: string | null
  readonly vendor_name: string | null
  readonly invoice_number: string | null
  readonly invoice_date: string | null
  readonly due_date: string | null
  readonly currency: string | null
  readonly total_amount: string | null
  readonly total_order: number | null
  readonly confidence: number | null
  readonly vendor_key: string | null
  readonly duplicate_key: string | null
  readonly search_text: string
}

/** One row of `documents`, as far as a summary needs it. */
export interface SummaryRow extends ContentColumns {
  readonly id: string
  readonly file_name: string
  readonly status: DocumentSummary['status']
  readonly priority: number
  readonly imported_at: string
  readonly decision: string | null
  readonly language: string | null
  readonly page_count: number
  readonly error_code: VouchErrorCode | null
  readonly error_message: string | null
  readonly duplicate_of: string | null
  readonly put_aside: 0 | 1 | null
  readonly assigned_to: string | null
}

/**
 * What a SELECT adds to `documents` so that its rows are SummaryRows: the other document that may be the same invoice,
 * and whether it is put aside in the queue.
 */
export const ADDED_COLUMNS = `(
  SELECT other.id FROM documents AS other
  WHERE other.duplicate_key = documents.duplicate_key AND other.row <> documents.row AND other.status <> 'rejected'
  ORDER BY other.row LIMIT 1
) AS duplicate_of, (
  SELECT put_aside FROM queue WHERE queue.document_row = documents.row
) AS put_aside`

export function contentColumns(fileName: string, content: DocumentContent | undefined): ContentColumns {
  const value = (name: keyof DocumentContent['fields']): string | null => content?.fields[name]?.value ?? null
  const vendor = value('vendorName')
  const number = value('invoiceNumber')
  const total = value('totalAmount')
  return {
    document_type: content?.documentType ?? null,
    vendor_name: vendor,
    invoice_number: number,
    invoice_date: value('invoiceDate'),
    due_date: value('dueDate'),
    currency: value('currency'),
    total_amount: total,
    total_order: total === null ? null : Number(total),
    confidence: content === undefined ? null : weakest(content),
    vendor_key: vendor === null ? null : folded(vendor),
    duplicate_key:
      vendor === null || number === null || total === null
        ? null
        : [bare(vendor), bare(number), plainDecimal(total)].join('|'),
    search_text: folded([vendor, number, fileName, ...(total === null ? [] : amountForms(total))].join(' ')),
  }
}

/** The smallest confidence among the critical fields; one that is missing counts as 0. */
function weakest(content: DocumentContent): number {
  return Math.min(...CRITICAL_FIELDS.map(name => content.fields[name]?.confidence ?? 0))
}

export function toSummary(row: SummaryRow): DocumentSummary {
  const summary = {
    id: row.id as DocumentId,
    fileName: row.file_name,
    status: row.status,
    priority: PRIORITIES[row.priority]!,
    importedAt: row.imported_at,
    documentType: row.document_type,
    decision: row.decision,
    language: row.language,
    vendorName: row.vendor_name,
    invoiceNumber: row.invoice_number,
    invoiceDate: row.invoice_date,
    dueDate: row.due_date,
    currency: row.currency,
    totalAmount: row.total_amount,
    confidence: row.confidence,
    pageCount: row.page_count,
    error: row.status === 'failed' && row.error_code !== null ? errorOf(row.error_code, row.error_message) : null,
    possibleDuplicateOf: row.duplicate_of,
    putAside: row.put_aside === 1 ? true : null,
    assignedTo: row.assigned_to,
  }
  return Object.fromEntries(Object.entries(summary).filter(([, value]) => value !== null)) as DocumentSummary
}

function errorOf(code: VouchErrorCode, message: string | null): DocumentSummary['error'] {
  const { advice, message: general } = new VouchError(code)
  return { code, message: message ?? general, advice }
}
