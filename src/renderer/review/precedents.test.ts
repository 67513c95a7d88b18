import { expect, test } from 'vitest'
import type { VendorHistory } from '#shared/desk.ts'
import type { FieldValue } from '#shared/document.ts'
import { isAlarming, precedentOf } from './precedents.ts'

const read = (value: string): FieldValue => ({ value, raw: value, confidence: 0.99, origin: 'text-layer' })
const history: VendorHistory = {
  invoices: 3,
  fields: {
    vendorIban: [
      { value: 'DE2', invoices: 2 },
      { value: 'DE1', invoices: 1 },
    ],
    currency: [{ value: 'EUR', invoices: 3 }],
  },
}

test('bank details that the vendor never had are alarming, other news are not', () => {
  const iban = precedentOf('vendorIban', read('DE9'), history)
  expect(iban).toEqual({ same: false, invoices: 2, before: 'DE2' })
  expect(isAlarming('vendorIban', iban)).toBe(true)
  expect(isAlarming('currency', precedentOf('currency', read('USD'), history))).toBe(false)
})

test('an earlier account of the vendor is no news, and a new vendor has no precedent', () => {
  expect(precedentOf('vendorIban', read('DE1'), history)).toEqual({ same: true, invoices: 1, before: 'DE1' })
  expect(precedentOf('vendorIban', read('DE9'), { invoices: 0, fields: {} })).toBeUndefined()
  expect(precedentOf('vendorIban', undefined, history)).toBeUndefined()
})
