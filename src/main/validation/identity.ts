import type { DocumentContent } from '#shared/document.ts'
import { CRITICAL_FIELDS, type FieldName } from '#shared/fields.ts'
import { isCurrencyCode } from '../language/currencies.ts'
import { parseIban } from '../language/iban.ts'
import { parseTaxId } from '../language/tax-ids.ts'
import { sameParty } from './parties.ts'
import { failed, passed, type Rule } from './rule.ts'

export const ibanChecksum: Rule = content => {
  const iban = content.fields.vendorIban?.value
  if (iban === undefined) return []
  return parseIban(iban) !== undefined
    ? [passed('iban-checksum', 'The check digits of the IBAN fit.', ['vendorIban'])]
    : [
        failed('iban-checksum', 'error', `The check digits of IBAN ${iban} do not fit: do not pay to it.`, [
          'vendorIban',
        ]),
      ]
}

const VAT_FIELDS = ['vendorVatId', 'buyerVatId'] as const satisfies readonly FieldName[]

export const vatIdFormat: Rule = content =>
  VAT_FIELDS.flatMap(field => {
    const rule = 'vat-id-format'
    const value = content.fields[field]?.value
    if (value === undefined) return []
    const id = parseTaxId(value)
    if (id === undefined)
      return [failed(rule, 'warning', `${value} has not the form of any country's VAT id.`, [field])]
    if (id.checked === false)
      return [failed(rule, 'warning', `The check digit of VAT id ${value} does not fit.`, [field])]
    const how = id.checked ? 'form and check digit' : 'form'
    return [passed(rule, `VAT id ${value} has the ${how} of ${id.country}.`, [field])]
  })

export const currencyKnown: Rule = content => {
  const currency = content.fields.currency?.value
  if (currency === undefined) return []
  return isCurrencyCode(currency)
    ? [passed('currency-known', `${currency} is a currency.`, ['currency'])]
    : [failed('currency-known', 'error', `${currency} is not a currency Vouch knows.`, ['currency'])]
}

const NAMES_OF_CRITICAL: Readonly<Partial<Record<FieldName, string>>> = {
  vendorName: 'the supplier',
  invoiceNumber: 'the invoice number',
  invoiceDate: 'the invoice date',
  currency: 'the currency',
  totalAmount: 'the total',
}

export const criticalFieldsPresent: Rule = content => {
  const missing = CRITICAL_FIELDS.filter(field => content.fields[field] === undefined)
  if (missing.length === 0) return [passed('critical-fields-present', 'Everything a posting needs is there.', [])]
  const names = missing.map(field => NAMES_OF_CRITICAL[field] ?? field).join(', ')
  return [failed('critical-fields-present', 'error', `Missing: ${names}.`, missing)]
}

const same = (first: string, second: string): boolean =>
  first.replace(/[^A-Za-z0-9]/g, '').toUpperCase() === second.replace(/[^A-Za-z0-9]/g, '').toUpperCase()

export const addressedToUs: Rule = (content, { company }) => {
  const rule = 'addressed-to-us'
  const { buyerName, buyerVatId } = content.fields
  if (company.vatId !== '' && buyerVatId !== undefined) {
    if (same(buyerVatId.value, company.vatId))
      return [passed(rule, `It is addressed to ${company.vatId}.`, ['buyerVatId'])]
    return [
      failed(rule, 'warning', `It carries the buyer's VAT id ${buyerVatId.value}, not ${company.vatId}.`, [
        'buyerVatId',
      ]),
    ]
  }
  if (company.name === '' || buyerName === undefined) return []
  return sameParty(buyerName.value, company.name)
    ? [passed(rule, `It is addressed to ${company.name}.`, ['buyerName'])]
    : [failed(rule, 'warning', `It is addressed to ${buyerName.value}, not to ${company.name}.`, ['buyerName'])]
}

export const vendorIsNotUs: Rule = (content: DocumentContent, { company }) => {
  const rule = 'vendor-is-not-us'
  const { vendorName, vendorVatId } = content.fields
  const byId = company.vatId !== '' && vendorVatId !== undefined && same(vendorVatId.value, company.vatId)
  const byName = company.name !== '' && vendorName !== undefined && sameParty(vendorName.value, company.name)
  if (byId)
    return [failed(rule, 'error', `${vendorVatId.value} is our own VAT id, not the supplier's.`, ['vendorVatId'])]
  if (byName) return [failed(rule, 'error', `${vendorName.value} is our own name, not the supplier's.`, ['vendorName'])]
  return []
}
