import { foldedWords } from '../language/fold.ts'
import { ALL_LEXICONS } from '../language/lexicons/index.ts'

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  ALL_LEXICONS.flatMap(lexicon => lexicon.legalForms).map(form => foldedWords(form).join('')),
)

/** A party's words without its legal form. */
export function partyWords(name: string): string[] {
  const words = foldedWords(name.replace(/(?<=\b\p{L})\./gu, ''))
  const kept = words.filter(word => !LEGAL_FORMS.has(word))
  return kept.length === 0 ? words : kept
}

/** Two spellings of one party: the words agree, whatever the legal form, case and accents. */
export function sameParty(first: string, second: string): boolean {
  const a = partyWords(first)
  const b = partyWords(second)
  if (a.length === 0 || b.length === 0) return false
  if (a.join('') === b.join('')) return true
  const shared = a.filter(word => b.includes(word)).length
  return shared / Math.max(a.length, b.length) >= 0.8
}
