import { wordsOf } from './normalise.ts'

/** How many words there are, how many were read, and how many of those are the same. */
export interface WordCounts {
  readonly truth: number
  readonly read: number
  readonly right: number
  /** Words of the truth with a digit, and how many of them were read. */
  readonly numbers: number
  readonly rightNumbers: number
}

export interface Text {
  readonly text: string
}

const hasDigit = (word: string): boolean => /\d/.test(word)

/** Compares a page's words as multisets: order does not matter, and a word that stands twice has to be read twice. */
export function countWords(truth: readonly Text[], read: readonly Text[]): WordCounts {
  const expected = truth.flatMap(({ text }) => wordsOf(text))
  const given = read.flatMap(({ text }) => wordsOf(text))
  const left = new Map<string, number>()
  for (const word of given) left.set(word, (left.get(word) ?? 0) + 1)
  const found = expected.filter(word => {
    const count = left.get(word) ?? 0
    if (count > 0) left.set(word, count - 1)
    return count > 0
  })
  return {
    truth: expected.length,
    read: given.length,
    right: found.length,
    numbers: expected.filter(hasDigit).length,
    rightNumbers: found.filter(hasDigit).length,
  }
}
