import Big from 'big.js'
import { expect, test } from 'vitest'
import type { ApiHandlers } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { machineRead, sampleContent } from '../store/test-data.ts'
import { codeOf, importDocument, readDocument, temporaryStore } from '../store/test-support.ts'
import type { Store } from '../store/types.ts'
import { toDetail } from './detail.ts'
import { createReview, type ReviewDependencies } from './review.ts'

/** Stands in for the language room with rules that a reader of this test can follow. */
const normaliseField: ReviewDependencies['normaliseField'] = (field, raw, language) => {
  if (raw === 'nonsense') throw new VouchError('value-invalid', raw)
  if (field === 'totalAmount' || field === 'netAmount')
    return new Big(language === 'de' ? raw.replace(',', '.') : raw).toFixed(2)
  return raw
}

/** Says what it was given, so that the tests see it. */
const validateContent: ReviewDependencies['validateContent'] = (content, context) => [
  {
    ...{ rule: 'seen', ok: true, severity: 'info', fields: [] },
    message: JSON.stringify([content.fields.vendorName?.value ?? null, content.documentType, context]),
  },
]

function desk(): { store: Store; review: ReturnType<typeof createReview>; id: DocumentId } {
  const store = temporaryStore()
  store.settings.set({ companyName: 'Wir GmbH', companyVatId: 'DE1' })
  const review = createReview({ store, normaliseField, validateContent, today: () => '2026-11-23' })
  return { store, review, id: readDocument(store) }
}

type Handler = Extract<keyof ApiHandlers, `review.${string}`>

/** Calls a handler with the version that the clerk is looking at. */
function call(
  { store, review, id }: ReturnType<typeof desk>,
  name: Handler,
  input: Record<string, unknown> = {},
): ReturnType<typeof toDetail> {
  const handler = review[name] as (input: unknown) => ReturnType<typeof toDetail>
  return handler({ id, version: store.documents.get(id).version, ...input })
}

const lastAction = ({ store, id }: ReturnType<typeof desk>) => {
  const { action, details } = store.audit.history(id).at(-1)!
  return { action, details }
}

test('a value that is not valid is refused and nothing is written', () => {
  const at = desk()
  const before = at.store.documents.get(at.id)
  expect(codeOf(() => call(at, 'review.setField', { field: 'totalAmount', raw: 'nonsense' }))).toBe('value-invalid')
  const lineItems = [{ amount: { ...machineRead('1'), raw: 'nonsense' } }]
  expect(codeOf(() => call(at, 'review.setLineItems', { lineItems }))).toBe('value-invalid')
  expect(at.store.documents.get(at.id)).toEqual(before)
})

test('a document that has not been read has nothing to review', () => {
  const at = desk()
  const unread = { ...at, id: importDocument(at.store, 'unread.pdf') }
  expect(codeOf(() => call(unread, 'review.setField', { field: 'vendorName', raw: 'x' }))).toBe('not-allowed-now')
  expect(codeOf(() => call(unread, 'review.approve'))).toBe('not-allowed-now')
})

test('an edit of a version that is gone is refused', () => {
  const at = desk()
  call(at, 'review.setField', { field: 'vendorName', raw: 'First' })
  const stale = { field: 'vendorName', raw: 'Second', version: 3 }
  expect(codeOf(() => call(at, 'review.setField', stale))).toBe('changed-elsewhere')
})

test('an invoice without a critical field is not approved, and the field is named', () => {
  const at = desk()
  call(at, 'review.setField', { field: 'invoiceNumber', raw: ' ' })
  call(at, 'review.setField', { field: 'totalAmount', raw: '' })
  expect(() => call(at, 'review.approve')).toThrow('still missing: invoice number, total amount')
  expect(at.store.documents.get(at.id).summary.status).toBe('review')
})

test('a typed value keeps what was typed, is made in the language of the document, and is a person’s', () => {
  const at = desk()
  const box: [number, number, number, number] = [0.5, 0.6, 0.7, 0.8]
  const detail = call(at, 'review.setField', { field: 'totalAmount', raw: ' 1191,00 ', page: 2, box })
  const totalAmount = { value: '1191.00', raw: '1191,00', confidence: 1, origin: 'person', page: 2, box }
  expect(detail.content).toEqual({ ...sampleContent, fields: { ...sampleContent.fields, totalAmount } })
  expect(detail).toMatchObject({ summary: { totalAmount: '1191.00', confidence: 0.95 }, canUndo: true, version: 4 })
  expect(JSON.parse(detail.validation[0]!.message)).toEqual([
    ...['Müller & Söhne GmbH', 'invoice'],
    { language: 'de', company: { name: 'Wir GmbH', vatId: 'DE1' }, today: '2026-11-23' },
  ])
  expect(lastAction(at)).toEqual({
    action: 'field-set',
    details: { field: 'totalAmount', before: '1190.00', after: '1191.00', raw: '1191,00', revision: 2 },
  })
})

test('confirming a text confirms its value, whatever that was made from; taking the text from the page does not', () => {
  const at = desk()
  const { content, version } = at.store.documents.get(at.id)
  const summed = { ...machineRead('312.88'), raw: '44.10' }
  const fields = { ...content?.fields, netAmount: summed }
  at.store.review.revise(at.id, version, { ...sampleContent, fields }, [], { action: 'field-set', details: {} })
  const confirmed = call(at, 'review.setField', { field: 'netAmount', raw: '44.10' })
  expect(confirmed.content?.fields.netAmount).toMatchObject({ value: '312.88', raw: '44.10', origin: 'person' })
  expect(lastAction(at).action).toBe('field-confirmed')
  const place = { page: 1, box: [0, 0, 0.1, 0.1] }
  const taken = call(at, 'review.setField', { field: 'netAmount', raw: '44.10', ...place })
  expect(taken.content?.fields.netAmount).toMatchObject({ value: '44.10', ...place })
})

