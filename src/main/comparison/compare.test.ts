import { expect, test } from 'vitest'
import type { Comparison, DocumentContent, Fields, FieldValue, Word } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'
import type { Page } from '../pipeline/stage.ts'
import { type Compared, compareWithPages } from './compare.ts'
import { asOwedBack } from './owed-back.ts'

type Values = Partial<Record<FieldName, string>>

const stated = (value: string): FieldValue => ({ value, raw: value, confidence: 1, origin: 'einvoice' })
const read = (value: string, confidence = 0.99): FieldValue => ({
  ...{ value, raw: value, confidence, origin: 'text-layer', page: 1 },
  box: [0.1, 0.1, 0.2, 0.12],
})

const fieldsOf = (values: Values, make: (value: string) => FieldValue): Fields =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, make(value)]))

const contentOf = (fields: Fields, more: Partial<DocumentContent> = {}): DocumentContent => ({
  ...{ documentType: 'invoice', fields, taxBreakdown: [], lineItems: [] },
  ...more,
})

/** A page on which these words stand, one after the other. */
function printed(text: string): Page {
  const words = text.split(' ').map((word, index): Word => {
    const left = index / 16
    return { text: word, box: [left, 0.5, left + 1 / 32, 0.51], confidence: 1, engine: 'text-layer', line: 0 }
  })
  return { number: 1, width: 100, height: 100, rotation: 0, source: 'text-layer', words }
}

const compared = (data: DocumentContent, page: DocumentContent, more: Partial<Compared> = {}): Compared => ({
  ...{ data, page, candidates: {}, pages: [printed('Rechnung')], doubtBelow: 0.9 },
  ...more,
})

const compareFields = (data: Values, page: Values, more: Partial<Compared> = {}): Comparison[] =>
  compareWithPages(compared(contentOf(fieldsOf(data, stated)), contentOf(fieldsOf(page, read)), more)).filter(
    ({ subject }) => subject !== 'documentType',
  )

const outcomes = (comparisons: readonly Comparison[]): string[] =>
  comparisons.map(({ subject, outcome, severity }) => `${subject} ${outcome} ${severity}`)

test('what would be paid otherwise is an error, what is only worded otherwise is not', () => {
  const data = {
    ...{ totalAmount: '100.00', vendorIban: 'DE02120300000000202051', dueDate: '2026-02-01' },
    ...{ vendorName: 'Auwald Tischlerei GmbH', paymentTerms: '14 Tage 2 % Skonto' },
  }
  const page = {
    ...{ totalAmount: '119.00', vendorIban: 'DE02500105170137075030', dueDate: '2026-02-10' },
    ...{ vendorName: 'Weidlich Bürobedarf AG', paymentTerms: 'sofort netto' },
  }
  expect(outcomes(compareFields(data, page))).toEqual([
    'vendorName different warning',
    'dueDate different error',
    'totalAmount different error',
    'vendorIban different error',
    'paymentTerms different info',
  ])
})

test('a difference says what both say, and where the page says it', () => {
  expect(compareFields({ totalAmount: '100.00' }, { totalAmount: '119.00' })).toEqual([
    { subject: 'totalAmount', outcome: 'different', severity: 'error', data: '100.00', page: read('119.00') },
  ])
})

test('a total that the page states as something else is not found by looking for its digits', () => {
  const data = contentOf(fieldsOf({ totalAmount: '100.00' }, stated))
  const page = contentOf(fieldsOf({ totalAmount: '119.00', netAmount: '100.00' }, read))
  const pages = [printed('Netto 100.00 Brutto 119.00')]
  const sure = compared(data, page, { pages, candidates: { totalAmount: [read('100.00')] } })
  expect(outcomes(compareWithPages(sure))).toContain('totalAmount different error')
})

test('the same thing written otherwise is the same', () => {
  const data = {
    ...{ totalAmount: '119', vendorIban: 'DE02120300000000202051', vendorBic: 'BYLADEM1001' },
    ...{ vendorName: 'Müller & Söhne GmbH', invoiceNumber: 'RE-2026/17', vendorEmail: 'Buero@example.org' },
    vendorAddress: 'Am Anger 3\n99084 Erfurt\nDE',
  }
  const page = {
    ...{ totalAmount: '119.00', vendorIban: 'DE02 1203 0000 0000 2020 51', vendorBic: 'BYLADEM1001XXX' },
    ...{ vendorName: 'MÜLLER & SÖHNE', invoiceNumber: 'RE 2026 17', vendorEmail: 'buero@example.org' },
    vendorAddress: 'Am Anger 3, 99084 Erfurt',
  }
  expect(new Set(compareFields(data, page).map(({ outcome }) => outcome))).toEqual(new Set(['same']))
})

