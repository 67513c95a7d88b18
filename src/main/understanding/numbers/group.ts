import type { Observed } from '../../extraction/observe.ts'
import type { PlacedToken } from '../placed.ts'

/** What the network is told about a document before its words are looked at one by one. */
export interface Seen {
  readonly observed: Observed
  readonly tokens: readonly PlacedToken[]
}

/** Figures about a word that are found in the same way, each roughly between -1 and 1. */
export interface Group {
  readonly names: readonly string[]
  /** Looks at the document once; what it returns gives a word's figures in the order of the names. */
  prepare(seen: Seen): (place: PlacedToken) => readonly number[]
}

export const flag = (value: boolean): number => (value ? 1 : 0)

export const clip = (value: number, least = 0, most = 1): number => Math.min(most, Math.max(least, value))
