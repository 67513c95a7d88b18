import { Big } from 'big.js'
import type { FieldValue, LineItem } from '#shared/document.ts'
import { moneyString } from '../language/amounts.ts'
import type { TableColumn } from '../language/lexicons/lexicon.ts'
import type { LabelMatch } from './labels.ts'
import { boxAround, type LayoutPage, type Row, type Token } from './layout.ts'
import type { AmountSpan, PercentSpan, Span } from './spans.ts'
import type { HeaderCell, TableHeader } from './table-header.ts'

export type NumberSpan = AmountSpan | PercentSpan

/** A line item with its words, before it is shown to anyone. */
export interface Item {
  readonly description: Token[]
  readonly unit: Token[]
  readonly numbers: ReadonlyMap<TableColumn, NumberSpan>
  readonly page: number
  bottom: number
}

const NUMERIC: readonly TableColumn[] = ['quantity', 'unitPrice', 'taxRate', 'amount', 'discount', 'tax', 'gross']
/** A figure belongs to a heading at most this many word heights away. */
const COLUMN_REACH = 7
/** A line of text this close below an item belongs to its description. */
const DESCRIPTION_GAP = 1.4
const DESCRIPTION_LINES = 4

/** The items of every table on the pages, those of a table that continues on the next page included. */
export function findItems(
  pages: readonly LayoutPage[],
  headers: readonly TableHeader[],
  labels: readonly LabelMatch[],
  spans: readonly Span[],
  targets: readonly Big[],
): Item[] {
  const numbers = Map.groupBy(
    spans.filter((span): span is NumberSpan => span.kind === 'amount' || span.kind === 'percent'),
    span => span.segment,
  )
  const sumRows = rowsOfSums(labels)
  const items: Item[] = []
  let open: TableHeader | undefined
  for (const page of pages) {
    const own = headers.filter(header => header.page === page.number)
    const tables =
      own.length > 0 ? own : open === undefined ? [] : [{ ...open, page: page.number, row: -1, firstRow: -1 }]
    open = undefined
    for (const [index, header] of tables.entries()) {
      const end = tables[index + 1]?.firstRow ?? page.rows.length
      const { found, ended } = readTable(page, header, end, sumRows, numbers)
      items.push(...found)
      open = ended ? undefined : header
    }
  }
  return items.length > 0 ? items : readUnheaded(pages, sumRows, numbers, targets)
}

/** The same as values, checked against what they should come to. */
export function findLineItems(...given: Parameters<typeof findItems>): LineItem[] {
  return lineItemsOf(findItems(...given), given[4])
}

export const lineItemsOf = (items: readonly Item[], targets: readonly Big[]): LineItem[] =>
  upright(toLineItems(items, targets))

/** A credit note that prints every sum with a minus means the same as one that prints none. */
function upright(lines: LineItem[]): LineItem[] {
  if (lines.length === 0 || !lines.every(line => line.amount?.value.startsWith('-'))) return lines
  return lines.map(line => ({ ...line, amount: { ...line.amount!, value: line.amount!.value.slice(1) } }))
}

/**
 * Items without any heading, as on a till's receipt: lines of text that end in a sum, above the first named sum. They are
 * believed only if they add up to one of the printed totals.
 */
function readUnheaded(
  pages: readonly LayoutPage[],
  sumRows: SumRows,
  numbers: ReadonlyMap<unknown, NumberSpan[]>,
  targets: readonly Big[],
): Item[] {
  const items: Item[] = []
  for (const row of pages.flatMap(page => page.rows)) {
    if (sumRows.get(rowKey(row.page, row.index)) === 'sum') break
    const tokens = row.segments.flatMap(segment => segment.tokens)
    const spans = row.segments.flatMap(segment => numbers.get(segment) ?? [])
    const sum = spans.at(-1)
    if (sum?.kind !== 'amount' || !sum.money || tokens.indexOf(sum.tokens.at(-1)!) < tokens.length - 2) continue
    const used = new Set(spans.flatMap(span => span.tokens))
    const description = tokens.filter(token => !used.has(token))
    if (!description.some(token => /\p{L}{3}/u.test(token.text))) continue
    items.push({ description, unit: [], numbers: new Map([['amount', sum]]), page: row.page, bottom: row.bottom })
  }
  const total = items.reduce((sum, item) => sum.plus(item.numbers.get('amount')!.value), new Big(0))
  return agrees(total, targets, items.length) ? items : []
}

