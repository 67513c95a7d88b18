import { Temporal } from 'temporal-polyfill'
import type { DocumentType } from '#shared/document.ts'
import type { Random } from '../../../tools/samples/random.ts'
import type { Land } from './lands/land.ts'
import { inventLines, type Line } from './lines.ts'
import { type Minor, shareOf, THOUSAND } from './money.ts'
import { CUSTOMERS, fillPattern, NUMBERS, ORDERS, PAYMENT_REFERENCES } from './numbers.ts'
import { inventParty, type Party } from './party.ts'

export type AdjustmentKind =
  | 'discount'
  | 'shipping'
  | 'surcharge'
  | 'withholding'
  | 'paid'
  | 'rounding'
  | 'deposit'
  | 'tip'
  | 'balance'

export interface Adjustment {
  readonly kind: AdjustmentKind
  /** Signed. */
  readonly amount: Minor
  readonly percent?: number
}

export interface TaxRow {
  readonly rate: number
  readonly base: Minor
  readonly tax: Minor
}

/** Everything that one paper can say. Days are ISO. */
export interface Invoice {
  readonly land: Land
  readonly documentType: DocumentType
  readonly vendor: Party
  readonly buyer: Party
  readonly shipTo: Party
  readonly number: string
  readonly date: string
  readonly due: string | undefined
  readonly delivery: string
  readonly days: number
  readonly discountDays: number
  readonly discountPercent: number
  readonly purchaseOrder: string | undefined
  readonly customerNumber: string | undefined
  readonly paymentReference: string | undefined
  /** Prices of the lines include the tax. */
  readonly gross: boolean
  readonly taxed: boolean
  readonly lines: readonly Line[]
  /** Sum of the lines as printed. */
  readonly sum: Minor
  readonly before: readonly Adjustment[]
  readonly rows: readonly TaxRow[]
  readonly net: Minor
  readonly tax: Minor
  readonly total: Minor
  readonly after: readonly Adjustment[]
  readonly amountDue: Minor
}

const percentOf = (text: string): number => Math.round(Number(text) * THOUSAND)

/** Which rates a supplier charges. */
function ratesOf(random: Random, land: Land): number[] {
  const { standard, reduced } = land.country.taxRates
  const known = [percentOf(standard)]
  if (random.chance(0.08)) known[0] = random.pick([19, 20, 21, 22, 16, 25, 7, 10, 5, 12, 18, 6, 8]) * THOUSAND
  if (random.chance(0.25)) known.push(percentOf(reduced))
  if (random.chance(0.05)) known.push(random.pick([4, 5, 5.5, 10, 12, 13, 6, 0]) * THOUSAND)
  return [...new Set(known)]
}

function adjustBefore(random: Random, sum: Minor, enabled: boolean): Adjustment[] {
  if (!enabled) return []
  const adjustments: Adjustment[] = []
  if (random.chance(0.14)) {
    const percent = random.pick([2, 3, 5, 10, 15]) * THOUSAND
    adjustments.push({ kind: 'discount', amount: -shareOf(sum, percent), percent })
  }
  if (random.chance(0.14))
    adjustments.push({
      kind: 'shipping',
      amount: Math.max(1, Math.round((Math.abs(sum) * random.between(0.01, 0.12)) / 10) * 10),
    })
  if (random.chance(0.07))
    adjustments.push({
      kind: 'surcharge',
      amount: Math.max(1, Math.round(Math.abs(sum) * random.between(0.005, 0.05))),
    })
  return adjustments
}

function adjustAfter(
  random: Random,
  invoice: { readonly net: Minor; readonly total: Minor; readonly land: Land; readonly documentType: DocumentType },
): Adjustment[] {
  const { net, total, land, documentType } = invoice
  const { code, fractionDigits } = land.country
  const adjustments: Adjustment[] = []
  if (['IT', 'ES', 'PT', 'BR', 'MX', 'CO', 'IN'].includes(code) ? random.chance(0.13) : random.chance(0.015)) {
    const percent = random.pick([15, 20, 7, 25, 2, 1.5, 10, 5, 23]) * THOUSAND
    adjustments.push({ kind: 'withholding', amount: -shareOf(net, percent), percent })
  }
  if (documentType === 'invoice' && random.chance(0.09)) {
    const share = random.pick([100, 30, 50, 25, 20, 10]) * THOUSAND
    adjustments.push({ kind: 'paid', amount: -shareOf(total, share) })
  }
  if (random.chance(0.02)) adjustments.push({ kind: 'deposit', amount: random.integer(1, 90) * 10 ** fractionDigits })
  if (documentType === 'invoice' && random.chance(0.035))
    adjustments.push({ kind: 'balance', amount: Math.round(total * random.between(-0.2, 1.4)) })
  return adjustments
}

