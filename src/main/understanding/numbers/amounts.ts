import type { Token } from '../../extraction/layout.ts'
import type { AmountSpan, Span } from '../../extraction/spans.ts'
import { clip, flag, type Group } from './group.ts'

/** Cents: what stands here only tells sums apart and is never shown or kept. */
const centsOf = (span: AmountSpan): number => Math.round(Math.abs(span.value.toNumber()) * 100)

/** No country's VAT is above Hungary's 27 %; 35 % leaves room for rounding on small sums. */
const HIGHEST_RATE = 0.35
/** A triple of sums at no printed rate may fit by chance. */
const WITHOUT_RATE = 0.5

interface Roles {
  readonly net: ReadonlyMap<number, number>
  readonly tax: ReadonlyMap<number, number>
  readonly total: ReadonlyMap<number, number>
  /** Sums of two others. */
  readonly sums: ReadonlySet<number>
}

function rolesOf(cents: readonly number[], rates: readonly number[]): Roles {
  const net = new Map<number, number>()
  const tax = new Map<number, number>()
  const total = new Map<number, number>()
  const sums = new Set<number>()
  const known = new Set(cents)
  const note = (role: Map<number, number>, key: number, value: number): void => {
    role.set(key, Math.max(role.get(key) ?? 0, value))
  }
  for (const [index, first] of cents.entries())
    for (const second of cents.slice(index + 1)) {
      const sum = first + second
      if (!known.has(sum)) continue
      sums.add(sum)
      const large = Math.max(first, second)
      const small = Math.min(first, second)
      if (small > HIGHEST_RATE * large) continue
      const value = rates.some(rate => Math.abs((large * rate) / 100 - small) <= 2) ? 1 : WITHOUT_RATE
      note(net, large, value)
      note(tax, small, value)
      note(total, sum, value)
    }
  return { net, tax, total, sums }
}

/** Rows between the items and their sum. */
const SKIPPED = 3
const ALIGNED = 1

/** The sum is what the sums right above it come to. */
function isSumOfAbove(span: AmountSpan, above: readonly AmountSpan[]): boolean {
  const target = centsOf(span)
  for (let start = 0; start <= SKIPPED; start++) {
    let sum = 0
    for (const [index, other] of above.slice(start).entries()) {
      sum += centsOf(other)
      if (sum > target) break
      if (sum === target && index > 0) return true
    }
  }
  return false
}

function alignedAbove(span: AmountSpan, column: readonly AmountSpan[]): AmountSpan[] {
  const right = span.tokens.at(-1)!.right
  return column
    .filter(other => other.segment.row < span.segment.row && Math.abs(other.tokens.at(-1)!.right - right) < ALIGNED)
    .sort((a, b) => b.segment.row - a.segment.row)
}

const MOST_IN_ROW = 8

/** Figures of a row of which one is the product of two others: quantity, price, and what they come to. */
function productsOf(spans: readonly AmountSpan[]): { products: Set<AmountSpan>; factors: Set<AmountSpan> } {
  const products = new Set<AmountSpan>()
  const factors = new Set<AmountSpan>()
  for (const row of Map.groupBy(spans, ({ segment }) => `${segment.page}:${segment.row}`).values()) {
    if (row.length < 3 || row.length > MOST_IN_ROW) continue
    const values = row.map(span => Math.abs(span.value.toNumber()))
    for (const [first, a] of values.entries())
      for (let second = first + 1; second < values.length; second++) {
        const product = row.findIndex(
          (_, index) => index > second && a > 0 && Math.abs(a * values[second]! - values[index]!) < 0.011,
        )
        if (product === -1) continue
        products.add(row[product]!)
        factors.add(row[first]!).add(row[second]!)
      }
  }
  return { products, factors }
}

/** How a sum compares with the others of the document, and what arithmetic says of it. */
export const AMOUNTS: Group = {
  names: [
    'size',
    'shareOfLargest',
    'isLargest',
    'timesPrinted',
    'fitsNet',
    'fitsTax',
    'fitsTotal',
    'isSumOfTwo',
    'isSumOfAbove',
    'isProduct',
    'isFactor',
    'isLastInRow',
  ],
  prepare: ({ observed }) => {
    const spans = observed.spans.filter((span): span is AmountSpan => span.kind === 'amount')
    const money = spans.filter(span => span.money && centsOf(span) > 0)
    const rates = new Set(observed.spans.flatMap(span => (span.kind === 'percent' ? [span.value.toNumber()] : [])))
    const times = Map.groupBy(money, centsOf)
    const largest = Math.max(1, ...times.keys())
    const roles = rolesOf([...times.keys()], [...rates])
    const { products, factors } = productsOf(spans)
    const byPage = Map.groupBy(money, span => span.segment.page)
    const lastInRow = new Map(spans.map(span => [span.segment, span]))
    const figures = new Map<Span, readonly number[]>()
    for (const span of spans) {
      const cents = centsOf(span)
      figures.set(span, [
        clip(1 + Math.log10(Math.max(1, cents) / largest) / 4, -1),
        clip(cents / largest),
        flag(cents === largest),
        clip((times.get(cents)?.length ?? 0) / 4),
        roles.net.get(cents) ?? 0,
        roles.tax.get(cents) ?? 0,
        roles.total.get(cents) ?? 0,
        flag(roles.sums.has(cents)),
        flag(span.money && isSumOfAbove(span, alignedAbove(span, byPage.get(span.segment.page) ?? []))),
        flag(products.has(span)),
        flag(factors.has(span)),
        flag(lastInRow.get(span.segment) === span),
      ])
    }
    const byToken = new Map<Token, readonly number[]>()
    for (const span of spans) for (const token of span.tokens) byToken.set(token, figures.get(span)!)
    const none = AMOUNTS.names.map(() => 0)
    return ({ token }) => byToken.get(token) ?? none
  },
}
