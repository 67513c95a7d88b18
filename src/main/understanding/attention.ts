import { FIELD_NAMES } from '#shared/fields.ts'
import type { Attention } from '#shared/understanding.ts'
import type { FieldReading } from './field-reading.ts'

/** Words of each query that are kept: together they have nearly all of its attention. */
const KEPT = 24
/** Less than this is shown as nothing. */
const LEAST = 0.002

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** The network's attention, small enough to be kept with every reading. */
export function attentionOf({ model, tokens, fields, attention, among }: FieldReading): Attention {
  const words = new Map<number, number>()
  const wordOf = (token: number): number => {
    const known = words.get(token) ?? words.size
    words.set(token, known)
    return known
  }
  const strongest = (weights: Float32Array): [number, number][] =>
    [...weights.entries()]
      .filter(([, weight]) => weight >= LEAST)
      .sort((a, b) => b[1] - a[1])
      .slice(0, KEPT)
      .map(([token, weight]) => [wordOf(token), rounded(weight)])
  const looks = attention.map(layer => layer.map(strongest))
  const points = FIELD_NAMES.map(field => strongest(fields[field].pointer))
  return {
    model,
    words: [...words.keys()].map(token => {
      const { text, page, box } = tokens[token]!
      const [left, top, right, bottom] = box.map(edge => Math.round(edge * 1e4) / 1e4)
      return { text, page, box: [left!, top!, right!, bottom!] }
    }),
    looks,
    points,
    among: among.map(layer => layer.map(weights => [...weights].map(rounded))),
  }
}
