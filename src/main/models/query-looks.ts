import type { Box } from '#shared/document.ts'
import { FIELD_NAMES } from '#shared/fields.ts'
import { MAP_COLUMNS, MAP_ROWS, type Queries, type QueryLooks, WORD_KINDS, type WordKind } from '#shared/queries.ts'
import type { Attention, Understanding } from '#shared/understanding.ts'
import { fold } from '../language/fold.ts'
import { kindOf } from './word-kind.ts'

/** How many of its words say what a query looks for. */
const MOST_WORDS = 8

interface Sums {
  documents: number
  weight: number
  onValue: number
  readonly kinds: Record<WordKind, number>
  readonly words: Map<string, number>
  readonly map: number[]
}

const noSums = (): Sums => ({
  ...{ documents: 0, weight: 0, onValue: 0 },
  kinds: Object.fromEntries(WORD_KINDS.map(kind => [kind, 0])) as Sums['kinds'],
  words: new Map(),
  map: Array.from({ length: MAP_COLUMNS * MAP_ROWS }, () => 0),
})

/** Adds up what the queries of one model looked at, document after document. */
export class QueryLooksTally {
  private documents = 0
  private model: string | undefined
  private readonly sums: Sums[] = []
  private readonly among: number[][][] = []

  /** Documents of another model than the first one are left out: their queries may look for something else. */
  add({ attention, fields }: Understanding): void {
    if (attention === undefined || (this.model ?? attention.model) !== attention.model) return
    this.model = attention.model
    this.documents++
    for (const [query, looks] of (attention.looks.at(-1) ?? []).entries()) {
      this.sums[query] ??= noSums()
      const field = FIELD_NAMES[query]
      const chosen = field && fields[field]?.candidates.find(({ reason }) => reason === 'chosen')?.place
      addLooks(this.sums[query], attention, looks, chosen)
    }
    for (const [layer, queries] of attention.among.entries()) this.addAmong(layer, queries)
  }

  private addAmong(layer: number, queries: Attention['among'][number]): void {
    this.among[layer] ??= queries.map(row => row.map(() => 0))
    for (const [from, row] of queries.entries())
      for (const [to, share] of row.entries()) this.among[layer][from]![to]! += share
  }

  result(): Queries {
    const { documents, model, sums } = this
    const mean = (sum: number): number => clip(sum / documents)
    return {
      documents,
      ...(model !== undefined && { model }),
      queries: sums.map((sum, query) => toLooks(sum, query < FIELD_NAMES.length)),
      among: this.among.map(layer => layer.map(row => row.map(mean))),
    }
  }
}

/** What rounding leaves above 1. */
const clip = (share: number): number => Math.min(1, share)

function addLooks(
  sum: Sums,
  { words }: Attention,
  looks: Attention['looks'][number][number],
  chosen: { readonly page: number; readonly box: Box } | undefined,
): void {
  if (looks.length > 0) sum.documents++
  for (const [index, weight] of looks) {
    const word = words[index]
    if (word === undefined) continue
    const kind = kindOf(word.text)
    sum.weight += weight
    sum.kinds[kind] += weight
    sum.map[cellOf(word.box)]! += weight
    if (chosen?.page === word.page && isInside(word.box, chosen.box)) sum.onValue += weight
    if (kind === 'word' || kind === 'label') {
      const text = fold(word.text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      sum.words.set(text, (sum.words.get(text) ?? 0) + weight)
    }
  }
}

function cellOf([left, top, right, bottom]: Box): number {
  const at = (low: number, high: number, cells: number): number =>
    Math.min(cells - 1, Math.max(0, Math.floor(((low + high) / 2) * cells)))
  return at(top, bottom, MAP_ROWS) * MAP_COLUMNS + at(left, right, MAP_COLUMNS)
}

/** Its middle is. */
function isInside([left, top, right, bottom]: Box, around: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return x >= around[0] && x <= around[2] && y >= around[1] && y <= around[3]
}

function toLooks({ documents, weight, onValue, kinds, words, map }: Sums, ofField: boolean): QueryLooks {
  const share = (part: number): number => (weight === 0 ? 0 : clip(part / weight))
  return {
    documents,
    kinds: Object.fromEntries(WORD_KINDS.map(kind => [kind, share(kinds[kind])])) as QueryLooks['kinds'],
    ...(ofField && { onValue: share(onValue) }),
    words: [...words]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_WORDS)
      .map(([text, part]) => ({ text, share: share(part) })),
    map: map.map(share),
  }
}
