import type { DocumentType } from '#shared/document.ts'

/** UNTDID 1001: codes of documents by which the vendor owes the buyer. */
const CREDIT_NOTES = new Set(['81', '83', '261', '262', '296', '308', '381', '396', '420', '458', '502', '503', '532'])

/** UNTDID 1001: an offer and a pro forma invoice ask for nothing yet. */
const NOT_OWED = new Set(['310', '325'])

/** FatturaPA, code list TipoDocumento: nota di credito, ordinary and simplified. */
const ITALIAN_CREDIT_NOTES = new Set(['TD04', 'TD08'])

export function documentTypeOf(code: string | undefined): DocumentType {
  if (code === undefined) return 'invoice'
  if (CREDIT_NOTES.has(code) || ITALIAN_CREDIT_NOTES.has(code)) return 'credit-note'
  return NOT_OWED.has(code) ? 'other' : 'invoice'
}
