import { Big } from 'big.js'
import type { ValidationResult } from '#shared/document.ts'
import type { EinvoiceParts } from '#shared/einvoice.ts'
import { checkEquation, shown, smallestAmount, sum } from './check.ts'

type Parts = Omit<EinvoiceParts, 'signature'>

/** EN 16931, BR-CO-10 to BR-CO-16: the sums of the document, wherever both sides of an equation are stated. */
export function checkTotals(parts: Parts): ValidationResult[] {
  return [
    ...checkLineSum(parts),
    ...checkAdjustmentSums(parts),
    ...checkNet(parts),
    ...checkTax(parts),
    ...checkTotal(parts),
    ...checkDue(parts),
  ]
}

const unit = (parts: Parts): Big => smallestAmount(parts.currency)

function checkLineSum(parts: Parts): ValidationResult[] {
  const { totals } = parts
  const lines = parts.lines.filter(({ role }) => role === 'detail')
  if (totals.lines === undefined || lines.length === 0 || lines.some(({ amount }) => amount === undefined)) return []
  return [
    checkEquation({
      rule: 'br-co-10',
      computing: 'The lines add up to',
      computed: sum(lines.map(({ amount }) => amount)),
      name: 'the sum of the lines',
      stated: new Big(totals.lines),
      tolerance: unit(parts),
      fields: ['netAmount'],
    }),
  ]
}

function checkAdjustmentSums(parts: Parts): ValidationResult[] {
  const sums = [
    ['br-co-11', 'allowance', 'The allowances', 'the sum of the allowances', parts.totals.allowances],
    ['br-co-12', 'charge', 'The charges', 'the sum of the charges', parts.totals.charges],
  ] as const
  return sums.flatMap(([rule, kind, subject, name, stated]) => {
    const found = parts.adjustments.filter(adjustment => adjustment.kind === kind)
    // A profile without details may state the sum alone.
    if (stated === undefined || found.length === 0) return []
    return [
      checkEquation({
        rule,
        computing: `${subject} add up to`,
        computed: sum(found.map(({ amount }) => amount)),
        name,
        stated: new Big(stated),
        tolerance: new Big(0),
        fields: ['netAmount'],
      }),
    ]
  })
}

function checkNet(parts: Parts): ValidationResult[] {
  const { lines, allowances, charges, net } = parts.totals
  if (lines === undefined || net === undefined) return []
  return [
    checkEquation({
      rule: 'br-co-13',
      computing: 'Lines less allowances plus charges are',
      computed: sum([lines, charges]).minus(allowances ?? 0),
      name: 'the net amount',
      stated: new Big(net),
      tolerance: new Big(0),
      fields: ['netAmount'],
    }),
  ]
}

function checkTax(parts: Parts): ValidationResult[] {
  const { tax } = parts.totals
  if (tax === undefined || parts.taxes.length === 0) return []
  return [
    checkEquation({
      rule: 'br-co-14',
      computing: 'The tax of all rates adds up to',
      computed: sum(parts.taxes.map(({ amount }) => amount)),
      name: 'the tax',
      stated: new Big(tax),
      tolerance: new Big(0),
      fields: ['taxAmount'],
    }),
  ]
}

/** FatturaPA states no sums of its own but the total: there the rates, the rounding and the stamp duty make it. */
function checkTotal(parts: Parts): ValidationResult[] {
  const { totals, taxes, withheld, adjustments } = parts
  if (totals.total === undefined) return []
  const net = totals.net ?? (taxes.length > 0 ? sum(taxes.map(({ base }) => base)) : undefined)
  if (net === undefined) return []
  const tax = totals.tax ?? sum(taxes.map(({ amount }) => amount))
  const stated = new Big(totals.total)
  const plain = new Big(net).plus(tax)
  const italian = totals.net === undefined
  const rounding = italian ? (totals.rounding ?? 0) : 0
  const untaxed = adjustments
    .filter(({ taxRate, taxCategory }) => italian && taxRate === undefined && taxCategory === undefined)
    .map(({ kind, amount }) => (kind === 'charge' ? new Big(amount) : new Big(amount).times(-1)))
  // Vendors state the total before or after what is withheld, and with or without what is outside the tax.
  const readings = [
    plain.plus(rounding),
    ...(withheld.length > 0 ? [plain.minus(sum(withheld.map(({ amount }) => amount)))] : []),
    ...untaxed.map(amount => plain.plus(rounding).plus(amount)),
  ]
  return [
    checkEquation({
      rule: 'br-co-15',
      computing: `${shown(new Big(net))} net plus ${shown(new Big(tax))} tax are`,
      computed: readings.find(reading => reading.eq(stated)) ?? readings[0]!,
      name: 'the total',
      stated,
      tolerance: italian ? unit(parts) : new Big(0),
      fields: ['netAmount', 'taxAmount', 'totalAmount'],
    }),
  ]
}

function checkDue(parts: Parts): ValidationResult[] {
  const { total, prepaid, rounding, due } = parts.totals
  if (total === undefined || due === undefined) return []
  // FatturaPA and Facturae let anything be agreed about what is paid when; Factur-X MINIMUM has no place for prepayments.
  if (parts.withheld.length > 0 || parts.totals.net === undefined || parts.taxes.length === 0) return []
  const stated = new Big(due)
  const plain = sum([total, rounding]).minus(prepaid ?? 0)
  // XRechnung's extension (BR-DEX-09) collects what third parties are owed with the same invoice.
  const collected = plain.plus(sum(parts.advances.map(({ amount }) => amount)))
  return [
    checkEquation({
      rule: 'br-co-16',
      computing: 'The total less what is paid already is',
      computed: collected.eq(stated) ? collected : plain,
      name: 'the amount due',
      stated,
      tolerance: new Big(0),
      fields: ['totalAmount', 'amountDue'],
    }),
  ]
}
