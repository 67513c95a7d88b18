import type { Word } from '#shared/document.ts'

/** A word less likely right than this is left out: specks, stains and patterns are read as text too. */
const FLOOR = 0.1

/** On a page whose characters are this likely right on average nothing is believed that is not likely in itself. */
const LEAST_MEAN = 0.4
const LIKELY = 0.6

/** How likely a page's characters are right, on average. */
function meanConfidence(words: readonly Word[]): number {
  const characters = words.reduce((sum, { text }) => sum + text.length, 0)
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, characters)
}

/** The words that were read rather than invented. */
export function withoutInventions<Read extends Word>(words: readonly Read[]): Read[] {
  const floor = meanConfidence(words) < LEAST_MEAN ? LIKELY : FLOOR
  return words.filter(({ confidence }) => confidence >= floor)
}