test('what the page does not show is no difference', () => {
  expect(outcomes(compareFields({ dueDate: '2026-02-01', purchaseOrder: '4711' }, {}))).toEqual([
    'dueDate not-on-page info',
    'purchaseOrder not-on-page info',
  ])
})

test('another reading counts where the page is unsure, and only there', () => {
  const candidates = { invoiceNumber: [read('4711'), read('RE-17')] }
  const data = contentOf(fieldsOf({ invoiceNumber: 'RE-17' }, stated))
  const page = (confidence: number) => contentOf({ invoiceNumber: read('4711', confidence) })
  const outcome = (confidence: number) =>
    compareWithPages(compared(data, page(confidence), { candidates })).at(-1)?.outcome
  expect([outcome(0.95), outcome(0.5)]).toEqual(['different', 'same'])
})

test('an account or a name is found anywhere in print, whatever was taken for it, and its place is told', () => {
  const [found] = compareFields(
    { vendorIban: 'DE02120300000000202051' },
    { vendorIban: 'DE02500105170137075030' },
    { pages: [printed('IBAN DE02 1203 0000 0000 2020 51 BIC')] },
  )
  expect(found).toMatchObject({
    outcome: 'same',
    page: { raw: 'DE02 1203 0000 0000 2020 51', page: 1, box: [1 / 16, 0.5, 13 / 32, 0.51] },
  })
})

test('kind of document, rates of tax and amounts of lines are compared as a whole', () => {
  const line = (amount: string) => ({ amount: stated(amount) })
  const tax = (amount: string, base: string) => [{ rate: '19', base, amount }]
  const data = contentOf({}, { taxBreakdown: tax('19.00', '100.00'), lineItems: [line('60.00'), line('40.00')] })
  const same = contentOf({}, { taxBreakdown: tax('19.0', '100'), lineItems: [line('40'), line('60')] })
  expect(outcomes(compareWithPages(compared(data, same)))).toEqual([
    'documentType same info',
    'taxBreakdown same info',
    'lineItems same info',
  ])
  const other = contentOf(
    { netAmount: read('60') },
    { documentType: 'credit-note', taxBreakdown: tax('20.00', '100.00'), lineItems: [line('60.00')] },
  )
  const unproven = compareWithPages(compared(data, { ...same, lineItems: [line('60.00')] }))
  expect(outcomes(unproven)).toContain('lineItems not-on-page info')
  expect(
    compareWithPages(compared(data, other)).map(({ severity, data: said, page }) => [severity, said, page?.value]),
  ).toEqual([
    ['error', 'invoice', 'credit-note'],
    ['error', '19.00 (19 % of 100.00)', '20.00 (19 % of 100.00)'],
    ['warning', '2 lines, together 100.00', '1 line, together 60.00'],
  ])
  const letter = contentOf({}, { documentType: 'other' })
  expect(outcomes(compareWithPages(compared(data, letter)))).toEqual(['lineItems not-on-page info'])
})

test('a page that prints what is owed back with a minus says what a credit note says', () => {
  const line = (amount: string) => ({ lineItems: [{ amount: stated(amount) }] })
  const data = contentOf(fieldsOf({ totalAmount: '119.00', netAmount: '100.00' }, stated), {
    ...line('100.00'),
    documentType: 'credit-note',
  })
  const page = contentOf(fieldsOf({ totalAmount: '-119.00', netAmount: '-100.00' }, read), line('-100.00'))
  const comparison = compareWithPages(compared(data, asOwedBack({ ...page, documentType: 'invoice' })))
  expect(new Set(comparison.map(({ outcome }) => outcome))).toEqual(new Set(['same']))
})

test('a day in digits may be either of the two that they can mean', () => {
  const outcome = (page: FieldValue) =>
    compareWithPages(compared(contentOf({ invoiceDate: stated('2026-04-03') }), contentOf({ invoiceDate: page }))).find(
      ({ subject }) => subject === 'invoiceDate',
    )?.outcome
  expect([
    outcome({ ...read('2026-03-04'), raw: '03/04/2026' }),
    outcome({ ...read('2026-03-04'), raw: '4 March 2026' }),
  ]).toEqual(['same', 'different'])
})
