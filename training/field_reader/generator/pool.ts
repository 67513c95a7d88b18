import { COUNTRIES } from '../../../tools/samples/countries.ts'

/** What papers to learn from may use, and what only papers to measure with do. */
export const POOLS = ['training', 'held-out'] as const
export type Pool = (typeof POOLS)[number]

/** One in so many of the rarer words is never learned from. */
const RESERVED = 8

/** What everybody prints is in both pools: a network that has never seen 'Total' would be of no use. */
const COMMON: ReadonlySet<string> = new Set(
  Object.values(COUNTRIES).flatMap(({ wording, labels }) =>
    [wording.labels, wording.columns, wording.titles, labels ?? {}].flatMap(record =>
      Object.values(record).flatMap(list => list.map(text => text.toLowerCase())),
    ),
  ),
)

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  return hash >>> 0
}

/** Whether a word is kept for measuring: decided by the word itself, so that it never changes sides. */
export const isReserved = (text: string): boolean => {
  const plain = text.toLowerCase()
  return !COMMON.has(plain) && hashOf(plain) % RESERVED === 0
}

const known: Readonly<Record<Pool, WeakMap<readonly string[], readonly string[]>>> = {
  training: new WeakMap(),
  'held-out': new WeakMap(),
}

/** The words of a list that a pool may use; all of them where none would be left. */
export function within(pool: Pool, list: readonly string[]): readonly string[] {
  const before = known[pool].get(list)
  if (before !== undefined) return before
  const kept = list.filter(text => isReserved(text) === (pool === 'held-out'))
  const usable = kept.length > 0 ? kept : list
  known[pool].set(list, usable)
  return usable
}

function inPool(pool: Pool, part: unknown): unknown {
  if (Array.isArray(part)) return within(pool, part)
  if (part === null || typeof part !== 'object' || part instanceof RegExp) return part
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, inPool(pool, inner)]))
}

/** A whole collection of words as each pool may use it. */
export const pools = <Words>(words: Words): Readonly<Record<Pool, Words>> => ({
  training: inPool('training', words) as Words,
  'held-out': inPool('held-out', words) as Words,
})
