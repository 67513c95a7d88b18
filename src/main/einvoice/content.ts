import { Big } from 'big.js'
import type { DocumentContent, Fields, FieldValue, Language, LineItem, TaxRow } from '#shared/document.ts'
import type { EinvoiceLine, EinvoiceParts, Party } from '#shared/einvoice.ts'
import { FIELDS, type FieldKind, type FieldName } from '#shared/fields.ts'
import type { FormatReading } from './formats/format.ts'
import { rounded } from './rounding.ts'
import { languageOfCountry } from './words/countries.ts'
import { unitInWords } from './words/units.ts'
import { dayFrom } from './xml/values.ts'

type Parts = Omit<EinvoiceParts, 'signature'>

/** What the file says is what it says: there is nothing to doubt about the reading of it. */
const CERTAIN = 1

const stated = (value: string, raw: string): FieldValue => ({ value, raw, confidence: CERTAIN, origin: 'einvoice' })
const derived = (value: Big): FieldValue => ({
  value: rounded(value),
  raw: rounded(value),
  confidence: CERTAIN,
  origin: 'derived',
})

const compact = (raw: string): string => raw.toUpperCase().replace(/[^0-9A-Z&Ñ+*]/g, '')
const oneLine = (raw: string): string => raw.replace(/\s+/g, ' ').trim()

/** Identifiers are kept as they are, even where their check digits fail: that is for the checks to say. */
const VALUE_OF: Readonly<Partial<Record<FieldKind, (raw: string) => string | undefined>>> = {
  date: dayFrom,
  iban: compact,
  bic: compact,
  vatId: compact,
  currency: compact,
  email: raw => raw.trim().toLowerCase(),
}

/**
 * What a clerk works with, from all that the invoice says. A credit note's amounts are written without the minus, also
 * where the file has one; an invoice below zero stays what its file calls it, with its minus.
 */
export function contentOf({ documentType, header, parts, language }: FormatReading): DocumentContent {
  const total = parts.totals.total ?? sumOf(parts.taxes.flatMap(({ base, amount }) => [base, amount]))
  const sign: Sign = documentType === 'credit-note' && total !== undefined && new Big(total).lt(0) ? -1 : 1
  const words = language ?? languageOfCountry(parts.seller.address.country)
  return {
    documentType,
    fields: { ...textFields(header, parts), ...amountFields(parts, sign) },
    taxBreakdown: parts.taxes.flatMap(tax => taxRow(tax, sign)),
    lineItems: parts.lines.map(line => lineItem(line, words, sign)),
  }
}

type Sign = 1 | -1

function sumOf(values: readonly (string | undefined)[]): string | undefined {
  const known = values.flatMap(value => (value === undefined ? [] : [new Big(value)]))
  return known.length === 0 ? undefined : rounded(known.reduce((sum, value) => sum.plus(value), new Big(0)))
}

function textFields(header: FormatReading['header'], { seller, buyer, payments }: Parts): Fields {
  const account = payments.find(({ iban }) => iban !== undefined)
  const written: Partial<Record<FieldName, string | undefined>> = {
    ...header,
    vendorName: seller.name,
    vendorAddress: addressOf(seller),
    vendorVatId: seller.vatId,
    vendorTaxNumber: seller.taxNumber,
    vendorEmail:
      seller.contact.email ?? (seller.electronicAddress?.includes('@') ? seller.electronicAddress : undefined),
    vendorIban: account?.iban,
    vendorBic: account?.bic,
    buyerName: buyer.name,
    buyerVatId: buyer.vatId,
  }
  const fields: Fields = {}
  for (const [name, raw] of Object.entries(written) as [FieldName, string | undefined][]) {
    if (raw === undefined || raw.trim() === '') continue
    const value = (VALUE_OF[FIELDS[name].kind] ?? oneLine)(raw)
    if (value !== undefined && value !== '') fields[name] = stated(value, raw)
  }
  return fields
}

function addressOf({ address }: Party): string {
  const place = [address.postCode, address.city].filter(part => part !== undefined).join(' ')
  return [...address.lines, place].filter(part => part !== '').join(', ')
}

/** FatturaPA states tax by rate only, and may leave out the total: then the sums of the rates are what it says. */
function amountFields({ totals, taxes }: Parts, sign: Sign): Fields {
  const sums = {
    netAmount: [totals.net, sumOf(taxes.map(({ base }) => base))],
    taxAmount: [totals.tax, sumOf(taxes.map(({ amount }) => amount))],
    totalAmount: [totals.total, sumOf(taxes.flatMap(({ base, amount }) => [base, amount]))],
    amountDue: [totals.due, undefined],
  } as const
  const fields: Fields = {}
  for (const [name, [said, summed]] of Object.entries(sums) as [
    keyof typeof sums,
    readonly [string | undefined, string | undefined],
  ][]) {
    if (said !== undefined) fields[name] = signed(said, sign)
    else if (summed !== undefined) fields[name] = derived(new Big(summed).times(sign))
  }
  return fields
}

/** The decimal places stay as they are written. */
const turned = (value: string, sign: Sign): string => {
  if (sign === 1 || new Big(value).eq(0)) return value
  return value.startsWith('-') ? value.slice(1) : `-${value}`
}

const signed = (value: string, sign: Sign): FieldValue => stated(turned(value, sign), value)

const taxRow = ({ rate, base, amount }: Parts['taxes'][number], sign: Sign): TaxRow[] =>
  base === undefined || amount === undefined
    ? []
    : [{ rate: rate ?? '0', base: turned(base, sign), amount: turned(amount, sign) }]

function lineItem(line: EinvoiceLine, language: Language, sign: Sign): LineItem {
  const item: LineItem = {}
  const description = line.name ?? line.description
  if (description !== undefined) item.description = stated(oneLine(description), description)
  if (line.quantity !== undefined) item.quantity = signed(line.quantity, sign)
  if (line.unitCode !== undefined)
    item.unit = stated(unitInWords(line.unitCode, language) ?? line.unitCode, line.unitCode)
  if (line.price !== undefined) item.unitPrice = unitPrice(line.price, line.priceBase)
  if (line.taxRate !== undefined) item.taxRate = stated(line.taxRate, line.taxRate)
  if (line.amount !== undefined) item.amount = signed(line.amount, sign)
  return item
}

/** A price may count for many units, as for cables and screws: a clerk compares the price of one. */
function unitPrice(price: string, base: string | undefined): FieldValue {
  const units = new Big(base ?? 1)
  return units.eq(1) || units.eq(0)
    ? stated(price, price)
    : { ...derived(new Big(price).div(units)), raw: `${price} / ${base}` }
}
