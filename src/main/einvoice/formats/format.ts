import type { DocumentType, Language } from '#shared/document.ts'
import type { EinvoiceFormat, EinvoiceParts } from '#shared/einvoice.ts'
import type { FieldName } from '#shared/fields.ts'
import type { Source } from '../source.ts'
import type { XmlElement } from '../xml/element.ts'

/** Header fields that stand in the document as they are, as written. Parties, sums and payments are in the parts. */
export type HeaderField = Extract<
  FieldName,
  | 'invoiceNumber'
  | 'invoiceDate'
  | 'dueDate'
  | 'deliveryDate'
  | 'purchaseOrder'
  | 'customerNumber'
  | 'currency'
  | 'paymentTerms'
  | 'paymentReference'
>
export type Header = Readonly<Partial<Record<HeaderField, string>>>

/** One invoice of a file, as its format says it. */
export interface FormatReading {
  readonly profile?: string | undefined
  readonly documentType: DocumentType
  readonly language?: Language | undefined
  readonly header: Header
  readonly parts: Omit<EinvoiceParts, 'signature'>
}

/** A syntax: how it is recognised, and how its elements become an invoice. */
export interface Format {
  readonly format: EinvoiceFormat
  readonly rootNames: readonly string[]
  readonly isRoot: (name: string, namespace: string) => boolean
  /** Elements of other namespaces are left out: extensions that no standard explains. */
  readonly isNamespace: (namespace: string) => boolean
  /** The element that stands once for each invoice in a file; absent where a file holds exactly one. */
  readonly invoices?: string
  /** Reads the only invoice under `root`. */
  readonly read: (root: XmlElement, source: Source) => FormatReading
}
