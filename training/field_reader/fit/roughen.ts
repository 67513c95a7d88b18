import type { Observed } from '../../../src/main/extraction/observe.ts'
import { type DocumentFeatures, featuresOf, NGRAMS, NUMBERS } from '../../../src/main/understanding/features.ts'
import { Random } from '../../../tools/samples/random.ts'

/** The most of a document's words that lose their text, and of its kinds of figures that are not known. */
const WORDS = 0.5
const FIGURES = 0.6

/**
 * What is known of a document, with gaps. Suppliers that nobody has seen are read worse than invented ones, and how far
 * the network is to be believed must be learned where it errs as often: with about a tenth of the fields wrong.
 */
export function roughFeatures(seed: string): (observed: Observed) => DocumentFeatures {
  let count = 0
  return observed => {
    const random = new Random(`${seed} ${count++}`)
    const features = featuresOf(observed)
    const words = random.next() * WORDS
    const figures = random.next() * FIGURES
    const unknown = Array.from({ length: NUMBERS }, () => random.chance(figures))
    const silent = features.tokens.map(() => random.chance(words))
    return {
      ...features,
      arrays: {
        ...features.arrays,
        ngrams: features.arrays.ngrams.map((piece, at) => (silent[Math.floor(at / NGRAMS)] ? 0 : piece)),
        numbers: features.arrays.numbers.map((number, at) => (unknown[at % NUMBERS] ? 0 : number)),
      },
    }
  }
}
