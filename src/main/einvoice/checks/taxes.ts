import { Big } from 'big.js'
import type { ValidationResult } from '#shared/document.ts'
import type { EinvoiceParts, TaxCategory } from '#shared/einvoice.ts'
import { checkEquation, shown, smallestAmount, sum } from './check.ts'

type Parts = Omit<EinvoiceParts, 'signature'>

/** UNTDID 5305, as far as EN 16931 uses it: what each category is called, and whether it may carry tax. */
const CATEGORIES: Readonly<
  Record<string, { readonly name: string; readonly taxed: boolean; readonly reason: boolean }>
> = {
  S: { name: 'standard rate', taxed: true, reason: false },
  Z: { name: 'zero rate', taxed: false, reason: false },
  E: { name: 'exempt', taxed: false, reason: true },
  AE: { name: 'reverse charge', taxed: false, reason: true },
  K: { name: 'intra-Community supply', taxed: false, reason: true },
  G: { name: 'export', taxed: false, reason: true },
  O: { name: 'outside the scope of tax', taxed: false, reason: true },
  L: { name: 'Canary Islands', taxed: true, reason: false },
  M: { name: 'Ceuta and Melilla', taxed: true, reason: false },
}

/** The equivalence surcharge shares its base with the rate that it is added to. */
const SURCHARGE = 'RE'

const keyOf = (category: string | undefined, rate: string | undefined): string =>
  `${category ?? ''} ${Number(rate ?? 0)}`

function describe({ category, rate }: TaxCategory): string {
  const name = category === undefined ? undefined : (CATEGORIES[category]?.name ?? category)
  const percent = `${Number(rate ?? 0)} %`
  return name === undefined ? percent : `${percent} (${name})`
}

/** EN 16931, BR-CO-17 and the families BR-S, BR-Z, BR-E, BR-AE, BR-K, BR-G and BR-O. */
export function checkTaxes(parts: Parts): ValidationResult[] {
  return [...parts.taxes.flatMap(tax => checkTax(tax, parts)), ...checkBases(parts)]
}

function checkTax(tax: TaxCategory, parts: Parts): ValidationResult[] {
  const { category, rate, base, amount, exemptionReason, exemptionCode } = tax
  const rules = category === undefined ? undefined : CATEGORIES[category]
  const results: ValidationResult[] = []
  if (base !== undefined && amount !== undefined) {
    const unit = smallestAmount(parts.currency)
    results.push(
      checkEquation({
        rule: 'br-co-17',
        computing: `${Number(rate ?? 0)} % of ${shown(new Big(base))} are`,
        computed: new Big(base)
          .times(rate ?? 0)
          .div(100)
          .round(unit.eq(1) ? 0 : 2, Big.roundHalfUp),
        name: 'its tax',
        stated: new Big(amount),
        // Rounded once a line instead of once a rate, tax drifts by half of the smallest amount a line.
        tolerance: unit.div(2).times(parts.lines.length).plus(unit),
        fields: ['taxAmount'],
      }),
    )
  }
  if (rules?.taxed === false && amount !== undefined && !new Big(amount).eq(0))
    results.push(
      fault(
        `br-${category!.toLowerCase()}-09`,
        'error',
        `${describe(tax)} carries no tax, but ${shown(new Big(amount))} is stated.`,
      ),
    )
  if (rules?.reason === true && exemptionReason === undefined && exemptionCode === undefined)
    results.push(
      fault(
        `br-${category!.toLowerCase()}-10`,
        'warning',
        `No tax is charged as ${rules.name}, but the invoice does not say why.`,
      ),
    )
  return results
}

const fault = (rule: string, severity: 'warning' | 'error', message: string): ValidationResult => ({
  rule,
  ok: false,
  severity,
  message,
  fields: ['taxAmount'],
})

/** What a category applies to is what its lines and its allowances and charges come to. */
function checkBases(parts: Parts): ValidationResult[] {
  const lines = parts.lines.filter(({ role }) => role === 'detail')
  // Where a line or an adjustment says nothing about its tax, no base can be summed up.
  const complete =
    lines.length > 0 &&
    lines.every(line => line.amount !== undefined && (line.taxRate ?? line.taxCategory) !== undefined) &&
    parts.adjustments.every(
      ({ taxRate, taxCategory, reasonCode }) => (taxRate ?? taxCategory) !== undefined || reasonCode === 'bollo',
    )
  if (!complete) return []
  const stated = Map.groupBy(
    parts.taxes.filter(({ base, category }) => base !== undefined && category !== SURCHARGE),
    ({ category, rate }) => keyOf(category, rate),
  )
  return [...stated].map(([key, taxes]) => {
    const mine = lines.filter(line => keyOf(line.taxCategory, line.taxRate) === key)
    const adjustments = parts.adjustments
      .filter(
        ({ taxCategory, taxRate }) => (taxCategory ?? taxRate) !== undefined && keyOf(taxCategory, taxRate) === key,
      )
      .map(({ kind, amount }) => (kind === 'charge' ? amount : new Big(amount).times(-1).toFixed()))
    const category = taxes[0]!.category
    return checkEquation({
      rule:
        category !== undefined && category in CATEGORIES
          ? `br-${category.toLowerCase()}-08`
          : 'tax-base-is-sum-of-lines',
      computing: `What is invoiced at ${describe(taxes[0]!)} comes to`,
      computed: sum([...mine.map(({ amount }) => amount), ...adjustments]),
      name: 'the base of that tax',
      stated: sum(taxes.map(({ base }) => base)),
      tolerance: smallestAmount(parts.currency),
      fields: ['netAmount', 'taxAmount'],
    })
  })
}
