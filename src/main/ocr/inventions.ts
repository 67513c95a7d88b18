import type { Word } from '#shared/document.ts'

/** A word less likely right than this is left out: specks, stains and patterns are read as text too. */
const FLOOR = 0.1
/** On a page that is hardly readable only what is likely in itself is believed. */
const LIKELY = 0.6

/** Fewer likely characters than this are found by chance among the specks of a page. */
const FEWEST = 6

/** Below this mean chance that a letter or digit is right, a page is hardly readable. */
const READABLE = 0.5

const spells = ({ text }: Word): boolean => /[\p{L}\p{N}]/u.test(text)

/**
 * How likely the letters and digits of a page are right, on average. Signs do not count, because specks look like dots
 * and dashes however sure a reader is; a page without a letter has 0.
 */
export function certainty(words: readonly Word[]): number {
  const spelt = words.filter(spells)
  const characters = spelt.reduce((sum, { text }) => sum + text.length, 0)
  return spelt.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, characters)
}

export const isHardlyReadable = (words: readonly Word[]): boolean => certainty(words) < READABLE

/** The words that were read rather than invented: none without a letter or digit where hardly anything can be read. */
export function withoutInventions<Read extends Word>(words: readonly Read[]): Read[] {
  if (isHardlyReadable(words)) {
    const likely = words.filter(word => word.confidence >= LIKELY && spells(word))
    return likely.reduce((sum, { text }) => sum + text.length, 0) < FEWEST ? [] : likely
  }
  return words.filter(({ confidence }) => confidence >= FLOOR)
}
