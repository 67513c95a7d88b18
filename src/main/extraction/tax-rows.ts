import { Big } from 'big.js'
import type { AmountSpan, PercentSpan } from './spans.ts'

/** A rate with a base and an amount that it explains, all printed. */
export interface PrintedTaxRow {
  readonly rate: Big
  readonly base: AmountSpan
  readonly amount: AmountSpan
}

const TOLERANCE = new Big('0.02')

/**
 * Rows of a tax table: a percentage with two sums on its line (or the next sums below it) of which one is that
 * percentage of the other. Each rate is taken once, where its base is largest: an item's own tax is smaller.
 */
export function findTaxRows(money: readonly AmountSpan[], percents: readonly PercentSpan[]): PrintedTaxRow[] {
  const byRate = new Map<string, PrintedTaxRow>()
  for (const percent of percents) {
    if (percent.value.lte(0) || percent.value.gt(35)) continue
    const sameLine = money.filter(
      span => span.segment.page === percent.segment.page && span.segment.row === percent.segment.row,
    )
    const found = largestPair(sameLine, money, percent.value)
    if (found === undefined) continue
    const key = percent.value.toFixed()
    const known = byRate.get(key)
    if (known === undefined || found.base.value.abs().gt(known.base.value.abs()))
      byRate.set(key, { rate: percent.value, ...found })
  }
  return [...byRate.values()]
}

function largestPair(
  amounts: readonly AmountSpan[],
  bases: readonly AmountSpan[],
  rate: Big,
): { base: AmountSpan; amount: AmountSpan } | undefined {
  let best: { base: AmountSpan; amount: AmountSpan } | undefined
  for (const amount of amounts) {
    if (amount.value.eq(0)) continue
    for (const base of bases) {
      if (base === amount) continue
      const exact = base.value.abs().times(rate).div(100)
      if (exact.minus(amount.value.abs()).abs().gt(TOLERANCE)) continue
      // A base on the same line explains better than one elsewhere that happens to fit.
      const better =
        best === undefined ||
        (amounts.includes(base) && !amounts.includes(best.base)) ||
        (amounts.includes(base) === amounts.includes(best.base) && base.value.abs().gt(best.base.value.abs()))
      if (better) best = { base, amount }
    }
  }
  return best
}
