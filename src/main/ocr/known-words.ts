import type { Language } from '#shared/document.ts'
import { NUMBER_PATTERN } from '../language/amounts.ts'
import { findDates } from '../language/dates.ts'
import { fold } from '../language/fold.ts'
import { LEXICONS } from '../language/lexicons/index.ts'
import type { Lexicon } from '../language/lexicons/lexicon.ts'
import { editDistance } from './align.ts'

/** What the form of a word says about its reading: it speaks for it, against it, or says nothing. */
export type Standing = 1 | 0 | -1

/** The spellings of a language's invoice words in lower case, by what is left without accents. */
function spellingsOf({ labels, columns, documentTypes, commonWords, addressWords }: Lexicon): Map<string, Set<string>> {
  const texts = [
    ...Object.values(labels).flatMap(({ strong, weak }) => [...strong, ...(weak ?? [])]),
    ...Object.values(columns).flat(),
    ...Object.values(documentTypes).flat(),
    ...commonWords,
    ...addressWords,
  ]
  const spellings = new Map<string, Set<string>>()
  for (const word of texts.flatMap(text => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])) {
    const key = fold(word)
    spellings.set(key, (spellings.get(key) ?? new Set()).add(word))
  }
  return spellings
}

const SPELLINGS = new Map<Language, Map<string, Set<string>>>()

function spellingsIn(language: Language): Map<string, Set<string>> {
  const spellings = SPELLINGS.get(language) ?? spellingsOf(LEXICONS[language])
  SPELLINGS.set(language, spellings)
  return spellings
}

/** The language's invoice words, in lower case, that so many changes of a character at most make of a word. */
export function spellingsLike(word: string, language: Language, most: number): string[] {
  const lower = word.toLowerCase()
  return [...spellingsIn(language).values()].flatMap(spellings =>
    [...spellings].filter(known => Math.abs(known.length - lower.length) <= most && editDistance(lower, known) <= most),
  )
}

/** Whether the language spells a word so. Accents that are missing speak against it; lexicons may lack some themselves. */
function spelling(word: string, language: Language): Standing {
  const known = spellingsIn(language).get(fold(word))
  if (known === undefined) return 0
  const lower = word.toLowerCase()
  if (known.has(lower)) return 1
  return lower === fold(word) ? -1 : 0
}

const NUMERIC_DATE = /^\d{1,2}([./-])\d{1,2}\1(?:19|20)?\d{2}$/
const AMOUNT = new RegExp(`^[-−–+(]?(?:[€$£]|[A-Z]{3})?${NUMBER_PATTERN}(?:[€$£%]|[A-Z]{3})?[-−–)]?$`)
/** Letters that stand for digits within a number: '1O,5' and 'l2.50' are misread, 'A105' need not be. */
const MIXED = /^[-+(]?[\dOoIlSB]*\d[\dOoIlSB]*[.,][\dOoIlSB]{2}$/

/** What is known about a word's form: a date that exists, an amount as invoices print it, a word spelt as usual. */
export function standing(text: string, language: Language): Standing {
  const word = text.replace(/^[("'„“«]+|[:;,)"'“”».!?]+$/g, '')
  if (NUMERIC_DATE.test(word)) return findDates(word, 'day-first').length > 0 ? 1 : -1
  if (/\d/.test(word)) return AMOUNT.test(word) ? 1 : MIXED.test(word) ? -1 : 0
  return /^\p{L}+$/u.test(word) ? spelling(word, language) : 0
}
