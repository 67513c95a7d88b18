import type { Word } from '#shared/document.ts'
import { fold } from '../language/fold.ts'

/** What a page says about its place: 'page 2 of 3'. */
export interface PageNumbering {
  readonly number: number
  readonly of?: number
}

/** What the six languages call a page, folded, and what stands between its number and the number of pages. */
const NAMED =
  /\b(?:seite|blatt|page|sheet|pagina|pag|hoja|folha|foglio|feuille|feuillet)\.?\s*(?:n[or.°º]*\s*)?(\d{1,3})(?:\s*(?:von|of|de|di|sur|out of|\/|-|\|)\s*(\d{1,3}))?(?!\d)/
/** Without the word only at the very edge of the page, where nothing else looks like it. */
const BARE = /^\W*(\d{1,3})\s*(?:von|of|de|di|sur|\/)\s*(\d{1,3})\W*$/
const EDGE = 0.08

function lineTexts(words: readonly Word[]): { text: string; edge: boolean }[] {
  const lines = new Map<number, Word[]>()
  for (const word of words) {
    const line = lines.get(word.line)
    if (line === undefined) lines.set(word.line, [word])
    else line.push(word)
  }
  return [...lines.values()].map(line => ({
    text: fold(line.map(({ text }) => text).join(' ')),
    edge: line.every(({ box }) => box[3] < EDGE || box[1] > 1 - EDGE),
  }))
}

const plausible = (number: number, of: number | undefined): boolean => number > 0 && (of === undefined || number <= of)

/** The page numbering that is printed on a page, nearest to its edges first. */
export function pageNumbering(words: readonly Word[]): PageNumbering | undefined {
  const lines = lineTexts(words)
  for (const { text, edge } of lines.toSorted((one, other) => Number(other.edge) - Number(one.edge))) {
    const match = NAMED.exec(text) ?? (edge ? BARE.exec(text) : null)
    if (match === null) continue
    const number = Number(match[1])
    const of = match[2] === undefined ? undefined : Number(match[2])
    if (plausible(number, of)) return { number, ...(of !== undefined && { of }) }
  }
  return undefined
}
