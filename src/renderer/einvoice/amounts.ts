import type { Adjustment, Period } from '#shared/einvoice.ts'
import { formatAmount, formatDay } from '../format/format.ts'
import { messages } from '../messages/index.ts'

const text = messages.einvoice

export const amount = (decimal: string | undefined): string | undefined =>
  decimal === undefined ? undefined : formatAmount(decimal)

/** A decimal without the zeros that say nothing: '19', '2.5'. */
export const plain = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal)

export const percent = (rate: string | undefined): string | undefined =>
  rate === undefined ? undefined : text.percent(plain(rate))

/** What is taken off is below zero, so that a column adds up. */
export const signed = ({ kind, amount: decimal }: Pick<Adjustment, 'kind' | 'amount'>): string => {
  const opposite = decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`
  return formatAmount(kind === 'allowance' ? opposite : decimal)
}

/** Why, and of what: 'Discount, 2 % of 100.00'. */
export const reasonOf = ({ kind, reason, percent: rate, base }: Adjustment): string =>
  [
    reason ?? text.adjustmentKinds[kind],
    rate && (base ? text.ofBase(plain(rate), formatAmount(base)) : text.percent(plain(rate))),
  ]
    .filter(Boolean)
    .join(', ')

export function period({ start, end }: Period = {}): string | undefined {
  const days = [start, end].map(day => (day === undefined ? '' : formatDay(day)))
  if (days[0] === days[1]) return days[0] || undefined
  return text.periodOf(days[0]!, days[1]!).trim()
}