/** Rows in which a label of a sum stands: they end a table, or carry it over. */
type SumRows = ReadonlyMap<string, 'sum' | 'carried'>

const SUMS = new Set(['netAmount', 'taxAmount', 'totalAmount', 'amountDue'])
const rowKey = (page: number, row: number): string => `${page}:${row}`

function rowsOfSums(labels: readonly LabelMatch[]): SumRows {
  const rows = new Map<string, 'sum' | 'carried'>()
  for (const label of labels) {
    if (label.from > 0 || label.strength < 0.5) continue
    const key = rowKey(label.segment.page, label.segment.row)
    if (
      label.name === 'otherAmount' &&
      /(?:ubertrag|uebertrag|report|riport|sumaysigue|transport|carried|brought|sumaanterior)/.test(label.key)
    )
      rows.set(key, 'carried')
    else if (SUMS.has(label.name) && !rows.has(key)) rows.set(key, 'sum')
  }
  return rows
}

function readTable(
  page: LayoutPage,
  header: TableHeader,
  end: number,
  sumRows: SumRows,
  numbers: ReadonlyMap<unknown, NumberSpan[]>,
): { found: Item[]; ended: boolean } {
  const found: Item[] = []
  let lead: Token[] = []
  for (const row of page.rows.slice(header.row + 1, end)) {
    const kind = sumRows.get(rowKey(row.page, row.index))
    if (kind === 'carried') continue
    const inRow = row.segments.flatMap(segment => numbers.get(segment) ?? [])
    const placed = placeNumbers(inRow, header.cells)
    const sum = placed.get('amount') ?? placed.get('gross')
    const hasOthers = placed.has('quantity') || placed.has('unitPrice')
    if (kind === 'sum' && !hasOthers) return { found, ended: true }
    const text = textTokens(row, [...placed.values()], header.cells)
    const last = found.at(-1)
    if (sum === undefined || (!hasOthers && text.description.length === 0)) {
      if (last !== undefined && row.top - last.bottom < DESCRIPTION_GAP) {
        if (last.description.length < 12 * DESCRIPTION_LINES) last.description.push(...text.description)
        last.bottom = row.bottom
      } else lead = text.description
      continue
    }
    found.push({
      description: text.description.length > 0 ? text.description : lead,
      unit: text.unit,
      numbers: placed,
      page: row.page,
      bottom: row.bottom,
    })
    lead = []
  }
  return { found, ended: false }
}

/** Each figure under the heading whose edges are nearest; the last of two wins nothing: the nearer one stays. */
function placeNumbers(spans: readonly NumberSpan[], cells: readonly HeaderCell[]): Map<TableColumn, NumberSpan> {
  const columns = cells.filter(cell => NUMERIC.includes(cell.column))
  const placed = new Map<TableColumn, { span: NumberSpan; distance: number }>()
  for (const span of spans) {
    const left = span.tokens[0]!.left
    const right = span.tokens.at(-1)!.right
    const ranked = columns
      .filter(cell => fits(cell.column, span))
      .map(cell => ({ cell, distance: distanceTo(cell, left, right) }))
      .sort((a, b) => a.distance - b.distance)
    const nearest = ranked[0]
    if (nearest === undefined || nearest.distance > COLUMN_REACH || isUnderText(cells, left, right, nearest.distance))
      continue
    const known = placed.get(nearest.cell.column)
    if (known === undefined || nearest.distance < known.distance)
      placed.set(nearest.cell.column, { span, distance: nearest.distance })
  }
  return new Map([...placed].map(([column, { span }]) => [column, span]))
}

const fits = (column: TableColumn, span: NumberSpan): boolean => {
  if (span.kind === 'percent') return column === 'taxRate' || column === 'discount'
  if (column === 'amount' || column === 'gross' || column === 'tax') return span.money || span.value.eq(0)
  if (column === 'taxRate') return span.value.lt(40) && span.currency === undefined
  return true
}

function distanceTo(cell: HeaderCell, left: number, right: number): number {
  const centre = Math.abs((left + right - cell.left - cell.right) / 2)
  return Math.min(Math.abs(left - cell.left), Math.abs(right - cell.right), centre)
}

/** A figure inside the description's column ('Cable 2,5 mm') is text. */
function isUnderText(cells: readonly HeaderCell[], left: number, right: number, distance: number): boolean {
  return cells.some(cell => {
    if (cell.column !== 'description' && cell.column !== 'article' && cell.column !== 'position') return false
    return distanceTo(cell, left, right) < distance
  })
}

