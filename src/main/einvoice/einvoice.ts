import type { DocumentContent, Language, ValidationResult } from '#shared/document.ts'
import type { EinvoiceFormat, EinvoiceParts } from '#shared/einvoice.ts'

/** An e-invoice as it was read: what a clerk works with, what was checked, and all else that it says. */
export interface Einvoice {
  readonly format: EinvoiceFormat
  /** What the document says it follows, in words where Vouch knows it: 'XRechnung 3.0', 'Factur-X BASIC'. */
  readonly profile?: string
  /** Every value of origin `einvoice` with confidence 1, or `derived` where it is the sum of what is stated. */
  readonly content: DocumentContent
  /** Only where the document names its language. */
  readonly language?: Language
  readonly findings: readonly ValidationResult[]
  readonly parts: EinvoiceParts
}
