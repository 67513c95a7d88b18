import { contradictsItself } from './checksums.ts'
import type { OwnReading } from './line-reading.ts'

/** A word that is less likely right than this makes its line doubtful. */
export const DOUBT = 0.8

/**
 * Columns of pixels that a page may hand to the second reader: it takes about 0.06 ms a column, so this is 0.7 s. What
 * is doubtful beyond that keeps its low confidence.
 */
const MOST_COLUMNS = 12_000

/**
 * How many words of a line are likely wrong, counting only those in doubt. A line in which nothing was read counts one,
 * as does one whose check digits fail.
 */
function doubtOf({ words }: OwnReading): number {
  if (words.length === 0 || contradictsItself(words)) return 1
  return words.reduce((sum, { confidence }) => sum + (confidence < DOUBT ? 1 - confidence : 0), 0)
}

/** Indices of the lines that are worth a second reading, the most doubtful first, as far as a page's time goes. */
export function doubtfulLines(lines: readonly OwnReading[]): number[] {
  const ranked = lines
    .map((line, index) => ({ index, doubt: doubtOf(line), columns: line.crop.width }))
    .filter(({ doubt }) => doubt > 0)
    .sort((a, b) => b.doubt - a.doubt)
  let left = MOST_COLUMNS
  return ranked
    .filter(line => {
      const fits = line.columns <= left
      if (fits) left -= line.columns
      return fits
    })
    .map(({ index }) => index)
}

const DIGIT = /\p{Nd}/u

/** What is doubtful, and every line with a digit as well: where figures do not add up, the reader may be sure and wrong. */
export function linesToDoubt(lines: readonly OwnReading[]): number[] {
  const doubtful = doubtfulLines(lines)
  const known = new Set(doubtful)
  const figures = lines.flatMap(({ words }, index) =>
    !known.has(index) && words.some(({ text }) => DIGIT.test(text)) ? [index] : [],
  )
  return [...doubtful, ...figures]
}
