import { expect, test } from 'vitest'
import type { DocumentContent, FieldValue } from '#shared/document.ts'
import { mendFigures } from './mend-figures.ts'

const read = (value: string, origin: FieldValue['origin'] = 'line-reader'): FieldValue => ({
  ...{ value, raw: value, confidence: 0.95, origin },
})

function invoice(net: string, tax: string, total: string, changes: Partial<DocumentContent> = {}): DocumentContent {
  const fields = { netAmount: read(net), taxAmount: read(tax), totalAmount: read(total) }
  return { documentType: 'invoice', fields, taxBreakdown: [], lineItems: [], ...changes }
}

const nineteen = { taxBreakdown: [{ rate: '19', base: '1000.00', amount: '190.00' }] }

test('figures that agree, or miss more than a digit, are left alone', () => {
  expect(mendFigures(invoice('1000.00', '190.00', '1190.00'), {})).toBeUndefined()
  expect(mendFigures(invoice('1000.00', '190.00', '1190.02'), {})).toBeUndefined()
  expect(mendFigures(invoice('1000.00', '190.00', '2380.00'), {})).toBeUndefined()
})

test('what was not read from pixels was not misread', () => {
  const content = invoice('1000.00', '190.00', '1130.00')
  const fields = { ...content.fields, totalAmount: read('1130.00', 'text-layer') }
  expect(mendFigures({ ...content, fields }, {})).toBeUndefined()
})

test('with nothing else to go by, what would fit is offered and nothing is changed', () => {
  const content = invoice('1000.00', '190.00', '1130.00')
  const mended = mendFigures(content, {})
  expect(mended?.field).toBeUndefined()
  expect(mended?.content).toBe(content)
  expect(mended?.candidates.totalAmount?.map(({ value }) => value)).toEqual(['1190.00'])
  expect(mended?.candidates.taxAmount?.map(({ value }) => value)).toEqual(['130.00'])
})

test('a rate of tax says which figure was misread, and it is never sure enough to pass without a person', () => {
  const content = invoice('1000.00', '190.00', '1130.00', nineteen)
  const mended = mendFigures(content, {})
  expect(mended?.field).toBe('totalAmount')
  expect(mended?.content).toEqual({
    ...content,
    fields: { ...content.fields, totalAmount: { ...read('1190.00', 'derived'), raw: '1130.00', confidence: 0.5 } },
  })
  expect(mended?.candidates).toEqual({ totalAmount: [read('1130.00')] })
})

test('the lines say that the net amount was misread', () => {
  const lineItems = [{ amount: read('600.00') }, { amount: read('400.00') }]
  const mended = mendFigures(invoice('1800.00', '190.00', '1190.00', { lineItems }), {})
  expect([mended?.field, mended?.content.fields.netAmount?.value]).toEqual(['netAmount', '1000.00'])
})
