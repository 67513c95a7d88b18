import type { ModelWay } from '#shared/models.ts'
import type { FieldPointer } from '../field-reading.ts'

/** What of the network's answer a field is read from. */
export interface View {
  /** How much speaks for each token. */
  readonly points: Float32Array
  /** The chance that a token belongs to the value. */
  readonly members: Float32Array
  /** What speaks for a value, from the points of all its printed tokens, one list a print. */
  weigh(prints: readonly (readonly number[])[]): number
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** A query spreads its pointing over every word that says the field; the direct reader judges each word by itself. */
export function viewOf(field: FieldPointer, way: ModelWay): View {
  if (way === 'direct')
    return {
      points: field.direct,
      members: field.direct,
      weigh: prints => Math.max(...prints.map(print => sum(print.map(token => field.direct[token]!)) / print.length)),
    }
  return {
    points: field.pointer,
    members: field.members,
    weigh: prints => Math.min(1, sum([...new Set(prints.flat())].map(token => field.pointer[token]!))),
  }
}
