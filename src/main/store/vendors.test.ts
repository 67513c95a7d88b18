import { expect, test } from 'vitest'
import type { Fields } from '#shared/document.ts'
import { machineRead, sampleContent } from './test-data.ts'
import { approveDocument, readDocument, temporaryStore } from './test-support.ts'
import type { Store } from './types.ts'

const VAT_ID = { vendorVatId: machineRead('DE136695976') }
const IBAN = { vendorIban: machineRead('DE02120300000000202051') }

/** Approves an invoice of a vendor. */
const approve = (store: Store, fileName: string, name: string, identities: Fields) =>
  approveDocument(store, fileName, {
    fields: { ...sampleContent.fields, vendorName: machineRead(name), ...identities },
  }).summary.id

const recalledName = (store: Store, read: Fields): string | undefined => store.vendors.recall(read)?.vendorName?.value

test('what was only read, or is approved no longer, is not remembered', () => {
  const store = temporaryStore()
  readDocument(store, 'read.pdf', { fields: { ...sampleContent.fields, ...VAT_ID } })
  expect(store.vendors.recall(VAT_ID)).toBeUndefined()
  const id = approve(store, 'a.pdf', 'Auwald AG', VAT_ID)
  expect(recalledName(store, VAT_ID)).toBe('Auwald AG')
  store.review.setStatus(id, store.documents.get(id).version, 'review')
  expect(store.vendors.recall(VAT_ID)).toBeUndefined()
})

test('an account of several vendors names none, and identities of two vendors neither', () => {
  const store = temporaryStore()
  approve(store, 'a.pdf', 'Auwald AG', { ...VAT_ID, ...IBAN })
  approve(store, 'b.pdf', 'Weidlich AG', { ...IBAN, vendorTaxNumber: machineRead('201/113/40209') })
  expect(store.vendors.recall(IBAN)).toBeUndefined()
  expect(store.vendors.recall({ ...VAT_ID, vendorTaxNumber: machineRead('201/113/40209') })).toBeUndefined()
  expect(store.vendors.recall({})).toBeUndefined()
  expect(store.vendors.recall({ vendorVatId: machineRead('DE999999999') })).toBeUndefined()
  expect(recalledName(store, { ...VAT_ID, ...IBAN })).toBe('Auwald AG')
})

test('a VAT id stays its vendor, and the newest approval says how it is spelt', () => {
  const store = temporaryStore()
  approve(store, 'a.pdf', 'Auwald', { ...VAT_ID, ...IBAN })
  approve(store, 'b.pdf', 'Auwald Tischlerei AG', VAT_ID)
  expect(store.vendors.recall(VAT_ID)).toEqual({
    ...sampleContent.fields,
    ...VAT_ID,
    vendorName: machineRead('Auwald Tischlerei AG'),
  })
})