test('a value confirmed as it stands keeps its place on the page; once more changes nothing', () => {
  const at = desk()
  const input = { field: 'vendorName', raw: 'Müller & Söhne GmbH' }
  const detail = call(at, 'review.setField', input)
  const { page, box } = sampleContent.fields.vendorName!
  const confirmed = { value: input.raw, raw: input.raw, confidence: 1, origin: 'person', page, box }
  expect(detail.content?.fields.vendorName).toEqual(confirmed)
  expect(lastAction(at).action).toBe('field-confirmed')
  expect(call(at, 'review.setField', input)).toEqual(detail)
})

test('a cleared field is gone, and clearing what is not there changes nothing', () => {
  const at = desk()
  const detail = call(at, 'review.setField', { field: 'vendorName', raw: '' })
  expect(detail.content?.fields).not.toHaveProperty('vendorName')
  expect(detail.summary).not.toHaveProperty('vendorName')
  expect(lastAction(at)).toMatchObject({ action: 'field-cleared', details: { before: 'Müller & Söhne GmbH' } })
  expect(call(at, 'review.setField', { field: 'vendorName', raw: '' })).toEqual(detail)
})

test('undo brings back what was there with its checks, redo the change', () => {
  const at = desk()
  call(at, 'review.setDocumentType', { documentType: 'credit-note' })
  const undone = call(at, 'review.undo')
  expect(undone.content).toEqual(sampleContent)
  expect(undone.validation[0]?.message).toContain('"invoice"')
  expect(undone).toMatchObject({ canUndo: false, canRedo: true })
  expect(call(at, 'review.redo').content?.documentType).toBe('credit-note')
})

test('approve, reopen, hold, reject and reopen, each with its note', () => {
  const at = desk()
  const seen = [
    call(at, 'review.approve'),
    call(at, 'review.reopen'),
    call(at, 'review.hold', { note: 'asks the buyer' }),
    call(at, 'review.reopen'),
    call(at, 'review.reject', { reason: 'not ours' }),
    call(at, 'review.reopen'),
  ].map(({ summary, note }) => [summary.status, note])
  expect(seen).toEqual([
    ['approved', undefined],
    ['review', undefined],
    ['held', 'asks the buyer'],
    ['review', 'asks the buyer'],
    ['rejected', 'not ours'],
    ['review', 'not ours'],
  ])
})

test('line items: known cells stay, typed ones are made from what was typed, empty ones go', () => {
  const at = desk()
  const [item] = sampleContent.lineItems
  const typed = (raw: string) => ({ value: '', raw, confidence: 0, origin: 'person' })
  const lineItems = [
    { ...item, amount: typed('1000,50'), quantity: typed(' ') },
    { description: typed('Fracht'), taxRate: typed('19 %') },
    { description: typed(' ') },
  ]
  const detail = call(at, 'review.setLineItems', { lineItems })
  const person = (value: string, raw = value) => ({ value, raw, confidence: 1, origin: 'person' })
  expect(detail.content?.lineItems).toEqual([
    { description: item!.description, amount: person('1000.50', '1000,50') },
    { description: person('Fracht'), taxRate: person('19', '19 %') },
  ])
  expect(lastAction(at)).toEqual({
    action: 'line-items-set',
    details: {
      before: [{ description: 'Holz', quantity: '2', amount: '1000.00' }],
      after: [
        { description: 'Holz', amount: '1000.50' },
        { description: 'Fracht', taxRate: '19' },
      ],
      revision: 2,
    },
  })
  expect(call(at, 'review.setLineItems', { lineItems: detail.content!.lineItems })).toEqual(detail)
})

test('a detail leaves out what is not known', () => {
  const store = temporaryStore()
  const id = importDocument(store)
  expect(Object.keys(toDetail(store.documents.get(id))).sort()).toEqual([
    ...['canRedo', 'canUndo', 'mediaType', 'sha256', 'summary', 'validation', 'version'],
  ])
})

test('a line without a place on the page is no example to read a table by', () => {
  const at = desk()
  call(at, 'review.setLineItems', {
    lineItems: [{ amount: { ...machineRead('5'), raw: '5', page: undefined, box: undefined } }],
  })
  const before = at.store.documents.get(at.id)
  expect(codeOf(() => call(at, 'review.teachLines', { row: 0 }))).toBe('not-allowed-now')
  expect(at.store.documents.get(at.id)).toEqual(before)
})

test('tax rates are typed in the language of the document, and can be undone', () => {
  const at = desk()
  const taxBreakdown = [{ rate: '7', base: '10,5', amount: '0,74' }]
  expect(call(at, 'review.setTaxBreakdown', { taxBreakdown }).content?.taxBreakdown).toEqual([
    { rate: '7', base: '10.50', amount: '0.74' },
  ])
  expect(lastAction(at).action).toBe('tax-breakdown-set')
  expect(call(at, 'review.undo').content?.taxBreakdown).toEqual(sampleContent.taxBreakdown)
})
