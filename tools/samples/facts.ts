import { Big } from 'big.js'
import type { DocumentType, Language } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'

/** Everything about one invented invoice that can be printed. Days are ISO, money is decimal. */
export interface Facts {
  readonly documentType: Exclude<DocumentType, 'other'>
  readonly language: Language
  readonly countryCode: string
  readonly currency: string
  readonly fractionDigits: number
  readonly vendor: Party
  readonly buyer: Party
  readonly number: string
  readonly date: string
  readonly dueDate: string | undefined
  readonly deliveryDate: string
  readonly orderDate: string
  readonly purchaseOrder: string | undefined
  readonly customerNumber: string | undefined
  readonly deliveryNote: string
  readonly contactPerson: string
  readonly paymentReference: string | undefined
  readonly paymentTerms: string | undefined
  /** Whether the prices of the lines include the tax. */
  readonly grossPrices: boolean
  readonly lines: readonly Line[]
  readonly totals: Totals
  /** The law's sentence for an invoice without tax. */
  readonly taxFreeNote: string | undefined
}

export interface Party {
  readonly name: string
  readonly street: string
  readonly place: string
  readonly countryName: string
  readonly vatId: string | undefined
  readonly taxNumber: string | undefined
  readonly email: string
  readonly phone: string
  readonly website: string
  readonly registration: string
  readonly bank: string
  readonly iban: string | undefined
  readonly bic: string | undefined
  /** Where a country has no IBAN: the account as it is printed there. */
  readonly account: string | undefined
}

export interface Line {
  readonly article: string
  readonly description: string
  readonly detail: string | undefined
  readonly quantity: Big
  readonly unit: string
  readonly unitPrice: Big
  /** Percent. */
  readonly taxRate: Big
  readonly amount: Big
}

export interface TaxTotal {
  readonly rate: Big
  readonly base: Big
  readonly amount: Big
}

export interface Totals {
  readonly net: Big
  readonly tax: Big
  readonly total: Big
  readonly rows: readonly TaxTotal[]
  readonly paid: Big
  readonly due: Big
}

const sum = (values: readonly Big[]): Big => values.reduce((total, value) => total.plus(value), Big(0))

/** The totals of lines, exact: tax is rounded once for each rate, as invoices do. `paid` was paid before. */
export function totalsOf(lines: readonly Line[], grossPrices: boolean, fractionDigits: number, paid: Big): Totals {
  const rates = [...new Set(lines.map(line => line.taxRate.toString()))].map(rate => Big(rate))
  const rows = rates
    .sort((a, b) => b.cmp(a))
    .map(rate => {
      const printed = sum(lines.filter(line => line.taxRate.eq(rate)).map(line => line.amount))
      const base = grossPrices ? printed.div(rate.div(100).plus(1)).round(fractionDigits, Big.roundHalfUp) : printed
      const amount = grossPrices
        ? printed.minus(base)
        : base.times(rate).div(100).round(fractionDigits, Big.roundHalfUp)
      return { rate, base, amount }
    })
  const net = sum(rows.map(row => row.base))
  const tax = sum(rows.map(row => row.amount))
  const total = net.plus(tax)
  return { net, tax, total, rows, paid, due: total.minus(paid) }
}

/** The normalised value of every field that facts hold; which of them a page shows, its layout says. */
export function fieldValues(facts: Facts): Partial<Record<FieldName, string>> {
  const money = (value: Big): string => value.toFixed(facts.fractionDigits)
  const { vendor, buyer, totals } = facts
  return {
    vendorName: vendor.name,
    invoiceNumber: facts.number,
    invoiceDate: facts.date,
    dueDate: facts.dueDate,
    deliveryDate: facts.deliveryDate,
    purchaseOrder: facts.purchaseOrder,
    customerNumber: facts.customerNumber,
    currency: facts.currency,
    netAmount: money(totals.net),
    taxAmount: money(totals.tax),
    totalAmount: money(totals.total),
    amountDue: money(totals.due),
    vendorAddress: `${vendor.street}, ${vendor.place}`,
    vendorVatId: vendor.vatId?.replace(/[^0-9A-Z&Ñ]/gi, ''),
    vendorTaxNumber: vendor.taxNumber,
    vendorEmail: vendor.email,
    vendorIban: vendor.iban,
    vendorBic: vendor.bic,
    paymentTerms: facts.paymentTerms,
    paymentReference: facts.paymentReference,
    buyerName: buyer.name,
    buyerVatId: buyer.vatId?.replace(/[^0-9A-Z&Ñ]/gi, ''),
  }
}