/** Cash is rounded to what the smallest coin pays. */
const COINS: Readonly<Record<string, number>> = { CH: 5, MY: 5, NZ: 10, AU: 5, CA: 5, SG: 5, IN: 100 }

export interface InvoiceOptions {
  readonly documentType: DocumentType
  readonly lineCount: number
}

/** Invents one paper of a country: nobody's parties, exact arithmetic. */
export function inventInvoice(random: Random, land: Land, foreign: Land, options: InvoiceOptions): Invoice {
  const { documentType } = options
  const shop = documentType === 'receipt'
  const date = Temporal.PlainDate.from('2016-01-02').add({ days: random.integer(0, 4100) })
  const iso = date.toString()
  const days = random.pick([7, 8, 10, 14, 15, 20, 21, 30, 30, 30, 30, 45, 60, 90])
  const taxed = random.chance(0.9)
  const gross = shop ? random.chance(0.8) : taxed && random.chance(0.07)
  const rates = taxed ? ratesOf(random, land) : [0]
  const lines = inventLines(random, land, {
    count: options.lineCount,
    shop,
    services: random.chance(0.4),
    rates,
    discounts: random.chance(0.15),
    detailed: random.chance(0.4) ? random.between(0.1, 1) : 0,
  })
  const sum = lines.reduce((total, line) => total + line.amount, 0)
  const before = adjustBefore(random, sum, !shop && sum > 0)
  const adjusted = before.reduce((total, one) => total + one.amount, 0)
  const present = rates.filter(rate => lines.some(line => line.rate === rate))
  const rows = present.map((rate, index): TaxRow => {
    const printed =
      lines.filter(line => line.rate === rate).reduce((total, line) => total + line.amount, 0) +
      (index === 0 ? adjusted : 0)
    const base = gross ? Math.round((printed * 100_000) / (100_000 + rate)) : printed
    return { rate, base, tax: gross ? printed - base : shareOf(base, rate) }
  })
  const net = rows.reduce((total, row) => total + row.base, 0)
  const tax = rows.reduce((total, row) => total + row.tax, 0)
  const coin = COINS[land.country.code]
  const rounding =
    coin !== undefined && random.chance(shop ? 0.5 : 0.12) ? Math.round((net + tax) / coin) * coin - net - tax : 0
  const tip = shop && random.chance(0.05) ? Math.round((net + tax) * 0.1) : 0
  const after: Adjustment[] = [
    ...(rounding === 0 ? [] : [{ kind: 'rounding', amount: rounding } as const]),
    ...(tip === 0 ? [] : [{ kind: 'tip', amount: tip } as const]),
    ...(shop ? [] : adjustAfter(random, { net, total: net + tax, land, documentType })),
  ]
  const total = net + tax + rounding
  const buyerLand = random.chance(0.12) ? foreign : land
  const buyer = inventParty(random, buyerLand, foreign, 'buyer')
  const number = fillPattern(random, random.pick(NUMBERS), iso)
  const customerNumber = random.chance(0.55) ? fillPattern(random, random.pick(CUSTOMERS), iso) : undefined
  return {
    land,
    documentType,
    vendor: inventParty(random, land, foreign, 'vendor'),
    buyer,
    shipTo: random.chance(0.5) ? buyer : inventParty(random, buyerLand, foreign, 'buyer'),
    number,
    date: iso,
    due: documentType === 'invoice' || documentType === 'other' ? date.add({ days }).toString() : undefined,
    delivery: date.subtract({ days: random.chance(0.3) ? 0 : random.integer(0, 20) }).toString(),
    days,
    discountDays: random.pick([5, 7, 8, 10, 14]),
    discountPercent: random.pick([1, 1.5, 2, 2, 2, 3, 3, 4, 5]) * THOUSAND,
    purchaseOrder: random.chance(0.42) ? fillPattern(random, random.pick(ORDERS), iso) : undefined,
    customerNumber,
    paymentReference: random.chance(0.28)
      ? fillPattern(random, random.pick(PAYMENT_REFERENCES), iso, {
          number,
          customer: customerNumber ?? random.digits(5),
        })
      : undefined,
    gross,
    taxed,
    lines,
    sum,
    before,
    rows,
    net,
    tax,
    total,
    after,
    amountDue: total + after.filter(one => one.kind !== 'rounding').reduce((rest, one) => rest + one.amount, 0),
  }
}
