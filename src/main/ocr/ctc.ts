import type { ReadWord } from './tesseract-messages.ts'

/** The characters of a network's classes; the first is CTC's blank. */
export type Alphabet = readonly string[]

interface Character {
  readonly text: string
  readonly step: number
  readonly probability: number
}

/** The likeliest class of every step, repetitions and blanks taken out (CTC's greedy decoding). */
function characters(probabilities: Float32Array, classes: number, alphabet: Alphabet): Character[] {
  const found: Character[] = []
  let previous = 0
  for (let step = 0; step * classes < probabilities.length; step++) {
    const offset = step * classes
    let best = 0
    for (let i = 1; i < classes; i++) if (probabilities[offset + i]! > probabilities[offset + best]!) best = i
    if (best !== 0 && best !== previous)
      found.push({ text: alphabet[best] ?? '', step, probability: probabilities[offset + best]! })
    previous = best
  }
  return found
}

/**
 * The words of one line. A word's confidence is the mean of its characters'; its place follows from the steps at which
 * they were seen.
 * @param geometry pixels of a step, and of the crop the line came from
 */
export function decode(
  probabilities: Float32Array,
  classes: number,
  alphabet: Alphabet,
  { step, width, height }: { readonly step: number; readonly width: number; readonly height: number },
): ReadWord[] {
  const words: ReadWord[] = []
  let open: Character[] = []
  const finish = () => {
    const first = open[0]
    const last = open.at(-1)
    if (first && last)
      words.push({
        // The network also writes the wide forms of East Asian print: '：' is ':'.
        text: open
          .map(character => character.text)
          .join('')
          .normalize('NFKC'),
        left: Math.max(0, (first.step - 0.5) * step),
        top: 0,
        right: Math.min(width, (last.step + 1.5) * step),
        bottom: height,
        confidence: open.reduce((sum, character) => sum + character.probability, 0) / open.length,
      })
    open = []
  }
  for (const character of characters(probabilities, classes, alphabet)) {
    if (character.text.trim() === '') finish()
    else open.push(character)
  }
  finish()
  return words
}
