import { describe, expect, it } from 'vitest'
import { VouchError } from '#shared/errors.ts'
import type { FieldName } from '#shared/fields.ts'
import { normaliseField } from './normalise.ts'

const refusal = (field: FieldName, raw: string): string => {
  try {
    return `accepted as ${normaliseField(field, raw, 'en')}`
  } catch (error) {
    return error instanceof VouchError ? `${error.code}: ${error.message}` : String(error)
  }
}

describe('normaliseField', () => {
  it('refuses what cannot be a value, in words a clerk understands', () => {
    expect(refusal('vendorIban', 'DE88 3704 0044 0532 0130 00')).toMatch(/^value-invalid: .*check digits of IBAN/)
    expect(refusal('invoiceDate', 'soon')).toMatch(/^value-invalid: .*“soon” is not a date/)
    expect(refusal('invoiceDate', '1.2.2024 - 3.2.2024')).toMatch(/^value-invalid/)
    expect(refusal('totalAmount', 'a lot')).toMatch(/^value-invalid: .*not an amount/)
    expect(refusal('currency', 'shells')).toMatch(/^value-invalid: .*not a currency/)
    expect(refusal('vendorVatId', 'DE1')).toMatch(/^value-invalid: .*VAT id/)
    expect(refusal('vendorEmail', 'no at all')).toMatch(/^value-invalid: .*e-mail/)
    expect(refusal('vendorBic', 'XX')).toMatch(/^value-invalid: .*BIC/)
    expect(refusal('invoiceNumber', '   ')).toMatch(/^value-invalid: .*empty/)
  })

  it.each([
    ['invoiceDate', '3. März 2024', 'de', '2024-03-03'],
    ['invoiceDate', '03/04/2024', 'fr', '2024-04-03'],
    ['totalAmount', '€ 1.234,56', 'de', '1234.56'],
    ['totalAmount', '1,234.56 USD', 'de', '1234.56'],
    ['totalAmount', '1.234', 'de', '1234.00'],
    ['totalAmount', '1.234', 'en', '1.234'],
    ['totalAmount', '12,00-', 'fr', '-12.00'],
    ['totalAmount', '(12.00)', 'en', '-12.00'],
    ['currency', '€', 'de', 'EUR'],
    ['vendorIban', 'de89 3704 0044 0532 0130 00', 'de', 'DE89370400440532013000'],
    ['vendorVatId', 'DE 136 695 976', 'de', 'DE136695976'],
    ['vendorEmail', ' Info@Example.ORG ', 'en', 'info@example.org'],
    ['vendorAddress', 'Hafenweg 4\n20095 Hamburg', 'de', 'Hafenweg 4, 20095 Hamburg'],
    ['invoiceNumber', ' RE  12 ', undefined, 'RE 12'],
  ] as const)('%s “%s” in %s is %s', (field, raw, language, value) => {
    expect(normaliseField(field, raw, language)).toBe(value)
  })
})
