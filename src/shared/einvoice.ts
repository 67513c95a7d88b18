import { z } from 'zod'
import { daySchema, decimalSchema } from './document.ts'

/** The syntaxes that Vouch reads; a profile such as XRechnung or Factur-X BASIC is a use of one of them. */
export const EINVOICE_FORMATS = ['ubl', 'cii', 'fatturapa', 'facturae'] as const
export type EinvoiceFormat = (typeof EINVOICE_FORMATS)[number]

const text = z.string()
const optionalText = z.string().optional()

/** Whoever takes part, as far as the document says. */
export const partySchema = z.object({
  name: text,
  tradingName: optionalText,
  /** Number in a public register, such as the trade register. */
  registration: optionalText,
  /** Legal form, capital and whatever else the law wants printed. */
  legalNotice: optionalText,
  vatId: optionalText,
  taxNumber: optionalText,
  /** Other numbers of it, each with its scheme where that is said. */
  identifiers: z.array(z.object({ value: text, scheme: optionalText })),
  electronicAddress: optionalText,
  address: z.object({
    lines: z.array(text),
    postCode: optionalText,
    city: optionalText,
    region: optionalText,
    /** ISO 3166-1, two letters, as far as the document uses them. */
    country: optionalText,
  }),
  contact: z.object({ name: optionalText, phone: optionalText, email: optionalText }),
})
export type Party = z.infer<typeof partySchema>

/** First and last day. */
export const periodSchema = z.object({ start: daySchema.optional(), end: daySchema.optional() })
export type Period = z.infer<typeof periodSchema>

/** What is taken off (allowance) or added (charge), for the whole document or for a line. */
export const adjustmentSchema = z.object({
  kind: z.enum(['allowance', 'charge']),
  amount: decimalSchema,
  base: decimalSchema.optional(),
  percent: decimalSchema.optional(),
  reason: optionalText,
  /** UNTDID 5189 for allowances, 7161 for charges. */
  reasonCode: optionalText,
  taxCategory: optionalText,
  taxRate: decimalSchema.optional(),
})
export type Adjustment = z.infer<typeof adjustmentSchema>

/** One rate and category of tax. `category` is UNTDID 5305 (S, Z, E, AE, K, G, O …) or the format's own code. */
export const taxCategorySchema = z.object({
  category: optionalText,
  rate: decimalSchema.optional(),
  base: decimalSchema.optional(),
  amount: decimalSchema.optional(),
  exemptionReason: optionalText,
  exemptionCode: optionalText,
})
export type TaxCategory = z.infer<typeof taxCategorySchema>

/** Tax that the buyer keeps back and pays for the vendor: the Italian ritenuta, the Spanish retención. */
export const withheldTaxSchema = z.object({
  kind: text,
  rate: decimalSchema.optional(),
  amount: decimalSchema,
})
export type WithheldTax = z.infer<typeof withheldTaxSchema>

export const PAYMENT_METHODS = [
  'transfer',
  'direct-debit',
  'card',
  'cash',
  'cheque',
  'bill',
  'online',
  'other',
] as const

export const paymentMeansSchema = z.object({
  method: z.enum(PAYMENT_METHODS),
  /** UNTDID 4461, or the format's own code, as written. */
  code: optionalText,
  description: optionalText,
  iban: optionalText,
  /** An account that is no IBAN. */
  account: optionalText,
  accountHolder: optionalText,
  bic: optionalText,
  bank: optionalText,
  reference: optionalText,
  dueDate: daySchema.optional(),
  amount: decimalSchema.optional(),
  cardNumber: optionalText,
  /** Of a direct debit. */
  mandate: optionalText,
  creditor: optionalText,
  debitedIban: optionalText,
})
export type PaymentMeans = z.infer<typeof paymentMeansSchema>

export const REFERENCE_KINDS = [
  'order',
  'sales-order',
  'contract',
  'project',
  'buyer-reference',
  'tender',
  'object',
  'despatch',
  'receipt',
  'preceding-invoice',
  'accounting',
  'supporting-document',
] as const

/** Another document or number that this one names. */
export const referenceSchema = z.object({
  kind: z.enum(REFERENCE_KINDS),
  id: text,
  date: daySchema.optional(),
  description: optionalText,
})
export type Reference = z.infer<typeof referenceSchema>

