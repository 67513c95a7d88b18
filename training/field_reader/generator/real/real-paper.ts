import { observe } from '#main/extraction/observe.ts'
import { foldedWords } from '#main/language/fold.ts'
import { featuresOf } from '#main/understanding/features.ts'
import type { DocumentType, Language } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'
import type { ReadPaper, ReadWord } from '../read.ts'
import type { Lesson } from '../shard.ts'
import { targetsOf } from '../targets.ts'
import { bitsOf } from '../text.ts'

/** A paper that was not composed here, with as much truth as somebody stated about it. */
export interface RealPaper {
  readonly id: string
  readonly language: Language
  readonly documentType: DocumentType
  readonly paper: ReadPaper
  /** Fields whose every occurrence is marked, or that are known to be absent. */
  readonly known: readonly FieldName[]
}

export function lessonOfReal({ id, language, documentType, paper, known }: RealPaper): Lesson {
  const features = featuresOf(observe(paper.pages, language, { name: '', vatId: '' }))
  return { id, language, documentType, features, targets: targetsOf(features.tokens, paper), known }
}

/** The same words, those of `chosen` marked as a field's. */
export const marked = (words: readonly ReadWord[], chosen: ReadonlySet<ReadWord>, field: FieldName): ReadWord[] =>
  words.map(word =>
    chosen.has(word)
      ? { ...word, pieces: word.pieces.map(piece => ({ text: piece.text, fields: piece.fields | bitsOf(field) })) }
      : word,
  )

/** Every run of words that spells `text`, blanks, case and punctuation aside. */
export function wordsThatSpell(words: readonly ReadWord[], text: string): Set<ReadWord> {
  const wanted = foldedWords(text).join('')
  const found = new Set<ReadWord>()
  if (wanted.length < 3) return found
  const owners: number[] = []
  let spelled = ''
  for (const [index, { word }] of words.entries())
    for (const character of foldedWords(word.text).join('')) {
      spelled += character
      owners.push(index)
    }
  for (let at = spelled.indexOf(wanted); at >= 0; at = spelled.indexOf(wanted, at + 1)) {
    const first = owners[at]!
    const last = owners[at + wanted.length - 1]!
    // Within a word is not a word.
    const whole = owners[at - 1] !== first && owners[at + wanted.length] !== last
    if (whole) for (const word of words.slice(first, last + 1)) found.add(word)
  }
  return found
}
