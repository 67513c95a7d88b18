import { Big } from 'big.js'
import type { Contender, Contest } from './contenders.ts'

/** Taxes of an invoice that are printed one a rate: no country has more rates than four beside zero. */
const MOST_RATES = 4
/** No country's highest VAT rate is above Hungary's 27 %; a sum of taxes stays below it too. */
const HIGHEST_RATE = new Big('0.35')

const contendersFor = (contests: readonly Contest[], field: Contest['field']): readonly Contender[] =>
  contests.find(contest => contest.field === field)?.contenders ?? []

/** Of what competes for a tax, so many are tried. */
const TRIED = 8
const likely = ({ model = 0, rules = 0 }: Contender): number => model + rules
const likeliest = (taxes: readonly Contender[]): Contender[] =>
  [...taxes].sort((a, b) => likely(b) - likely(a)).slice(0, TRIED)

/** All sets of two and more, none larger than the most rates. */
function setsOf(parts: readonly Contender[]): Contender[][] {
  return Array.from({ length: 1 << parts.length }, (_, mask) => parts.filter((_, index) => mask & (1 << index))).filter(
    set => set.length > 1 && set.length <= MOST_RATES,
  )
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

function together(parts: readonly Contender[], value: Big): Contender {
  return {
    field: 'taxAmount',
    value: value.toFixed(2),
    raw: parts.map(part => part.raw).join(' + '),
    tokens: parts.flatMap(part => part.tokens),
    rules: Math.max(...parts.map(part => part.rules ?? 0)),
    model: Math.min(1, sum(parts.map(part => part.model ?? 0))),
    proven: true,
  }
}

/**
 * The tax where it is printed one a rate and its sum nowhere: what competes for it may add up to what a total has more
 * than a net. Only what arithmetic proves to the cent is added.
 */
export function withSumOfRates(contests: readonly Contest[]): Contest[] {
  const taxes = contendersFor(contests, 'taxAmount')
  const differences = contendersFor(contests, 'totalAmount').flatMap(total =>
    contendersFor(contests, 'netAmount').map(net => ({ rest: new Big(total.value).minus(net.value), net })),
  )
  const sums = setsOf(likeliest(taxes)).flatMap(parts => {
    const value = parts.reduce((all, part) => all.plus(part.value), new Big(0))
    const isProven = differences.some(({ rest, net }) => rest.eq(value) && rest.lte(HIGHEST_RATE.times(net.value)))
    return isProven && value.gt(0) ? [together(parts, value)] : []
  })
  const added = sums.filter(
    (one, index) =>
      !taxes.some(tax => tax.value === one.value) && sums.findIndex(other => other.value === one.value) === index,
  )
  return contests.map(contest =>
    contest.field === 'taxAmount' ? { ...contest, contenders: [...contest.contenders, ...added] } : contest,
  )
}
