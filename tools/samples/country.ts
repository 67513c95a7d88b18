import type { NumberForm } from './format.ts'
import type { Concept, Wording } from './wording.ts'

export interface IdentifierForm {
  /** `#` a digit, `@` a letter, `?` a check character that `valid` decides. */
  readonly pattern: string
  readonly valid: (candidate: string) => boolean
  /** As it is printed, where it differs from the bare form. */
  readonly print?: (value: string) => string
}

/** What a country adds to its language: money, forms of numbers and dates, tax, identifiers, addresses. */
export interface Country {
  readonly code: string
  readonly wording: Wording
  /** As written in the last line of a foreign address. */
  readonly name: string
  readonly currency: string
  readonly fractionDigits: number
  /** How many of this currency a price list in euro is multiplied by, so that prices look at home. */
  readonly priceScale: number
  /** Ways an amount is printed; `#` is the number. The first is the most usual one. */
  readonly moneyForms: readonly string[]
  readonly numberForms: readonly NumberForm[]
  readonly dateForms: readonly string[]
  /** Percent. */
  readonly taxRates: { readonly standard: string; readonly reduced: string }
  /** The sentence that explains an invoice without tax. */
  readonly taxFreeNotes: readonly string[]
  readonly vatId: IdentifierForm
  readonly taxNumber: IdentifierForm | undefined
  /** The account part of the IBAN, with `?` for national check characters; absent where there is no IBAN. */
  readonly ibanAccount: string | undefined
  /** A local account number where there is no IBAN. */
  readonly accountPattern?: string
  readonly legalForms: readonly string[]
  readonly streets: readonly string[]
  /** `{street}` and `{number}`. */
  readonly streetForm: string
  /** Postal code and city as one printed line. */
  readonly places: readonly string[]
  readonly phonePattern: string
  readonly registrations: readonly string[]
  readonly banks: readonly string[]
  readonly bicPattern: string
  /** Labels that differ from the language's. */
  readonly labels?: Partial<Record<Concept, readonly string[]>>
  readonly letterPaper?: true
}
