import type { Word } from '#shared/document.ts'
import type { Raster } from '../pages/raster.ts'
import { alignment, editDistance } from './align.ts'
import type { OcrEngine, TextLine } from './engine.ts'

/** A number that Tesseract is less sure of than this is read a second time. */
const DOUBT = 0.9
/** Readings of one number differ in fewer of its characters than this; otherwise they are of different things. */
const MOST_DIFFERENT = 0.5

const hasDigit = (text: string): boolean => /\d/.test(text)
const isDoubtful = (word: Word): boolean => hasDigit(word.text) && word.confidence < DOUBT

/**
 * What the second reading has in the place of each word of the first. The two are compared as wholes without blanks:
 * PP-OCR drops blanks on blurred print. A digit that only the second saw goes to the word it touches.
 */
function counterparts(first: readonly Word[], second: readonly Word[]): string[] {
  const text = first.map(word => word.text).join('')
  const other = second.map(word => word.text).join('')
  const places = alignment(text, other)
  const taken = new Set(places)
  const isSpare = (index: number) => !taken.has(index) && /[\d.,]/.test(other[index] ?? '')
  let end = 0
  return first.map(word => {
    const start = end
    end += word.text.length
    const own = places.slice(start, end).filter(place => place !== undefined)
    let [from, to] = [own[0], own.at(-1)]
    if (from === undefined || to === undefined) return ''
    while (isSpare(from - 1)) from--
    while (isSpare(to + 1)) to++
    return other.slice(from, to + 1)
  })
}

function mendLine(first: readonly Word[], second: readonly Word[]): Word[] {
  const others = counterparts(first, second)
  // The second reader's blanks are not trusted, so neither is which of its words' confidence belongs to which part.
  const confidence = Math.min(...second.map(word => word.confidence))
  return first.map((word, index) => {
    const other = others[index]!
    if (!isDoubtful(word) || !hasDigit(other)) return word
    if (other === word.text) return { ...word, confidence: Math.max(word.confidence, confidence) }
    if (editDistance(word.text, other) > MOST_DIFFERENT * Math.max(word.text.length, other.length)) return word
    return { ...word, text: other, confidence: Math.min(word.confidence, confidence), engine: 'ppocr' }
  })
}

/**
 * Reads doubtful numbers a second time with PP-OCR, which is better at digits on poor pages, and takes its reading where
 * both see a number in the same place. Two readers that agree make it sure; where they differ it stays doubtful.
 */
export async function mendNumbers(
  page: Raster,
  lines: readonly TextLine[],
  words: readonly Word[],
  second: OcrEngine,
  signal: AbortSignal,
): Promise<Word[]> {
  const indices = [...new Set(words.filter(isDoubtful).map(word => word.line))]
  if (indices.length === 0) return [...words]
  const chosen = indices.map(index => lines[index]!)
  const read = Map.groupBy(await second.read(page, chosen, 'en', signal), word => indices[word.line]!)
  return [...Map.groupBy(words, word => word.line)].flatMap(([line, first]) => {
    const again = read.get(line)
    return again ? mendLine(first, again) : first
  })
}
