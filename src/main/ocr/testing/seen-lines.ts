import type { Crop } from '../crop.ts'
import type { Alphabet, Steps } from '../ctc.ts'
import { type SeenLine, STEP } from '../line-reader.ts'

export const ALPHABET: Alphabet = ['', ...' 0123456789.,ABDEGRUabdefghinorstuüO']

/** A character on a line, how surely it is seen, and what it might be instead. */
export type Glyph = readonly [character: string, probability?: number, instead?: string]

/** Steps that a character takes, the blank behind it included. */
const EACH = 4
const HEIGHT = 40

/** Black bars where the characters stand, paper where there are blanks. */
function picture(glyphs: readonly Glyph[]): Crop {
  const width = glyphs.length * EACH * STEP
  const data = new Uint8Array(width * HEIGHT).fill(255)
  for (const [index, [character]] of glyphs.entries())
    for (let y = 8; y < 32; y++)
      if (character !== ' ') data.fill(0, y * width + index * 8 + 1, y * width + index * 8 + 6)
  return { data, width, height: HEIGHT }
}

/** What a network would see of a line: a step for each character, blanks around it. */
export function seenLine(glyphs: readonly Glyph[], alphabet = ALPHABET): SeenLine {
  const steps: Steps = {
    count: glyphs.length * EACH,
    kept: 2,
    classes: new Int32Array(glyphs.length * EACH * 2),
    probabilities: new Float32Array(glyphs.length * EACH * 2),
  }
  for (let step = 0; step < steps.count; step++) {
    const glyph = step % EACH === 1 ? glyphs[Math.floor(step / EACH)] : undefined
    const [character, probability = 0.99, instead = ''] = glyph ?? ['', 0.999]
    steps.classes.set([alphabet.indexOf(character), instead === '' ? 1 : alphabet.indexOf(instead)], 2 * step)
    steps.probabilities.set([probability, (1 - probability) * 0.9], 2 * step)
  }
  return { crop: picture(glyphs), steps }
}

/** Every character of a text, seen as surely. */
export const glyphs = (text: string, probability = 0.99): Glyph[] =>
  Array.from(text, character => [character, probability])
