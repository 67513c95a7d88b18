import { labelKey } from '../language/fold.ts'
import { ALL_LEXICONS } from '../language/lexicons/index.ts'
import { TABLE_COLUMN_NAMES, type TableColumn } from '../language/lexicons/lexicon.ts'
import type { LayoutPage, Row, Segment, Token } from './layout.ts'

export interface HeaderCell {
  readonly column: TableColumn
  readonly left: number
  readonly right: number
}

export interface TableHeader {
  readonly page: number
  /** The header's last row; items start below it. */
  readonly row: number
  readonly firstRow: number
  /** From left to right. */
  readonly cells: readonly HeaderCell[]
}

const COLUMNS = new Map<string, Set<TableColumn>>()
for (const { columns } of ALL_LEXICONS) {
  for (const column of TABLE_COLUMN_NAMES) {
    for (const text of columns[column]) {
      const key = labelKey(text)
      COLUMNS.set(key, (COLUMNS.get(key) ?? new Set()).add(column))
    }
  }
}

interface Word {
  readonly options: ReadonlySet<TableColumn>
  readonly left: number
  readonly right: number
}

const LONGEST = 5
const SHORT_HEADER = 5
/** What is printed behind a heading's own word: 'EP netto', 'P.U. HT', 'Importe (EUR)'. */
const QUALIFIERS: ReadonlySet<string> = new Set([
  'netto',
  'net',
  'nett',
  'brutto',
  'ht',
  'hors',
  'siva',
  'eur',
  'euro',
  'usd',
  'gbp',
  'chf',
  'rm',
  'mxn',
  'brl',
  'excl',
])

function wordsOf(segment: Segment): Word[] {
  const words: Word[] = []
  let from = 0
  while (from < segment.tokens.length) {
    let key = ''
    let best: { options: Set<TableColumn>; to: number } | undefined
    for (let to = from + 1; to <= Math.min(segment.tokens.length, from + LONGEST); to++) {
      key += labelKey(segment.tokens[to - 1]!.text)
      const options = COLUMNS.get(key)
      if (options !== undefined) best = { options, to }
    }
    if (best === undefined) from++
    else {
      while (QUALIFIERS.has(labelKey(segment.tokens[best.to]?.text ?? ' '))) best.to++
      words.push({ options: best.options, left: segment.tokens[from]!.left, right: segment.tokens[best.to - 1]!.right })
      from = best.to
    }
  }
  return words
}

/** Headings of sums: a row that has one of these is worth calling a table. */
const MONEY: readonly TableColumn[] = ['amount', 'gross', 'unitPrice']

/**
 * The rows that head an item table: three columns that the lexicons know, one of them money, with a description or both
 * quantity and price (a table of taxes has neither), and hardly any other words. A heading may stand on two rows ('Unit' over 'price').
 */
export function findTableHeaders(page: LayoutPage): TableHeader[] {
  const headers: TableHeader[] = []
  for (const row of page.rows) {
    if (headers.some(header => header.row >= row.index)) continue
    const next = page.rows[row.index + 1]
    const alone = headerOf(row, undefined)
    const both = next !== undefined && next.top - row.bottom < 0.8 ? headerOf(row, next) : undefined
    const below = next === undefined ? undefined : headerOf(next, undefined)
    // A row that is a heading by itself needs no words of the one above it.
    const needsBoth = (both?.cells.length ?? 0) > Math.max(alone?.cells.length ?? 0, (below?.cells.length ?? 0) + 1)
    const better = needsBoth ? both : alone
    if (better !== undefined) headers.push(better)
  }
  const full = headers.filter(header => header.cells.length > 2)
  return full.length > 0 ? full : headers
}

function headerOf(row: Row, second: Row | undefined): TableHeader | undefined {
  const segments = [...row.segments, ...(second?.segments ?? [])]
  const tokens = segments.flatMap(segment => segment.tokens)
  const columnSegments = second === undefined ? row.segments : stack(row, second)
  const words = columnSegments.flatMap(wordsOf).sort((a, b) => a.left - b.left)
  const cells = settle(words)
  const columns = new Set(cells.map(cell => cell.column))
  const hasMoney = MONEY.some(column => columns.has(column))
  const hasThing = columns.has('description') || (columns.has('quantity') && columns.has('unitPrice'))
  // A short bill has descriptions and sums only; then nothing else may stand in the row.
  const isShort = columns.size === 2 && columns.has('description') && (columns.has('amount') || columns.has('gross'))
  if (!hasMoney || !hasThing || (columns.size < 3 && !(isShort && tokens.length <= SHORT_HEADER))) return undefined
  if (tokens.some(isFigure) || tokens.length > 24) return undefined
  if (
    second !== undefined &&
    second.segments.flatMap(wordsOf).length === 0 &&
    columnSegments.length === row.segments.length
  )
    return undefined
  return { page: row.page, row: (second ?? row).index, firstRow: row.index, cells }
}

const isFigure = (token: Token): boolean => /\d[.,]\d{2}$/.test(token.text)

/** Joins each segment of the first row with what stands right under it. */
function stack(row: Row, second: Row): Segment[] {
  const used = new Set<Segment>()
  const joined = row.segments.map(segment => {
    const under = second.segments.filter(other => other.left < segment.right && other.right > segment.left)
    for (const other of under) used.add(other)
    const tokens = [...segment.tokens, ...under.flatMap(other => other.tokens)]
    return {
      ...segment,
      tokens: tokens.map((token, index) =>
        // Stacked words share the column's extent, so that the cell covers both.
        index === 0 || index === tokens.length - 1
          ? {
              ...token,
              left: Math.min(...tokens.map(one => one.left)),
              right: Math.max(...tokens.map(one => one.right)),
            }
          : token,
      ),
    }
  })
  return [...joined, ...second.segments.filter(segment => !used.has(segment))]
}

/** Which of its meanings each heading has: each column once, sums to the right. */
function settle(words: readonly Word[]): HeaderCell[] {
  const taken = new Set<TableColumn>()
  const chosen = new Map<Word, TableColumn>()
  const choose = (word: Word, column: TableColumn): void => {
    chosen.set(word, column)
    taken.add(column)
  }
  for (const word of words)
    if (word.options.size === 1 && !taken.has([...word.options][0]!)) choose(word, [...word.options][0]!)
  // 'Total' is the row's sum, and the row's sum is its last column but for the gross one.
  const sums = words.filter(word => !chosen.has(word) && word.options.has('amount')).reverse()
  for (const word of sums) if (!taken.has('amount')) choose(word, 'amount')
  for (const word of words) {
    if (chosen.has(word)) continue
    const column = TABLE_COLUMN_NAMES.find(name => word.options.has(name) && !taken.has(name))
    if (column !== undefined) choose(word, column)
  }
  return [...chosen]
    .map(([word, column]) => ({ column, left: word.left, right: word.right }))
    .sort((a, b) => a.left - b.left)
}
