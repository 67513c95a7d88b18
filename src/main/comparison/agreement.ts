import { Big } from 'big.js'
import { DECIMAL } from '#shared/document.ts'
import type { FieldKind } from '#shared/fields.ts'
import { foldedWords } from '../language/fold.ts'
import { sameParty } from '../validation/parties.ts'

type Agreement = (data: string, page: string) => boolean

/** Letters and digits only: how an identifier is grouped says nothing. */
export const bare = (text: string): string => foldedWords(text).join('')

const sameLetters: Agreement = (data, page) => bare(data) === bare(page)

const sameNumber: Agreement = (data, page) =>
  DECIMAL.test(data) && DECIMAL.test(page) ? new Big(data).eq(page) : data === page

/** A bank's own office is XXX, or nothing (ISO 9362). */
const sameBic: Agreement = (data, page) => bare(data).replace(/xxx$/, '') === bare(page).replace(/xxx$/, '')

/** Of the shorter text's words, the share that the longer one holds. */
function sharedWords(data: string, page: string): number {
  const [shorter, longer] = [foldedWords(data), foldedWords(page)].sort((one, other) => one.length - other.length)
  if (shorter === undefined || shorter.length === 0) return 0
  return shorter.filter(word => longer?.includes(word)).length / shorter.length
}

/** The page abbreviates a street or leaves out the country: most words, not all. */
const MOST_WORDS = 0.6

const sameWords: Agreement = (data, page) => sharedWords(data, page) >= MOST_WORDS

/** When the page says the same as the data, by the kind of field. Both are normalised values. */
export const AGREEMENT: Readonly<Record<FieldKind, Agreement>> = {
  identifier: sameLetters,
  date: (data, page) => data === page,
  amount: sameNumber,
  currency: (data, page) => data === page,
  name: sameParty,
  address: sameWords,
  iban: sameLetters,
  bic: sameBic,
  vatId: sameLetters,
  email: (data, page) => data.toLowerCase() === page.toLowerCase(),
  text: sameWords,
}
