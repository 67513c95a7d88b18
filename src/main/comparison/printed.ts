import type { Box, FieldValue, Word } from '#shared/document.ts'
import type { Page } from '../pipeline/stage.ts'
import { bare } from './agreement.ts'

/** Shorter than this it stands on every page by chance: '12', 'DE'. */
const SHORTEST = 5

const union = (words: readonly Word[]): Box => {
  const side = (index: number, pick: (...sides: number[]) => number): number =>
    pick(...words.map(word => word.box[index]!))
  return [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)]
}

/** Where a text is printed, whatever its blanks, case and punctuation; whole words only. */
export function findPrinted(pages: readonly Page[], text: string): FieldValue | undefined {
  const wanted = bare(text)
  if (wanted.length < SHORTEST) return undefined
  for (const { number, words } of pages) {
    for (const start of words.keys()) {
      const found = wordsOf(words, start, wanted)
      if (found === undefined) continue
      return {
        value: text,
        raw: found.map(word => word.text).join(' '),
        confidence: Math.min(...found.map(word => word.confidence)),
        origin: found[0]!.engine,
        page: number,
        box: union(found),
      }
    }
  }
  return undefined
}

/** The words from `start` that are the wanted text, no more and no less. */
function wordsOf(words: readonly Word[], start: number, wanted: string): readonly Word[] | undefined {
  let text = ''
  for (let end = start; end < words.length; end++) {
    text += bare(words[end]!.text)
    if (text === '' || !wanted.startsWith(text)) return undefined
    if (text === wanted) return words.slice(start, end + 1)
  }
  return undefined
}
