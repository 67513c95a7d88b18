import type { Token } from '../extraction/layout.ts'
import type { Observed } from '../extraction/observe.ts'
import { nearestOf, SIDES } from './nearest.ts'
import { NGRAMS, ngramsOf } from './ngrams.ts'
import { AMOUNTS } from './numbers/amounts.ts'
import { BLOCKS } from './numbers/blocks.ts'
import type { Group } from './numbers/group.ts'
import { LABEL_ABOVE, LABEL_LEFT, OWN_LABEL } from './numbers/labels.ts'
import { PLACE } from './numbers/place.ts'
import { READING } from './numbers/reading.ts'
import { SHAPE } from './numbers/shape.ts'
import { SPANS } from './numbers/spans.ts'
import { TABLE } from './numbers/table.ts'
import { LINES, WORDS } from './numbers/words.ts'
import { type PlacedToken, placeTokens } from './placed.ts'

/** Raised with every change of what the network is told: a network is only good for the features it learned by. */
export const FEATURES_VERSION = 1

const GROUPS: readonly Group[] = [
  SHAPE,
  SPANS,
  OWN_LABEL,
  LABEL_LEFT,
  LABEL_ABOVE,
  AMOUNTS,
  LINES,
  WORDS,
  BLOCKS,
  TABLE,
  PLACE,
  READING,
]

/** The figures of a word, in the order in which the network takes them. */
export const NUMBER_NAMES: readonly string[] = GROUPS.flatMap(group => group.names)
export const NUMBERS = NUMBER_NAMES.length

/** Left, top, right, bottom. */
export const EDGES = 4
/** Longer than the longest paper in word heights; what is beyond is wrong. */
const FARTHEST = 200

/** The features of the words of a document, one row a token. */
export interface FeatureArrays {
  /** [tokens, NGRAMS]: ids of the word's pieces. */
  readonly ngrams: Int16Array
  /** [tokens, NUMBERS] */
  readonly numbers: Float32Array
  /** [tokens, EDGES] in word heights. */
  readonly place: Float32Array
  /** [tokens, SIDES]: indexes within the page; -1 for none. */
  readonly neighbours: Int16Array
}

export interface DocumentFeatures {
  /** In reading order, page after page. */
  readonly tokens: readonly Token[]
  /** How many of them stand on each page that the network sees. */
  readonly pages: readonly number[]
  readonly arrays: FeatureArrays
}

/** What the network is told about a document: the one declaration of it, in training and in the app. */
export function featuresOf(observed: Observed): DocumentFeatures {
  const pages = placeTokens(observed.pages)
  const tokens = pages.flat()
  return {
    tokens: tokens.map(({ token }) => token),
    pages: pages.map(page => page.length),
    arrays: {
      ngrams: ngramRows(tokens),
      numbers: numberRows(observed, tokens),
      place: placeRows(tokens),
      neighbours: Int16Array.from(pages.flatMap(page => [...nearestOf(page)])),
    },
  }
}

function ngramRows(tokens: readonly PlacedToken[]): Int16Array {
  const rows = new Int16Array(tokens.length * NGRAMS)
  for (const [index, { token }] of tokens.entries()) rows.set(ngramsOf(token.text), index * NGRAMS)
  return rows
}

function numberRows(observed: Observed, tokens: readonly PlacedToken[]): Float32Array {
  const rows = new Float32Array(tokens.length * NUMBERS)
  let column = 0
  for (const group of GROUPS) {
    const figures = group.prepare({ observed, tokens })
    for (const [index, token] of tokens.entries()) rows.set(figures(token), index * NUMBERS + column)
    column += group.names.length
  }
  return rows
}

function placeRows(tokens: readonly PlacedToken[]): Float32Array {
  const rows = new Float32Array(tokens.length * EDGES)
  for (const [index, { token }] of tokens.entries()) {
    const edges = [token.left, token.top, token.right, token.bottom]
    rows.set(
      edges.map(edge => Math.min(FARTHEST, Math.max(0, edge))),
      index * EDGES,
    )
  }
  return rows
}

export { NGRAMS, SIDES }
