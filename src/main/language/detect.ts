import { eld } from 'eld'
import { LANGUAGES, type Language } from '#shared/document.ts'
import { foldedWords } from './fold.ts'
import { ALL_LEXICONS } from './lexicons/index.ts'
import type { Lexicon } from './lexicons/lexicon.ts'

export interface DetectedLanguage {
  readonly language: Language | undefined
  /** 0 to 1: the share of the evidence that speaks for `language`, less what speaks for the runner-up. */
  readonly confidence: number
}

let loading: Promise<void> | undefined

/** Loads the n-gram data (about 0.2 s, once a process). Without it only the lexicons speak. */
export function loadLanguageData(): Promise<void> {
  loading ??= (async () => {
    if ('load' in eld) await eld.load('small')
    eld.setLanguageSubset([...LANGUAGES])
  })()
  return loading
}

function vocabulary(lexicon: Lexicon): Set<string> {
  const texts = [
    ...Object.values(lexicon.labels).flatMap(({ strong, weak }) => [...strong, ...(weak ?? [])]),
    ...Object.values(lexicon.documentTypes).flat(),
    ...Object.values(lexicon.columns).flat(),
    ...lexicon.commonWords,
    ...lexicon.months.flat(),
  ]
  // Two letters and more: a single one says nothing about a language.
  return new Set(texts.flatMap(foldedWords).filter(word => word.length > 1))
}

/** For each word the languages that print it; a word of four languages or more is no evidence. */
const LANGUAGES_OF = new Map<string, Language[]>()
for (const lexicon of ALL_LEXICONS) {
  for (const word of vocabulary(lexicon)) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), lexicon.language])
}

/**
 * How much the n-grams count beside the lexicons. On an invoice half of the words are names and numbers, which mislead
 * n-grams and leave label words untouched, so both count the same.
 */
const NGRAM_WEIGHT = 0.5
/** Below this share of the evidence no language is named. */
const LEAST_EVIDENCE = 0.3

/** The language of a document's text: n-grams over our six languages, and the words that its invoices print. */
export function detectLanguage(text: string): DetectedLanguage {
  const scores = new Map<Language, number>(LANGUAGES.map(language => [language, 0]))
  const add = (language: Language, score: number): void => {
    scores.set(language, scores.get(language)! + score)
  }

  const words = foldedWords(text)
  const lexical = new Map<Language, number>()
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word)
    if (languages === undefined || languages.length > 3) continue
    for (const language of languages) lexical.set(language, (lexical.get(language) ?? 0) + 1 / languages.length ** 2)
  }
  const lexicalSum = [...lexical.values()].reduce((sum, value) => sum + value, 0)

  const letters = text.replace(/[^\p{L}\s]/gu, ' ')
  const ngrams: Record<string, number> = loading === undefined ? {} : eld.detect(letters).getScores()
  // Cubed, because eld's scores of related languages lie close together.
  const ngramSum = LANGUAGES.reduce((sum, language) => sum + (ngrams[language] ?? 0) ** 3, 0)

  if (lexicalSum === 0 && ngramSum === 0) return { language: undefined, confidence: 0 }
  const ngramWeight = ngramSum === 0 ? 0 : lexicalSum === 0 ? 1 : NGRAM_WEIGHT
  for (const language of LANGUAGES) {
    if (ngramWeight > 0) add(language, ngramWeight * ((ngrams[language] ?? 0) ** 3 / ngramSum))
    if (lexicalSum > 0) add(language, (1 - ngramWeight) * ((lexical.get(language) ?? 0) / lexicalSum))
  }

  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  const [language, best] = ranked[0]!
  if (best < LEAST_EVIDENCE || words.length === 0) return { language: undefined, confidence: 0 }
  const runnerUp = ranked[1]![1]
  return { language, confidence: Math.min(1, Math.max(0, (best - runnerUp) / (best + runnerUp)) ** 0.5) }
}
