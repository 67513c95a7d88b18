import { expect, test } from 'vitest'
import type { Comparison, DocumentContent, EinvoiceCheck, FieldValue, ValidationResult } from '#shared/document.ts'
import { dataIsSound, pageSaysTheSame } from './einvoice.ts'
import type { Rule } from './rule.ts'

const value = (origin: FieldValue['origin']): FieldValue => ({ value: '1', raw: '1', confidence: 1, origin })
const contentOf = (fields: DocumentContent['fields'], more: Partial<DocumentContent> = {}): DocumentContent => ({
  ...{ documentType: 'invoice', fields, taxBreakdown: [], lineItems: [] },
  ...more,
})
const verdicts = (rule: Rule, content: DocumentContent, check: Partial<EinvoiceCheck>): string[] =>
  rule(content, {
    ...{ company: { name: '', vatId: '' }, today: '2026-11-23' },
    einvoice: { findings: [], comparison: [], adjustment: '0', ...check },
  }).map(({ ok, severity, message, fields }) => [ok ? 'ok' : severity, message, ...fields].join(' | '))

const page = { ...value('text-layer'), value: '119.00' }
const different: Comparison = {
  ...{ subject: 'totalAmount', outcome: 'different', severity: 'error', data: '100.00', page },
}
const wrongSum: ValidationResult = {
  ...{ rule: 'BR-CO-15', ok: false, severity: 'error', message: 'It does not add up.' },
  fields: ['totalAmount', 'netAmount'],
}

test('a difference stops the document until a person has set or accepted the field', () => {
  const said = 'The data says 100.00 for the total amount, but the page says 119.00'
  expect(verdicts(pageSaysTheSame, contentOf({ totalAmount: value('einvoice') }), { comparison: [different] })).toEqual(
    [`error | ${said}. | totalAmount`],
  )
  expect(verdicts(pageSaysTheSame, contentOf({ totalAmount: value('person') }), { comparison: [different] })).toEqual([
    `ok | ${said}; a person has decided. | totalAmount`,
  ])
})

test('another kind of document is settled by changing the kind', () => {
  const type: Comparison = {
    ...different,
    subject: 'documentType',
    data: 'invoice',
    page: { ...page, value: 'credit-note' },
  }
  const verdict = (documentType: DocumentContent['documentType']) =>
    verdicts(pageSaysTheSame, contentOf({}, { documentType }), { comparison: [type] })[0]?.split(' | ')[0]
  expect([verdict('invoice'), verdict('credit-note')]).toEqual(['error', 'ok'])
})

test('what a posting needs and the page does not show asks for a look, anything else that it does not show does not', () => {
  const missing = (subject: 'invoiceNumber' | 'dueDate'): Comparison => ({
    ...{ subject, outcome: 'not-on-page', severity: 'info', data: '1' },
  })
  const same: Comparison = { ...different, subject: 'currency', outcome: 'same', severity: 'info' }
  const comparison = [missing('invoiceNumber'), missing('dueDate'), same]
  expect(verdicts(pageSaysTheSame, contentOf({ invoiceNumber: value('einvoice') }), { comparison })).toEqual([
    'warning | Only the data says it, it was not found on the page: invoice number. | invoiceNumber',
    'ok | The page says what the data says: currency.',
  ])
  expect(verdicts(pageSaysTheSame, contentOf({ invoiceNumber: value('person') }), { comparison })).toHaveLength(1)
})

test('what was wrong with the data as it came weighs no more once a person has decided', () => {
  const findings = [wrongSum]
  expect(verdicts(dataIsSound, contentOf({ totalAmount: value('einvoice') }), { findings })).toEqual([
    'error | It does not add up. | totalAmount | netAmount',
  ])
  expect(verdicts(dataIsSound, contentOf({ netAmount: value('person') }), { findings })).toEqual([
    'info | It does not add up. | totalAmount | netAmount',
  ])
})

test('an ordinary document has neither', () => {
  const context = { company: { name: '', vatId: '' }, today: '2026-11-23' }
  expect([...dataIsSound(contentOf({}), context), ...pageSaysTheSame(contentOf({}), context)]).toEqual([])
})
