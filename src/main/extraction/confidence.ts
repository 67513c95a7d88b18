import { FIELDS, type FieldName } from '#shared/fields.ts'
import type { Token } from './layout.ts'

/**
 * How often a value with a given evidence score should be right; points in between are interpolated. Set by hand and
 * checked, not fitted: over 200 generated invoices, values given about 0.95 were right in 99.5 % of cases, about 0.84
 * in 92 %, about 0.65 in 84 % (`bench/fields/run.ts samples`). Scores are label strength × place × fitness, see
 * candidates.ts.
 */
const MAPPING: readonly (readonly [score: number, confidence: number])[] = [
  [0, 0.05],
  [0.3, 0.3],
  [0.5, 0.55],
  [0.7, 0.78],
  [0.85, 0.9],
  [1, 0.97],
]

export interface Evidence {
  readonly score: number
  readonly tokens: readonly Token[]
  /** Whose value it is: a name survives a misread letter, a number does not. */
  readonly field?: FieldName
  /** The best score of a different value for the same field. */
  readonly rival?: number
  /** Arithmetic or a checksum agrees. */
  readonly proven?: boolean
}

/** A rival as strong as the value itself takes this share of its confidence; a much weaker one takes next to nothing. */
const RIVAL_WEIGHT = 0.35
/** What is left of the doubt once arithmetic or a checksum agrees. */
const DOUBT_AFTER_PROOF = 0.35

/** The chance that a field's value is right, from its label, its rivals, its proof and how well its words were read. */
export function confidenceOf({ score, tokens, field, rival = 0, proven = false }: Evidence): number {
  let confidence = interpolate(Math.min(1, Math.max(0, score)))
  if (score > 0) confidence *= 1 - RIVAL_WEIGHT * Math.min(1, rival / score) ** 4
  if (proven) confidence = 1 - (1 - confidence) * DOUBT_AFTER_PROOF
  const read = readingOf({ tokens, proven, ...(field !== undefined && { field }) })
  return Math.round(Math.min(0.99, confidence * read) * 1000) / 1000
}

/** The chance that a value's words were read as they are printed. */
export function readingOf({ field, tokens, proven = false }: Pick<Evidence, 'field' | 'tokens' | 'proven'>): number {
  const reading = field === undefined ? readingOfAll(tokens) : readingFor(field, tokens)
  // A checksum or a sum that holds could not hold over a misread digit.
  return proven ? 1 - (1 - reading) * DOUBT_AFTER_PROOF : reading
}

/** OCR engines are too modest: of words they give 0.3, more than half are right (measured on 36 receipts). */
const MODESTY = 0.5

const readingOfAll = (tokens: readonly Token[]): number =>
  tokens.length === 0 ? 1 : Math.min(...tokens.map(token => token.confidence)) ** MODESTY

function readingFor(field: FieldName, tokens: readonly Token[]): number {
  const kind = FIELDS[field].kind
  if (tokens.length === 0 || (kind !== 'name' && kind !== 'address' && kind !== 'text')) return readingOfAll(tokens)
  return tokens.reduce((sum, token) => sum + token.confidence, 0) / tokens.length
}

function interpolate(score: number): number {
  for (let index = 1; index < MAPPING.length; index++) {
    const [toScore, toConfidence] = MAPPING[index]!
    if (score > toScore) continue
    const [fromScore, fromConfidence] = MAPPING[index - 1]!
    return fromConfidence + ((score - fromScore) / (toScore - fromScore)) * (toConfidence - fromConfidence)
  }
  return MAPPING.at(-1)![1]
}