export const noteSchema = z.object({ subject: optionalText, text })
export type Note = z.infer<typeof noteSchema>

export const LINE_ROLES = ['detail', 'group', 'information'] as const

export const einvoiceLineSchema = z.object({
  /** A group's amount is the sum of other lines, and information costs nothing: neither is summed. */
  role: z.enum(LINE_ROLES),
  id: optionalText,
  name: optionalText,
  description: optionalText,
  note: optionalText,
  quantity: decimalSchema.optional(),
  /** UN/ECE Recommendation 20 or 21, or whatever the document says. */
  unitCode: optionalText,
  /** The unit in words of the document's language, where the code is known. */
  unit: optionalText,
  /** Price of `priceBase` units after its own discount, without tax. */
  price: decimalSchema.optional(),
  priceBase: decimalSchema.optional(),
  grossPrice: decimalSchema.optional(),
  amount: decimalSchema.optional(),
  taxCategory: optionalText,
  taxRate: decimalSchema.optional(),
  adjustments: z.array(adjustmentSchema),
  sellerNumber: optionalText,
  buyerNumber: optionalText,
  /** GTIN or another standard number. */
  standardNumber: optionalText,
  originCountry: optionalText,
  period: periodSchema.optional(),
  references: z.array(referenceSchema),
  properties: z.array(z.object({ name: text, value: text })),
})
export type EinvoiceLine = z.infer<typeof einvoiceLineSchema>

/** A file that the e-invoice carries, or the address (never opened by Vouch) where it lies. */
export const attachmentSchema = z.object({
  name: text,
  mediaType: text,
  description: optionalText,
  bytes: z.instanceof(Uint8Array).optional(),
  address: optionalText,
})
export type Attachment = z.infer<typeof attachmentSchema>

/**
 * Whether the content is what was signed. Nothing is said about who may be trusted: `signer` is the name in the
 * certificate that came with the signature. `unchecked` is a signature of a kind that Vouch cannot verify.
 */
export const signatureSchema = z.object({
  state: z.enum(['none', 'valid', 'broken', 'unchecked']),
  signer: optionalText,
})
export type Signature = z.infer<typeof signatureSchema>

/** A payment made before, or one for another vendor that is collected with this invoice. */
export const advanceSchema = z.object({ amount: decimalSchema, id: optionalText, description: optionalText })
export type Advance = z.infer<typeof advanceSchema>

/** The sums as the document states them, with the signs it gives them. */
export const einvoiceTotalsSchema = z.object({
  lines: decimalSchema.optional(),
  allowances: decimalSchema.optional(),
  charges: decimalSchema.optional(),
  net: decimalSchema.optional(),
  tax: decimalSchema.optional(),
  total: decimalSchema.optional(),
  prepaid: decimalSchema.optional(),
  rounding: decimalSchema.optional(),
  due: decimalSchema.optional(),
})
export type EinvoiceTotals = z.infer<typeof einvoiceTotalsSchema>

/** All that an e-invoice says, in the terms of EN 16931, beyond what a header field of Vouch can hold. */
export const einvoicePartsSchema = z.object({
  currency: optionalText,
  /** UNTDID 1001, or the format's own code, as written. */
  typeCode: optionalText,
  seller: partySchema,
  buyer: partySchema,
  payee: partySchema.optional(),
  taxRepresentative: partySchema.optional(),
  deliverTo: partySchema.optional(),
  deliveryDate: daySchema.optional(),
  period: periodSchema.optional(),
  references: z.array(referenceSchema),
  notes: z.array(noteSchema),
  paymentTerms: optionalText,
  payments: z.array(paymentMeansSchema),
  adjustments: z.array(adjustmentSchema),
  taxes: z.array(taxCategorySchema),
  withheld: z.array(withheldTaxSchema),
  advances: z.array(advanceSchema),
  totals: einvoiceTotalsSchema,
  lines: z.array(einvoiceLineSchema),
  attachments: z.array(attachmentSchema),
  signature: signatureSchema,
})
export type EinvoiceParts = z.infer<typeof einvoicePartsSchema>
