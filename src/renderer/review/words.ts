import type { Box, Word } from '#shared/document.ts'
import { type Point, type Size, unionOf } from './pageGeometry.ts'

/** Words taken from the page, ready to become a field's text. */
export interface Pick {
  readonly text: string
  readonly page: number
  readonly box: Box
}

/** How far beside a word a click still means it, as a fraction of the page. */
const SLACK = 0.004

/** The word under a point (fractions of the upright page); the smallest where boxes overlap. */
export function wordAt(words: readonly Word[], { x, y }: Point): Word | undefined {
  const area = ({ box }: Word) => (box[2] - box[0]) * (box[3] - box[1])
  return words
    .filter(
      ({ box }) => x >= box[0] - SLACK && x <= box[2] + SLACK && y >= box[1] - SLACK / 2 && y <= box[3] + SLACK / 2,
    )
    .reduce<Word | undefined>((best, word) => (best === undefined || area(word) < area(best) ? word : best), undefined)
}

/** Words further apart than this many heights of their print are not read as one text. */
const WIDEST_GAP = 1.2

/** A word with those before and after it on its line, as far as no wide gap lies between: what a person reads as one text. */
export function runAround(words: readonly Word[], word: Word, page: Size): Word[] {
  const line = words.filter(other => other.line === word.line).sort((one, other) => one.box[0] - other.box[0])
  const widest = ((word.box[3] - word.box[1]) * page.height * WIDEST_GAP) / page.width
  const joins = (before: Word | undefined, after: Word | undefined) =>
    before !== undefined && after !== undefined && after.box[0] - before.box[2] <= widest
  let first = line.indexOf(word)
  let last = first
  while (joins(line[first - 1], line[first])) first -= 1
  while (joins(line[last], line[last + 1])) last += 1
  return line.slice(first, last + 1)
}

/** The words whose middle lies inside a drawn rectangle. */
export const wordsInside = (words: readonly Word[], [left, top, right, bottom]: Box): Word[] =>
  words.filter(({ box }) => {
    const x = (box[0] + box[2]) / 2
    const y = (box[1] + box[3]) / 2
    return x >= left && x <= right && y >= top && y <= bottom
  })

/** The words as one text in reading order; its lines kept apart where the field may have several. */
export function textOf(words: readonly Word[], multiline: boolean): string {
  const lines = new Map<number, Word[]>()
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word])
  return [...lines]
    .sort(([one], [other]) => one - other)
    .map(([, line]) =>
      line
        .sort((one, other) => one.box[0] - other.box[0])
        .map(word => word.text)
        .join(' '),
    )
    .join(multiline ? '\n' : ' ')
}

/** The words as a pick; undefined when there are none. */
export function pickOf(words: readonly Word[], page: number, multiline: boolean): Pick | undefined {
  const box = unionOf(words.map(word => word.box))
  return box && { text: textOf(words, multiline), page, box }
}

/** Adds words to those taken before, or takes a word back that is clicked a second time. */
export function toggleWords(taken: readonly Word[], more: readonly Word[]): Word[] {
  const only = more.length === 1 ? more[0] : undefined
  if (only && taken.includes(only)) return taken.filter(word => word !== only)
  return [...taken, ...more.filter(word => !taken.includes(word))]
}
