import type { ComparedSubject, ValidationResult } from '#shared/document.ts'

/**
 * How much it matters that page and data differ: an error where something else would be paid, to somebody else, at
 * another time or twice; a warning where the wording can differ; information where the reading of a page often differs.
 */
export const SEVERITY: Readonly<Record<ComparedSubject, ValidationResult['severity']>> = {
  documentType: 'error',
  invoiceNumber: 'error',
  invoiceDate: 'error',
  dueDate: 'error',
  deliveryDate: 'error',
  currency: 'error',
  netAmount: 'error',
  taxAmount: 'error',
  totalAmount: 'error',
  amountDue: 'error',
  taxBreakdown: 'error',
  vendorIban: 'error',
  vendorVatId: 'error',
  lineItems: 'warning',
  vendorName: 'warning',
  buyerName: 'warning',
  buyerVatId: 'warning',
  vendorBic: 'warning',
  vendorTaxNumber: 'warning',
  purchaseOrder: 'warning',
  customerNumber: 'warning',
  vendorAddress: 'warning',
  vendorEmail: 'warning',
  paymentReference: 'info',
  paymentTerms: 'info',
}
