import { fold } from '../language/fold.ts'

/** Pieces of a word that the network looks up: the whole, its shape, and groups of three characters. */
export const NGRAMS = 12
/** Ids run from 1 to this; 0 is no piece. A prime, so that no two endings of a word share a remainder by rule. */
export const NGRAM_IDS = 8191

const TRIGRAMS = NGRAMS - 2
/** Of a longer word the beginning and the end say what it is. */
const LAST_TRIGRAMS = 4

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** FNV-1a of 32 bits over UTF-16 units (draft-eastlake-fnv): the same in every language it is written in. */
function idOf(piece: string): number {
  let hash = FNV_OFFSET
  for (let index = 0; index < piece.length; index++) hash = Math.imul(hash ^ piece.charCodeAt(index), FNV_PRIME) >>> 0
  return (hash % NGRAM_IDS) + 1
}

/** 'GmbH' is 'XxX', '12.05.2024' is '00.00.0000', 'Rechnung' is 'Xx': runs of small letters count once. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, match => (match === 'X' ? 'X' : 'x'))
    .replace(/\d/g, '0')
    .replace(/x+/g, 'x')
    .replace(/X{3,}/g, 'XXX')
    .replace(/0{5,}/g, '00000')
}

/** The ids of a word's pieces; which digits they are does not matter to what a word is. */
export function ngramsOf(text: string): number[] {
  const word = fold(text).replace(/\d/g, '0')
  const bounded = `^${word}$`
  const trigrams = Array.from({ length: Math.max(1, bounded.length - 2) }, (_, index) =>
    bounded.slice(index, index + 3),
  )
  const kept =
    trigrams.length <= TRIGRAMS
      ? trigrams
      : [...trigrams.slice(0, TRIGRAMS - LAST_TRIGRAMS), ...trigrams.slice(-LAST_TRIGRAMS)]
  return [idOf(`word ${word}`), idOf(`shape ${shapeOf(text)}`), ...kept.map(idOf)]
}
