import { expect, test } from 'vitest'
import type { DocumentContent, FieldValue } from '#shared/document.ts'
import { joinContents } from './join.ts'

const stated = (value: string): FieldValue => ({ value, raw: value, confidence: 1, origin: 'einvoice' })
const read = (value: string): FieldValue => ({
  ...{ value, raw: `${value} EUR`, confidence: 0.9, origin: 'text-layer', page: 2 },
  box: [0.1, 0.1, 0.2, 0.12],
})
const contentOf = (fields: DocumentContent['fields'], more: Partial<DocumentContent> = {}): DocumentContent => ({
  ...{ documentType: 'invoice', fields, taxBreakdown: [], lineItems: [] },
  ...more,
})

test('the data counts; the page gives places, what the data leaves out, and what to choose instead', () => {
  const row = { rate: '19', base: '100.00', amount: '19.00' }
  const item = { amount: read('100.00') }
  const joined = joinContents({
    data: contentOf({ totalAmount: stated('119.00'), dueDate: stated('2026-02-01') }, { documentType: 'credit-note' }),
    page: contentOf(
      { totalAmount: read('119'), dueDate: read('2026-02-10'), purchaseOrder: read('4711') },
      { taxBreakdown: [row], lineItems: [item] },
    ),
    candidates: { totalAmount: [read('1')], purchaseOrder: [read('4711'), read('4712')] },
    comparison: [
      { subject: 'totalAmount', outcome: 'same', severity: 'info', data: '119.00', page: read('119') },
      { subject: 'dueDate', outcome: 'different', severity: 'error', data: '2026-02-01', page: read('2026-02-10') },
    ],
  })
  expect(joined).toEqual({
    content: {
      documentType: 'credit-note',
      fields: {
        totalAmount: { ...stated('119.00'), page: 2, box: [0.1, 0.1, 0.2, 0.12] },
        dueDate: stated('2026-02-01'),
        purchaseOrder: read('4711'),
      },
      taxBreakdown: [row],
      lineItems: [item],
    },
    candidates: { dueDate: [read('2026-02-10')], purchaseOrder: [read('4711'), read('4712')] },
  })
})
