import { Big } from 'big.js'
import type { FieldName } from '#shared/fields.ts'
import type { Contender, Contest } from './contenders.ts'

/** Five cents of rounding in cash, and the cents of several rates. */
const TOLERANCE = new Big('0.045')

/** How likely a sum is before the others are looked at. */
const likely = ({ rules = 0, model = 0 }: Contender): number => Math.min(1, (Math.min(1, rules) + model) / 2)

type Sums = Readonly<Record<'netAmount' | 'taxAmount' | 'totalAmount', readonly Contender[]>>

const addUp = (net: Contender, tax: Contender, total: Contender): boolean =>
  new Big(net.value).plus(tax.value).minus(total.value).abs().lte(TOLERANCE)

/** For each contender how likely the two others are that it adds up with; for the amount due, how likely it is as total. */
export function fitsOf(contests: readonly Contest[]): Map<Contender, number> {
  const of = (field: FieldName): readonly Contender[] =>
    contests.find(contest => contest.field === field)?.contenders ?? []
  const sums: Sums = {
    netAmount: of('netAmount'),
    taxAmount: of('taxAmount'),
    totalAmount: of('totalAmount'),
  }
  const fits = new Map<Contender, number>()
  const note = (contender: Contender, value: number): void => {
    fits.set(contender, Math.max(fits.get(contender) ?? 0, value))
  }
  for (const net of sums.netAmount)
    for (const tax of sums.taxAmount)
      for (const total of sums.totalAmount) {
        if (!addUp(net, tax, total)) continue
        note(net, Math.sqrt(likely(tax) * likely(total)))
        note(tax, Math.sqrt(likely(net) * likely(total)))
        note(total, Math.sqrt(likely(net) * likely(tax)))
      }
  for (const due of of('amountDue'))
    for (const total of sums.totalAmount) if (due.value === total.value) note(due, likely(total))
  return fits
}
