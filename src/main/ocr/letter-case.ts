import type { Alphabet, Character, Steps } from './ctc.ts'

/** Letters whose capitals have the shape of the small ones. */
const SAME_SHAPE = /^[cosuvwxzCOSUVWXZçòóôõöøùúûüÇÒÓÔÕÖØÙÚÛÜšžŠŽ]$/u

/** How many times rarer a capital is behind a small letter, or a small letter among capitals, than the other one. */
const RARER = 1000

const isSmall = (text: string | undefined): boolean => text !== undefined && /^\p{Ll}$/u.test(text)
const isCapital = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}$/u.test(text)

/** The best probability of a class on the steps of a character. */
function probabilityOf(wanted: number, { first, last }: Character, { kept, classes, probabilities }: Steps): number {
  let best = 0
  for (let at = first * kept; at < (last + 1) * kept; at++)
    if (classes[at] === wanted) best = Math.max(best, probabilities[at]!)
  return best
}

/** The other case of a letter where its neighbours make that likelier. */
function expected(before: readonly Character[], { text }: Character, next: Character | undefined): string | undefined {
  const [second, previous] = [before.at(-2)?.text, before.at(-1)?.text]
  const isSecondOfName = isCapital(previous) && !isCapital(second) && isSmall(next?.text)
  if (isCapital(text) && (isSmall(previous) || isSecondOfName)) return text.toLowerCase()
  if (isSmall(text) && isCapital(previous) && isCapital(second)) return text.toUpperCase()
  return undefined
}

/**
 * A line's characters, with small and capital letters of the same shape as their neighbours suggest: 'bOXes' is 'boxes'.
 * A letter that the network is sure of stays.
 */
export function mendCase(line: readonly Character[], steps: Steps, alphabet: Alphabet): Character[] {
  const mended: Character[] = []
  for (const [index, character] of line.entries()) {
    const other = SAME_SHAPE.test(character.text) ? expected(mended, character, line[index + 1]) : undefined
    const probability = other === undefined ? 0 : probabilityOf(alphabet.indexOf(other), character, steps)
    if (other !== undefined && probability * RARER > character.probability)
      mended.push({ ...character, text: other, probability })
    else mended.push(character)
  }
  return mended
}
