/** How a field's text becomes a value, and how two values are compared. */
export type FieldKind =
  | 'identifier'
  | 'date'
  | 'amount'
  | 'currency'
  | 'name'
  | 'address'
  | 'iban'
  | 'bic'
  | 'vatId'
  | 'email'
  | 'text'

/** Where a field stands on the clerk's form. */
export type FieldGroup = 'document' | 'vendor' | 'buyer' | 'amounts' | 'payment'

interface FieldDeclaration {
  readonly kind: FieldKind
  readonly group: FieldGroup
  /** An invoice cannot be posted without it, so an absent or doubtful one sends the document to a person. */
  readonly critical: boolean
}

/**
 * Every header field Vouch reads, in the order a clerk checks them. The one declaration of the field list:
 * schemas, lexicons, forms, exports and reports are all derived from it.
 */
export const FIELDS = {
  vendorName: { kind: 'name', group: 'vendor', critical: true },
  invoiceNumber: { kind: 'identifier', group: 'document', critical: true },
  invoiceDate: { kind: 'date', group: 'document', critical: true },
  dueDate: { kind: 'date', group: 'document', critical: false },
  deliveryDate: { kind: 'date', group: 'document', critical: false },
  purchaseOrder: { kind: 'identifier', group: 'document', critical: false },
  customerNumber: { kind: 'identifier', group: 'document', critical: false },
  currency: { kind: 'currency', group: 'amounts', critical: true },
  netAmount: { kind: 'amount', group: 'amounts', critical: false },
  taxAmount: { kind: 'amount', group: 'amounts', critical: false },
  totalAmount: { kind: 'amount', group: 'amounts', critical: true },
  amountDue: { kind: 'amount', group: 'amounts', critical: false },
  vendorAddress: { kind: 'address', group: 'vendor', critical: false },
  vendorVatId: { kind: 'vatId', group: 'vendor', critical: false },
  vendorTaxNumber: { kind: 'identifier', group: 'vendor', critical: false },
  vendorEmail: { kind: 'email', group: 'vendor', critical: false },
  vendorIban: { kind: 'iban', group: 'payment', critical: false },
  vendorBic: { kind: 'bic', group: 'payment', critical: false },
  paymentTerms: { kind: 'text', group: 'payment', critical: false },
  paymentReference: { kind: 'text', group: 'payment', critical: false },
  buyerName: { kind: 'name', group: 'buyer', critical: false },
  buyerVatId: { kind: 'vatId', group: 'buyer', critical: false },
} as const satisfies Record<string, FieldDeclaration>

export type FieldName = keyof typeof FIELDS

export const FIELD_NAMES = Object.keys(FIELDS) as [FieldName, ...FieldName[]]

export const CRITICAL_FIELDS: readonly FieldName[] = FIELD_NAMES.filter(name => FIELDS[name].critical)

/** The columns of a line item, in the order they are printed most often. */
export const LINE_COLUMNS = {
  description: 'text',
  quantity: 'amount',
  unit: 'text',
  unitPrice: 'amount',
  taxRate: 'amount',
  amount: 'amount',
} as const satisfies Record<string, 'text' | 'amount'>

export type LineColumn = keyof typeof LINE_COLUMNS

export const LINE_COLUMN_NAMES = Object.keys(LINE_COLUMNS) as [LineColumn, ...LineColumn[]]
