import type { DocumentContent } from '#shared/document.ts'
import { turnedAround } from '../extraction/turned-around.ts'

/**
 * A page as a credit note's data puts it: its amounts are positive, where the page may be headed as an invoice and print
 * them with a minus.
 */
export function asOwedBack(page: DocumentContent): DocumentContent {
  return page.fields.totalAmount?.value.startsWith('-')
    ? { ...turnedAround(page), documentType: page.documentType === 'invoice' ? 'credit-note' : page.documentType }
    : page
}
