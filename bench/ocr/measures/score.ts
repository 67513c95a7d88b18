import { editDistance } from '#main/ocr/align.ts'
import type { Word } from '#shared/document.ts'
import { countWords, type WordCounts } from './recall.ts'
import { type PlacedWord, register } from './registration.ts'
import { type ReadRuns, readRuns } from './runs.ts'

/** What is printed on a page. */
export interface TruthPage {
  readonly words: readonly Word[]
  /** Width over height. */
  readonly aspect: number
}

/** How one engine read one page. */
export interface Score extends WordCounts {
  readonly characters: number
  readonly characterErrors: number
  /** Words lie where the truth has them, and not a quarter turn away. */
  readonly upright: boolean
}

/**
 * Characters to change so that every run of the truth reads as printed; what was read where nothing is printed is
 * too much. A page cannot be more than wholly wrong.
 */
function countCharacters({ runs, elsewhere }: ReadRuns): Pick<Score, 'characters' | 'characterErrors'> {
  const characters = runs.reduce((sum, { truth }) => sum + truth.length, 0)
  const errors =
    runs.reduce((sum, { truth, read }) => sum + editDistance(truth, read), 0) +
    elsewhere.reduce((sum, text) => sum + text.length, 0)
  return { characters, characterErrors: Math.min(characters, errors) }
}

export interface Comparison {
  readonly score: Score
  readonly runs: ReadRuns
}

/** Compares a reading with what is printed. */
export function compare(truth: TruthPage, read: readonly PlacedWord[]): Comparison {
  const registration = register(truth.words, read)
  const runs = readRuns(truth.words, read, registration, truth.aspect)
  return {
    score: { ...countWords(truth.words, read), ...countCharacters(runs), upright: registration.turn === 0 },
    runs,
  }
}
