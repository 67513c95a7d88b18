import { getCountrySpecifications } from 'ibantools'
import { findIbans } from '../language/iban.ts'
import { PREFIXED_ID_PATTERN, parseTaxId } from '../language/tax-ids.ts'
import type { EngineWord } from './line-words.ts'

/** A number whose last or first digits prove the others. */
interface Checksum {
  /** Where one may stand, misread characters included. */
  readonly shape: RegExp
  /** Those in a text whose check digits hold. */
  proven(text: string): readonly { readonly start: number; readonly end: number }[]
}

const IBAN_COUNTRIES = Object.entries(getCountrySpecifications())
  .filter(([, { chars }]) => chars !== null)
  .map(([country]) => country)

const CHECKSUMS: readonly Checksum[] = [
  {
    // Two check digits and at least 11 more characters: Norway's is the shortest, with 15 in all.
    shape: new RegExp(
      `(?<![A-Za-z0-9])(?:${IBAN_COUNTRIES.join('|')}) ?[0-9OoIlSB]{2}(?:[ .]?[0-9A-Zol]){11,30}(?![A-Za-z0-9])`,
      'g',
    ),
    proven: text => findIbans(text, false).filter(({ valid }) => valid),
  },
  {
    // Countries whose checksum is published.
    shape:
      /(?<![A-Za-z0-9])(?:DE|ATU|FR|BE|LU|NL|ES|IT|PT|GB|IE|CHE|NO)[-. :]{0,2}(?:[0-9OIlSB][ .-]?){8,12}(?![A-Za-z0-9]| \d)/g,
    proven: text =>
      [...text.matchAll(PREFIXED_ID_PATTERN)]
        .filter(match => parseTaxId(match[0])?.checked === true)
        .map(({ 0: print, index }) => ({ start: index, end: index + print.length })),
  },
]

/** Characters that readers take for one another in numbers. */
const CONFUSED: Readonly<Record<string, string>> = {
  '0': 'O',
  O: '0',
  o: '0',
  '1': 'I',
  I: '1',
  l: '1',
  '8': 'B',
  B: '8',
  '5': 'S',
  S: '5',
}

/** What a proof leaves of the doubt about the words that it covers. */
const PROVEN = 0.99
/** One of 97 changed IBANs holds by chance; a dozen are tried. */
const CORRECTED = 0.9

interface Span {
  readonly start: number
  readonly end: number
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Where each word begins in the words' text with one blank between them. */
function spansOf(words: readonly EngineWord[]): Span[] {
  let end = -1
  return words.map(({ text }) => {
    const start = end + 1
    end = start + text.length
    return { start, end }
  })
}

const textOf = (words: readonly EngineWord[]): string => words.map(({ text }) => text).join(' ')

/** Parts of a line that have a checked number's shape, and whether its check digits hold. */
function candidates(text: string, { shape, proven }: Checksum): (Span & { readonly holds: boolean })[] {
  const held = proven(text)
  const failing = [...text.matchAll(shape)]
    .map(({ 0: print, index }) => ({ start: index, end: index + print.length, holds: false }))
    .filter(span => !held.some(other => overlaps(span, other)))
  return [...held.map(({ start, end }) => ({ start, end, holds: true })), ...failing]
}

/** Whether a line shows a number whose check digits do not hold: something in it is misread. */
export function contradictsItself(words: readonly { readonly text: string }[]): boolean {
  const text = words.map(word => word.text).join(' ')
  return CHECKSUMS.some(checksum => candidates(text, checksum).some(({ holds }) => !holds))
}

/** The word with one character taken for the one that it is confused with, or as the other reader has it. */
function variantsOf(word: EngineWord): EngineWord[] {
  const texts = Array.from(word.text, (character, at) => {
    const other = CONFUSED[character]
    return other === undefined ? [] : [word.text.slice(0, at) + other + word.text.slice(at + 1)]
  }).flat()
  return [...new Set([...texts, ...(word.otherwise === undefined ? [] : [word.otherwise])])].map(text => ({
    ...word,
    text,
  }))
}

/** The line with one word of the span changed so that the check digits hold; itself where none or several would do. */
function corrected(words: readonly EngineWord[], span: Span, { proven }: Checksum): readonly EngineWord[] {
  const spans = spansOf(words)
  const solutions = words.flatMap((word, index) => {
    if (!overlaps(spans[index]!, span)) return []
    return variantsOf(word)
      .map(variant => words.with(index, variant))
      .filter(changed => proven(textOf(changed)).some(held => overlaps(held, span)))
  })
  return solutions.length === 1 ? solutions[0]! : words
}

/**
 * The words of a line, surer where check digits hold (IBAN, VAT id), and with a single misread character put right where
 * exactly one change makes them hold.
 */
export function proveByChecksums(line: readonly EngineWord[]): readonly EngineWord[] {
  let words = line
  for (const checksum of CHECKSUMS) {
    for (const span of candidates(textOf(words), checksum)) if (!span.holds) words = corrected(words, span, checksum)
    const held = checksum.proven(textOf(words))
    const spans = spansOf(words)
    words = words.map((word, index) => {
      if (!held.some(span => overlaps(span, spans[index]!))) return word
      if (word.text !== line[index]!.text) return { ...word, confidence: CORRECTED }
      return { ...word, confidence: Math.max(PROVEN, word.confidence) }
    })
  }
  return words
}
