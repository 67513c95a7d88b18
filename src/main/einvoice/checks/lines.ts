import { Big } from 'big.js'
import type { ValidationResult } from '#shared/document.ts'
import type { EinvoiceLine, EinvoiceParts } from '#shared/einvoice.ts'
import { checkEquation, shown, smallestAmount, sum } from './check.ts'

const RULE = 'line-is-quantity-times-price'

/** An invoice of thousands of wrong lines is not checked line by line by a person. */
const MOST_NAMED = 20

/** Each line: quantity × price ÷ units of the price, less its allowances, plus its charges. */
export function checkLines(parts: Omit<EinvoiceParts, 'signature'>): ValidationResult[] {
  const unit = smallestAmount(parts.currency)
  const results = parts.lines.flatMap((line, index) => checkLine(line, index, unit))
  const faults = results.filter(({ ok }) => !ok)
  if (faults.length > MOST_NAMED) return [...faults.slice(0, MOST_NAMED), moreFaults(faults.length - MOST_NAMED)]
  if (faults.length > 0 || results.length === 0) return faults
  const message =
    results.length === 1
      ? 'The line is its quantity times its price.'
      : `All ${results.length} lines are quantity times price.`
  return [{ rule: RULE, ok: true, severity: 'info', message, fields: [] }]
}

const moreFaults = (count: number): ValidationResult => ({
  rule: RULE,
  ok: false,
  severity: 'warning',
  message: `${count} more lines are not their quantity times their price.`,
  fields: [],
})

function checkLine(line: EinvoiceLine, index: number, unit: Big): ValidationResult[] {
  const { quantity, price, priceBase, amount, adjustments } = line
  if (quantity === undefined || price === undefined || amount === undefined) return []
  const units = new Big(priceBase ?? 1)
  if (units.eq(0)) return []
  const of = (kind: 'allowance' | 'charge') =>
    sum(adjustments.filter(adjustment => adjustment.kind === kind).map(adjustment => adjustment.amount))
  const gross = new Big(quantity).times(price).div(units)
  const exact = gross.minus(of('allowance')).plus(of('charge'))
  const per = units.eq(1) ? '' : ` for ${priceBase}`
  return [
    checkEquation({
      rule: RULE,
      computing: `Line ${line.id ?? index + 1}: ${quantity} × ${shown(new Big(price))}${per}${adjustments.length > 0 ? ' with its allowances and charges' : ''} is`,
      computed: exact.round(4, Big.roundHalfUp),
      name: 'its amount',
      stated: new Big(amount),
      tolerance: unit,
      severity: 'warning',
      fields: [],
    }),
  ]
}
