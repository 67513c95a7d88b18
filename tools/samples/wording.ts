import type { Language } from '#shared/document.ts'
import type { LineColumn } from '#shared/fields.ts'
import type { MonthNames } from './format.ts'

/** What a label can announce. The last group are distractors: printed beside the fields, but no fields themselves. */
export const CONCEPTS = [
  'invoiceNumber',
  'creditNumber',
  'receiptNumber',
  'invoiceDate',
  'dueDate',
  'deliveryDate',
  'purchaseOrder',
  'customerNumber',
  'vatId',
  'buyerVatId',
  'taxNumber',
  'iban',
  'bic',
  'bank',
  'account',
  'email',
  'phone',
  'website',
  'net',
  'tax',
  'total',
  'creditTotal',
  'paid',
  'due',
  'terms',
  'reference',
  'billTo',
  'vendor',
  'orderDate',
  'deliveryNote',
  'contactPerson',
  'registration',
] as const
export type Concept = (typeof CONCEPTS)[number]

export type TableColumn = LineColumn | 'position' | 'article'

export interface Good {
  readonly text: string
  /** What it is sold by; empty where suppliers print none. */
  readonly unit: string
  /** Price range before tax, in euro; other currencies scale it. */
  readonly price: readonly [number, number]
  readonly reduced?: true
  readonly detail?: string
}

export interface Trade {
  /** What such a business calls itself, after or before the owner's name. */
  readonly names: readonly string[]
  readonly goods: readonly Good[]
  /** Sells over the counter, so that it prints till rolls. */
  readonly shop?: true
}

/** A language's words on invoices, with the synonyms suppliers really use. */
export interface Wording extends MonthNames {
  readonly language: Language
  readonly titles: Readonly<Record<'invoice' | 'credit-note' | 'receipt', readonly string[]>>
  readonly labels: Readonly<Record<Concept, readonly string[]>>
  readonly columns: Readonly<Record<TableColumn, readonly string[]>>
  readonly surnames: readonly string[]
  readonly firstNames: readonly string[]
  readonly trades: readonly Trade[]
  readonly greetings: readonly string[]
  readonly thanks: readonly string[]
  /** `{date}` is the due date, `{days}` the number of days. */
  readonly terms: readonly string[]
  /** `{number}` and `{date}` of the invoice, in the one line that some suppliers print instead of a block. */
  readonly numberLine: string
  readonly page: string
  readonly carriedOver: string
  readonly cash: readonly string[]
  readonly change: string
}
