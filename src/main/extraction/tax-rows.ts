import { Big } from 'big.js'
import type { AmountSpan, PercentSpan } from './spans.ts'

/** A rate with a base and an amount that it explains, all printed. */
export interface PrintedTaxRow {
  readonly rate: Big
  readonly base: AmountSpan
  readonly amount: AmountSpan
}

const TOLERANCE = new Big('0.02')
const HIGHEST_RATE = 35

/**
 * Rows of a tax table: a rate with two sums on its line (or with a base elsewhere) of which one is that percentage of
 * the other. Each rate is taken once, where its base is largest: an item's own tax is smaller. A rate without a percent
 * sign ('22,00' under '%IVA') is believed only with both sums on its line.
 */
export function findTaxRows(
  money: readonly AmountSpan[],
  percents: readonly PercentSpan[],
  numbers: readonly AmountSpan[],
): PrintedTaxRow[] {
  const byRate = new Map<string, PrintedTaxRow>()
  const add = (rate: Big, found: Pair | undefined): void => {
    if (found === undefined) return
    const known = byRate.get(rate.toFixed())
    if (known === undefined || found.base.value.abs().gt(known.base.value.abs()))
      byRate.set(rate.toFixed(), { rate, ...found })
  }
  const lines = Map.groupBy(money, span => `${span.segment.page}:${span.segment.row}`)
  const lineOf = (span: AmountSpan | PercentSpan): AmountSpan[] =>
    lines.get(`${span.segment.page}:${span.segment.row}`) ?? []
  const isRate = (value: Big): boolean => value.gt(0) && value.lte(HIGHEST_RATE)

  for (const percent of percents)
    if (isRate(percent.value)) add(percent.value, largestPair(lineOf(percent), money, percent.value))
  for (const number of numbers) {
    if (number.currency !== undefined || !isRate(number.value)) continue
    const line = lineOf(number).filter(span => span !== number)
    if (line.length >= 2 && line.length <= 4) add(number.value, largestPair(line, line, number.value))
  }
  return [...byRate.values()]
}

type Pair = Pick<PrintedTaxRow, 'base' | 'amount'>

function largestPair(amounts: readonly AmountSpan[], bases: readonly AmountSpan[], rate: Big): Pair | undefined {
  let best: Pair | undefined
  for (const amount of amounts) {
    if (amount.value.eq(0)) continue
    for (const base of bases) {
      if (base === amount) continue
      const exact = base.value.abs().times(rate).div(100)
      if (exact.minus(amount.value.abs()).abs().gt(TOLERANCE)) continue
      if (best === undefined || isBetter({ base, amount }, best, amounts)) best = { base, amount }
    }
  }
  return best
}

/** A base on the same line explains better than one elsewhere that happens to fit; then the larger one. */
function isBetter(pair: Pair, best: Pair, line: readonly AmountSpan[]): boolean {
  const here = line.includes(pair.base)
  if (here !== line.includes(best.base)) return here
  return pair.base.value.abs().gt(best.base.value.abs())
}
