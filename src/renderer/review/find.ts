import type { Box, Word } from '#shared/document.ts'
import { unionOf } from './pageGeometry.ts'

/** A place on a page where what is looked for stands. */
export interface Hit {
  readonly page: number
  readonly box: Box
}

/** Without case, accents and blanks: 'Müller GmbH' is found by 'muller gmbh'. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\s]/gu, '')
    .toLowerCase()

/** Every place where a text stands on a page, in reading order; a text may go over several words of one line. */
export function findOnPage(words: readonly Word[], page: number, text: string): Hit[] {
  const wanted = folded(text)
  if (wanted === '') return []
  return [...Map.groupBy(words, word => word.line)]
    .sort(([one], [other]) => one - other)
    .flatMap(([, line]) => findInLine(line, wanted))
    .map(box => ({ page, box }))
}

function findInLine(line: readonly Word[], wanted: string): Box[] {
  const sorted = line.toSorted((one, other) => one.box[0] - other.box[0])
  const texts = sorted.map(word => folded(word.text))
  const whole = texts.join('')
  const boxes: Box[] = []
  for (let at = whole.indexOf(wanted); at !== -1; at = whole.indexOf(wanted, at + wanted.length)) {
    let start = 0
    const touched = sorted.filter((_, index) => {
      const end = start + (texts[index]?.length ?? 0)
      const touches = start < at + wanted.length && end > at
      start = end
      return touches
    })
    const box = unionOf(touched.map(word => word.box))
    if (box !== undefined) boxes.push(box)
  }
  return boxes
}
