import { Big } from 'big.js'
import { amountOf, CENT, decimalOf, failed, passed, type Rule, roundingOf, shown } from './rule.ts'

/** Rounding to whole fives of a cent (Switzerland, Malaysia, Scandinavia rounds further but states it apart). */
const CASH_ROUNDING = new Big('0.04')

export const totalIsNetPlusTax: Rule = content => {
  const rule = 'total-is-net-plus-tax'
  const net = amountOf(content, 'netAmount')
  const tax = amountOf(content, 'taxAmount')
  const total = amountOf(content, 'totalAmount')
  if (net === undefined || tax === undefined || total === undefined) return []
  const sum = net.plus(tax)
  const difference = sum.minus(total).abs()
  const equation = `${shown(net)} net + ${shown(tax)} tax = ${shown(sum)}`
  if (difference.eq(0)) return [passed(rule, `${equation}, as printed.`, ['netAmount', 'taxAmount', 'totalAmount'])]
  if (difference.lte(CASH_ROUNDING))
    return [
      passed(rule, `${equation}; the total of ${shown(total)} is rounded by ${shown(difference)}.`, [
        'netAmount',
        'taxAmount',
        'totalAmount',
      ]),
    ]
  return [
    failed(rule, 'error', `${equation}, but the total says ${shown(total)}: ${shown(difference)} apart.`, [
      'netAmount',
      'taxAmount',
      'totalAmount',
    ]),
  ]
}

/** The data of an e-invoice is checked by its own standard, which knows exemptions and other taxes. */
export const taxIsBaseTimesRate: Rule = (content, { einvoice }) =>
  (einvoice === undefined ? content.taxBreakdown : []).map(({ rate, base, amount }) => {
    const rule = 'tax-is-base-times-rate'
    const exact = new Big(base).times(rate).div(100)
    const difference = exact.minus(amount).abs()
    const equation = `${Number(rate)} % of ${shown(new Big(base))} is ${shown(exact)}`
    // Rounded once a line instead of once a total, the tax of an invoice drifts by half a cent a line.
    const perLine = roundingOf(Math.max(1, content.lineItems.length))
    if (difference.lte(CENT)) return passed(rule, `${equation}, as printed.`, ['taxAmount'])
    if (difference.lte(perLine))
      return passed(rule, `${equation}; ${shown(new Big(amount))} is printed, rounded line by line.`, ['taxAmount'])
    return failed(rule, 'error', `${equation}, but ${shown(new Big(amount))} is printed.`, ['taxAmount'])
  })

export const taxRowsSumToTax: Rule = content => {
  const rule = 'tax-rows-sum-to-tax'
  const tax = amountOf(content, 'taxAmount')
  if (tax === undefined || content.taxBreakdown.length < 2) return []
  const sum = content.taxBreakdown.reduce((total, row) => total.plus(row.amount), new Big(0))
  if (sum.minus(tax).abs().lte(roundingOf(content.taxBreakdown.length)))
    return [passed(rule, `The ${content.taxBreakdown.length} rates add up to the tax of ${shown(tax)}.`, ['taxAmount'])]
  return [failed(rule, 'warning', `The rates add up to ${shown(sum)}, but the tax says ${shown(tax)}.`, ['taxAmount'])]
}

export const linesSumToNet: Rule = (content, { einvoice }) => {
  const rule = 'lines-sum-to-net'
  const amounts = content.lineItems.map(line => decimalOf(line.amount?.value))
  if (amounts.length === 0 || amounts.some(amount => amount === undefined)) return []
  const adjustment = new Big(einvoice?.adjustment ?? 0)
  const sum = amounts.reduce<Big>((total, amount) => total.plus(amount!), adjustment)
  const lines = adjustment.eq(0) ? 'The lines' : `The lines, with ${shown(adjustment)} of allowances and charges,`
  const tolerance = roundingOf(amounts.length)
  for (const [field, name] of [
    ['netAmount', 'net amount'],
    ['totalAmount', 'total'],
  ] as const) {
    const target = amountOf(content, field)
    if (target === undefined) continue
    const difference = sum.minus(target).abs()
    if (difference.gt(tolerance)) continue
    const rounded = difference.gt(CENT) ? `, rounded line by line (${shown(difference)} apart)` : ''
    return [passed(rule, `${lines} add up to the ${name} of ${shown(target)}${rounded}.`, [field])]
  }
  const target = amountOf(content, 'netAmount') ?? amountOf(content, 'totalAmount')
  if (target === undefined) return []
  return [failed(rule, 'warning', `${lines} add up to ${shown(sum)}, but ${shown(target)} is printed.`, ['netAmount'])]
}

const BELOW_ZERO = {
  'credit-note': ['error', 'a credit note is entered without a minus.'],
  invoice: ['warning', 'the supplier owes you this sum. It is exported with its minus.'],
} as const

export const amountsArePositive: Rule = content => {
  const total = amountOf(content, 'totalAmount')
  if (total === undefined || total.gte(0)) return []
  const [severity, advice] = BELOW_ZERO[content.documentType === 'credit-note' ? 'credit-note' : 'invoice']
  return [
    failed('total-is-positive', severity, `The total of ${shown(total)} is below zero: ${advice}`, ['totalAmount']),
  ]
}
