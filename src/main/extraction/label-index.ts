import type { Language } from '#shared/document.ts'
import { editDistance, labelKey } from '../language/fold.ts'
import { ALL_LEXICONS } from '../language/lexicons/index.ts'
import { LABEL_NAMES, type LabelName } from '../language/lexicons/lexicon.ts'

/** One meaning of a label's text. */
export interface LabelEntry {
  readonly name: LabelName
  readonly language: Language
  /** 1 for a label that means one thing, less for 'Date' and 'No.'. */
  readonly strength: number
}

const WEAK = 0.55
/** A label of another language than the document's: bilingual papers print them, and so do false friends. */
const FOREIGN = 0.65
/** English is printed beside every language. */
const ENGLISH = 0.9
/** Shorter labels have too many neighbours to be guessed from a misread one. */
const SHORTEST_MISREAD = 6

const ENTRIES = new Map<string, LabelEntry[]>()
/** Keys by their first two and by their last two characters, for those that OCR misread. */
const BY_EDGE = new Map<string, string[]>()
for (const { labels, language } of ALL_LEXICONS) {
  for (const name of LABEL_NAMES) {
    const { strong, weak = [] } = labels[name]
    for (const text of strong) addEntry(text, { name, language, strength: 1 })
    for (const text of weak) addEntry(text, { name, language, strength: WEAK })
  }
}
for (const key of ENTRIES.keys()) {
  if (key.length < SHORTEST_MISREAD) continue
  for (const edge of edgesOf(key)) BY_EDGE.set(edge, [...(BY_EDGE.get(edge) ?? []), key])
}

function addEntry(text: string, entry: LabelEntry): void {
  const key = labelKey(text)
  const entries = ENTRIES.get(key) ?? []
  if (!entries.some(other => other.name === entry.name && other.language === entry.language))
    ENTRIES.set(key, [...entries, entry])
}

function edgesOf(key: string): string[] {
  return [`^${key.slice(0, 2)}`, `${key.slice(-2)}$`]
}

/** What a label's key means; empty where no lexicon has it. */
export function meaningsOf(key: string): readonly LabelEntry[] {
  return ENTRIES.get(key) ?? []
}

/** The key that OCR may have misread as `key`: one error from six characters on, two from twelve on. */
export function misreadOf(key: string): { key: string; distance: number } | undefined {
  if (key.length < SHORTEST_MISREAD) return undefined
  const limit = key.length >= 2 * SHORTEST_MISREAD ? 2 : 1
  for (const edge of edgesOf(key)) {
    for (const candidate of BY_EDGE.get(edge) ?? []) {
      const distance = editDistance(key, candidate, limit)
      if (distance <= limit) return { key: candidate, distance }
    }
  }
  return undefined
}

/** For each name the strongest of its meanings, as far as the document's language makes them likely. */
export function strengthsOf(
  entries: readonly LabelEntry[],
  document: Language | undefined,
  strengthOf: (entry: LabelEntry) => number,
): { name: LabelName; strength: number }[] {
  const strengths = new Map<LabelName, number>()
  for (const entry of entries) {
    const strength = strengthOf(entry) * familiarity(entry.language, document)
    strengths.set(entry.name, Math.max(strengths.get(entry.name) ?? 0, strength))
  }
  return [...strengths].map(([name, strength]) => ({ name, strength }))
}

function familiarity(of: Language, document: Language | undefined): number {
  if (document === undefined || of === document) return 1
  return of === 'en' ? ENGLISH : FOREIGN
}
