import { expect, test } from 'vitest'
import type { Comparison, DocumentContent, FieldValue, Reading } from '#shared/document.ts'
import { differencesOf, isSettled, placeOfField } from './differences.ts'

const stated = (value: string): FieldValue => ({ value, raw: value, confidence: 1, origin: 'einvoice' })
const printed: FieldValue = {
  ...{ value: '119.00', raw: '119,00', confidence: 0.9, origin: 'text-layer', page: 2 },
  box: [0.1, 0.2, 0.3, 0.4],
}
const different: Comparison = {
  ...{ subject: 'totalAmount', outcome: 'different', severity: 'error', data: '100.00' },
  page: printed,
}
const readingOf = (comparison: Comparison[]) =>
  ({ einvoice: { findings: [], adjustment: '0', comparison } }) as unknown as Reading
const contentOf = (fields: DocumentContent['fields']): DocumentContent => ({
  ...{ documentType: 'invoice', fields, taxBreakdown: [], lineItems: [] },
})

test('what the page says otherwise is shown where it stands, until the field has a place of its own', () => {
  const reading = readingOf([different])
  const place = (value: FieldValue) => placeOfField(contentOf({ totalAmount: value }), reading, 'totalAmount')?.box
  expect(place(stated('100.00'))).toEqual([0.1, 0.2, 0.3, 0.4])
  expect(place({ ...printed, box: [0, 0, 1, 1] })).toEqual([0, 0, 1, 1])
  expect(placeOfField(contentOf({}), undefined, 'totalAmount')).toBeUndefined()
})

test('a difference is settled by a person, for the kind of document by changing it', () => {
  const type: Comparison = { ...different, subject: 'documentType', data: 'invoice' }
  const person: FieldValue = { ...stated('119.00'), origin: 'person' }
  expect([
    isSettled(contentOf({ totalAmount: stated('100.00') }), different),
    isSettled(contentOf({ totalAmount: person }), different),
    isSettled(contentOf({}), type),
    isSettled({ ...contentOf({}), documentType: 'credit-note' }, type),
  ]).toEqual([false, true, false, true])
  expect(differencesOf(readingOf([{ ...different, outcome: 'same' }, type]))).toEqual([type])
})
