import type { DocumentStatus } from '#shared/api.ts'
import type { DocumentType, Language, QualityLevel, StageName, ValueOrigin } from '#shared/document.ts'
import type { FieldGroup, FieldName, LineColumn } from '#shared/fields.ts'
import type { Priority } from '#shared/queue.ts'

export const statuses: Record<DocumentStatus, string> = {
  queued: 'Waiting',
  processing: 'Being read',
  failed: 'Not readable',
  review: 'To review',
  held: 'On hold',
  approved: 'Approved',
  rejected: 'Rejected',
  exported: 'Exported',
}

export const priorities: Record<Priority, string> = { urgent: 'Urgent', high: 'High', normal: 'Normal', low: 'Low' }

/** Where documents come from that no folder brought. */
export const senders = { window: 'This window', samples: 'Samples', 'command line': 'Command line' }

export const fields: Record<FieldName, string> = {
  vendorName: 'Vendor',
  invoiceNumber: 'Invoice number',
  invoiceDate: 'Invoice date',
  dueDate: 'Due date',
  deliveryDate: 'Delivery date',
  purchaseOrder: 'Purchase order',
  customerNumber: 'Customer number',
  currency: 'Currency',
  netAmount: 'Net amount',
  taxAmount: 'Tax amount',
  totalAmount: 'Total',
  amountDue: 'Amount due',
  vendorAddress: 'Address',
  vendorVatId: 'VAT id',
  vendorTaxNumber: 'Tax number',
  vendorEmail: 'E-mail',
  vendorIban: 'IBAN',
  vendorBic: 'BIC',
  paymentTerms: 'Payment terms',
  paymentReference: 'Payment reference',
  buyerName: 'Buyer',
  buyerVatId: 'Buyer VAT id',
}

export const groups: Record<FieldGroup, string> = {
  vendor: 'Vendor',
  document: 'Document',
  amounts: 'Amounts',
  payment: 'Payment',
  buyer: 'Buyer',
}

/** Headings of what is left of a group further down the form. */
export const groupDetails: Record<FieldGroup, string> = {
  vendor: 'Vendor details',
  document: 'More about the document',
  amounts: 'More amounts',
  payment: 'More about the payment',
  buyer: 'Buyer details',
}

export const columns: Record<LineColumn, string> = {
  description: 'Description',
  quantity: 'Quantity',
  unit: 'Unit',
  unitPrice: 'Unit price',
  taxRate: 'Tax %',
  amount: 'Amount',
}

export const documentTypes: Record<DocumentType, string> = {
  invoice: 'Invoice',
  'credit-note': 'Credit note',
  receipt: 'Receipt',
  other: 'Other',
}

export const languages: Record<Language, string> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
}

export const stages: Record<StageName, string> = {
  einvoice: 'Reading the e-invoice data',
  pages: 'Opening pages',
  ocr: 'Reading text',
  language: 'Finding the language',
  extraction: 'Finding the fields',
  comparison: 'Comparing data and page',
  validation: 'Checking',
  quality: 'Finishing',
}

export const origins: Record<ValueOrigin, string> = {
  'text-layer': 'from the text of the PDF',
  'line-reader': 'read from the image',
  tesseract: 'read from the image',
  ppocr: 'read from the image',
  einvoice: 'from the e-invoice data',
  derived: 'worked out from other fields',
  person: 'set or accepted by a person',
}

export const levels: Record<QualityLevel, string> = {
  excellent: 'Excellent',
  good: 'Good',
  acceptable: 'Acceptable',
  poor: 'Poor',
  unacceptable: 'Unacceptable',
}
