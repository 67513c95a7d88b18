import type { Language } from '#shared/document.ts'

/** What a distractor's label announces; its value looks like the values of fields. */
export const DISTRACTOR_KINDS = ['number', 'date', 'person', 'phone', 'web', 'text', 'amount', 'period'] as const
export type DistractorKind = (typeof DISTRACTOR_KINDS)[number]

/** A language's words on invoices beyond the lexicon and the samples' wordings: the more, the better. */
export interface Words {
  readonly language: Language
  /** What a business calls itself beside a name. */
  readonly trades: readonly string[]
  readonly titles: Readonly<Record<'invoice' | 'credit-note' | 'receipt' | 'other', readonly string[]>>
  /** Things sold: a noun, qualities that may follow it, and what they are sold by. */
  readonly things: readonly string[]
  readonly qualities: readonly string[]
  readonly services: readonly string[]
  readonly thingUnits: readonly string[]
  readonly serviceUnits: readonly string[]
  /** Second rows of items: `{number}`, `{date}`, `{text}`, `{period}`. */
  readonly details: readonly string[]
  readonly groupHeadings: readonly string[]
  readonly distractors: Readonly<Record<DistractorKind, readonly string[]>>
  readonly shipTo: readonly string[]
  readonly attention: readonly string[]
  readonly greetings: readonly string[]
  readonly closings: readonly string[]
  /** `{date}` the due day, `{days}`; `{percent}`, `{discountDays}`, `{discountDate}`, `{discount}` for early payment. */
  readonly terms: readonly string[]
  readonly means: readonly string[]
  /** One sentence with fields: `{number}`, `{date}`, `{total}`, `{due}`, `{iban}`, `{customer}`, `{order}`. */
  readonly numberSentences: readonly string[]
  readonly paySentences: readonly string[]
  readonly smallPrint: readonly string[]
  readonly sums: {
    readonly subtotal: readonly string[]
    readonly discount: readonly string[]
    readonly shipping: readonly string[]
    readonly surcharge: readonly string[]
    readonly rounding: readonly string[]
    readonly paid: readonly string[]
    readonly withholding: readonly string[]
    readonly deposit: readonly string[]
    readonly tip: readonly string[]
    readonly tendered: readonly string[]
    readonly change: readonly string[]
    readonly carried: readonly string[]
    readonly balance: readonly string[]
    readonly tax: readonly string[]
    readonly inWords: readonly string[]
    readonly saved: readonly string[]
  }
  readonly rateTable: {
    readonly rate: readonly string[]
    readonly base: readonly string[]
    readonly tax: readonly string[]
    readonly gross: readonly string[]
    readonly code: readonly string[]
    readonly sum: readonly string[]
  }
  readonly taxFree: readonly string[]
  readonly page: readonly string[]
  readonly numerals: readonly string[]
}
