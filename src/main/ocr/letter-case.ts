import type { Alphabet, Character, Steps } from './ctc.ts'

/** Letters whose capitals have the shape of the small ones. */
const SAME_SHAPE = /^[cosuvwxzCOSUVWXZçòóôõöøùúûüÇÒÓÔÕÖØÙÚÛÜšžŠŽ]$/u

/** How many times rarer a capital is behind a small letter, or a small letter among capitals, than the other one. */
const RARER = 1000
/** The same for a small letter that begins a line: there a capital is no proof of anything, but more usual. */
const RARER_FIRST = 4

const isSmall = (text: string | undefined): boolean => text !== undefined && /^\p{Ll}$/u.test(text)
const isCapital = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}$/u.test(text)

/** The best probability of a class on the steps of a character. */
function probabilityOf(wanted: number, { first, last }: Character, { kept, classes, probabilities }: Steps): number {
  let best = 0
  for (let at = first * kept; at < (last + 1) * kept; at++)
    if (classes[at] === wanted) best = Math.max(best, probabilities[at]!)
  return best
}

interface Expected {
  readonly text: string
  readonly rarer: number
}

/** The other case of a letter where its place makes that likelier, and how many times. */
function expected(
  before: readonly Character[],
  { text }: Character,
  next: Character | undefined,
): Expected | undefined {
  const [second, previous] = [before.at(-2)?.text, before.at(-1)?.text]
  if (previous === undefined && isSmall(text)) return { text: text.toUpperCase(), rarer: RARER_FIRST }
  if (!SAME_SHAPE.test(text)) return undefined
  const isSecondOfName = isCapital(previous) && !isCapital(second) && isSmall(next?.text)
  if (isCapital(text) && (isSmall(previous) || isSecondOfName)) return { text: text.toLowerCase(), rarer: RARER }
  if (isSmall(text) && isCapital(previous) && isCapital(second)) return { text: text.toUpperCase(), rarer: RARER }
  return undefined
}

/**
 * A line's characters, with small and capital letters of the same shape as their neighbours suggest: 'bOXes' is 'boxes';
 * and a first letter that may as well be a capital as one. A letter that the network is sure of stays.
 */
export function mendCase(line: readonly Character[], steps: Steps, alphabet: Alphabet): Character[] {
  const mended: Character[] = []
  for (const [index, character] of line.entries()) {
    const other = expected(mended, character, line[index + 1])
    const probability = other === undefined ? 0 : probabilityOf(alphabet.indexOf(other.text), character, steps)
    if (other !== undefined && probability * other.rarer > character.probability)
      mended.push({ ...character, text: other.text, probability })
    else mended.push(character)
  }
  return mended
}