function textTokens(
  row: Row,
  placed: readonly NumberSpan[],
  cells: readonly HeaderCell[],
): { description: Token[]; unit: Token[] } {
  const used = new Set(placed.flatMap(span => span.tokens))
  const unitCell = cells.find(cell => cell.column === 'unit')
  const firstNumber = Math.min(...placed.map(span => span.tokens[0]!.left))
  const skipped = cells.filter(cell => cell.column === 'position' || cell.column === 'article')
  const description: Token[] = []
  const unit: Token[] = []
  for (const token of row.segments.flatMap(segment => segment.tokens)) {
    if (used.has(token) || /^[€$£|]$/.test(token.text)) continue
    const isUnder = (cell: HeaderCell): boolean => token.left < cell.right + 0.4 && token.right > cell.left - 0.4
    const isBesideQuantity = placed.some(
      span => span.kind === 'amount' && Math.abs(token.left - span.tokens.at(-1)!.right) < 1,
    )
    if (unitCell !== undefined && isUnder(unitCell) && /\p{L}/u.test(token.text)) unit.push(token)
    else if (
      unitCell === undefined &&
      isBesideQuantity &&
      token.left > firstNumber &&
      /^[\p{L}.²³]{1,8}$/u.test(token.text)
    )
      unit.push(token)
    else if (!skipped.some(isUnder) || token.text.length > 14) description.push(token)
  }
  const letters = description.some(token => /\p{L}{2}/u.test(token.text))
  return { description: letters ? description : [], unit }
}

/** Sum of the amounts within a cent a line of one of the printed sums. */
const agrees = (sum: Big, targets: readonly Big[], lines: number): boolean =>
  targets.some(target =>
    sum
      .minus(target)
      .abs()
      .lte(new Big('0.01').times(Math.max(1, lines))),
  )

const amountOf = ({ numbers }: Item): NumberSpan => (numbers.get('amount') ?? numbers.get('gross'))!

/** The items come to one of the printed sums. */
export function itemsAddUp(items: readonly Item[], targets: readonly Big[]): boolean {
  const total = items.reduce((sum, item) => sum.plus(amountOf(item).value), new Big(0))
  return agrees(total.abs(), targets, items.length)
}

/** Quantity times price is the amount. */
export function multiplies(item: Item): boolean {
  const quantity = item.numbers.get('quantity')
  const price = item.numbers.get('unitPrice')
  if (quantity === undefined || price === undefined) return false
  return quantity.value.times(price.value).minus(amountOf(item).value).abs().lte('0.02')
}

function toLineItems(items: readonly Item[], targets: readonly Big[]): LineItem[] {
  const adds = itemsAddUp(items, targets)
  return items.map(item => {
    const quantity = item.numbers.get('quantity')
    const price = item.numbers.get('unitPrice')
    const product = multiplies(item)
    const trust = adds ? 0.97 : product ? 0.92 : 0.72
    const sum = amountOf(item)
    const line: LineItem = { amount: numberValue(sum, trust, true) }
    if (item.description.length > 0) line.description = textValue(item.description, 0.85)
    if (quantity !== undefined) line.quantity = numberValue(quantity, product ? 0.97 : 0.75, false)
    if (item.unit.length > 0) line.unit = textValue(item.unit, 0.8)
    if (price !== undefined) line.unitPrice = numberValue(price, product ? 0.97 : 0.75, true)
    const rate = item.numbers.get('taxRate')
    if (rate !== undefined) line.taxRate = numberValue(rate, 0.85, false)
    return line
  })
}

/** How well the words themselves were read. */
const readingOf = (tokens: readonly Token[]): number => Math.min(...tokens.map(token => token.confidence))

function numberValue(span: NumberSpan, trust: number, money: boolean): FieldValue {
  return {
    value: money ? moneyString(span.value) : span.value.toFixed(),
    raw: span.raw,
    confidence: trust * readingOf(span.tokens),
    origin: span.tokens[0]!.engine,
    page: span.segment.page,
    box: boxAround(span.tokens),
  }
}

function textValue(tokens: readonly Token[], trust: number): FieldValue {
  const text = tokens.map(token => token.text).join(' ')
  return {
    value: text,
    raw: text,
    confidence: trust * readingOf(tokens),
    origin: tokens[0]!.engine,
    page: tokens[0]!.page,
    box: boxAround(tokens),
  }
}
