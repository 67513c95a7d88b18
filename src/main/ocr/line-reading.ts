import type { Language } from '#shared/document.ts'
import { type Calibration, calibrated } from './calibration.ts'
import type { Crop } from './crop.ts'
import { type Alphabet, characters, type Run, runs } from './ctc.ts'
import { gapBetween, inkBox } from './ink.ts'
import { mendCase } from './letter-case.ts'
import { rarityOf, weighed } from './letters.ts'
import { logLikelihood } from './likelihood.ts'
import { type SeenLine, STEP } from './line-reader.ts'
import type { ReadWord } from './read-word.ts'

/** A word on its line, and the steps that show it: `from` up to, but not with, `to`. */
export interface LineWord extends ReadWord {
  readonly from: number
  readonly to: number
}

/** The classes of a text's characters; those that the alphabet lacks get one that no step shows. */
function labelOf(text: string, alphabet: Alphabet): number[] {
  return Array.from(text, character => alphabet.indexOf(character))
}

/** The columns between which each word stands: a blank's step says that there is a gap, the ink says where. */
function columnsOf(words: readonly Run[], crop: Crop): [from: number, to: number][] {
  const ends = words.slice(1).map((next, index) => {
    const last = words[index]!.characters.at(-1)!.last
    return gapBetween(crop, last * STEP, Math.min(crop.width, (next.characters[0]!.first + 1) * STEP))
  })
  return words.map((_, index) => [ends[index - 1] ?? 0, ends[index] ?? crop.width])
}

/** The words of a line as the network reads it. Their confidence is the network's own: the probability of the whole word. */
export function readWords({ crop, steps }: SeenLine, alphabet: Alphabet): LineWord[] {
  const words = runs(mendCase(characters(steps, alphabet), steps, alphabet), steps.count)
  const columns = columnsOf(words, crop)
  return words.map(({ characters: letters, from, to }, index) => {
    const text = letters.map(letter => letter.text).join('')
    const logarithm = logLikelihood(steps, from, to, labelOf(text, alphabet), alphabet.length)
    return { text, ...inkBox(crop, ...columns[index]!), confidence: Math.min(1, Math.exp(logarithm)), from, to }
  })
}

/** A line as the line reader reads it. */
export interface OwnReading {
  readonly crop: Crop
  /** Their confidence is the chance that they are right. */
  readonly words: readonly LineWord[]
  /** How many steps the network took along the line. */
  readonly steps: number
  /** The logarithm of the probability that the steps `from` up to `to` show exactly this text. */
  likelihood(text: string, from: number, to: number): number
  /** The line read anew as one of a page in this language, whose letters are likelier than others. */
  inLanguage(language: Language): OwnReading
}

/** The reading of a line that the network saw. */
export function ownReading(line: SeenLine, alphabet: Alphabet, curve: Calibration): OwnReading {
  const { crop, steps } = line
  const reading: OwnReading = {
    crop,
    words: readWords(line, alphabet).map(word => ({ ...word, confidence: calibrated(curve, word.confidence) })),
    steps: steps.count,
    likelihood: (text, from, to) => logLikelihood(steps, from, to, labelOf(text, alphabet), alphabet.length),
    inLanguage(language) {
      const rarity = rarityOf(alphabet, language)
      // Most lines show no rare character, and would be read the same again.
      const isCommon = (text: string) => labelOf(text, alphabet).every(best => rarity[best] === 1)
      if (reading.words.every(({ text }) => isCommon(text))) return reading
      return ownReading({ crop, steps: weighed(steps, rarity) }, alphabet, curve)
    },
  }
  return reading
}
