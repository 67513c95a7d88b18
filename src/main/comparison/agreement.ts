import { Big } from 'big.js'
import { DECIMAL } from '#shared/document.ts'
import type { FieldKind } from '#shared/fields.ts'
import { foldedWords } from '../language/fold.ts'
import { sameParty } from '../validation/parties.ts'

/** `raw` is how the page prints it. */
type Agreement = (data: string, page: string, raw: string) => boolean

/** Letters and digits only: how an identifier is grouped says nothing. */
export const bare = (text: string): string => foldedWords(text).join('')

const sameLetters: Agreement = (data, page) => bare(data) === bare(page)

const sameNumber: Agreement = (data, page) =>
  DECIMAL.test(data) && DECIMAL.test(page) ? new Big(data).eq(page) : data === page

const NUMERIC_DAY = /^\d{1,2}([./-])\d{1,2}\1\d{2}(\d{2})?$/

/** 03/04/2026 is the third of April or the fourth of March: where the data says one of them, that is what it is. */
const sameDay: Agreement = (data, page, raw) => {
  const [year, month, day] = page.split('-')
  return data === page || (NUMERIC_DAY.test(raw.trim()) && data === `${year}-${day}-${month}`)
}

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
  date: sameDay,
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
