import { expect, test } from 'vitest'
import type { EinvoiceDetails } from '../pipeline/stage.ts'
import { reading, sampleWords } from './test-data.ts'
import { codeOf, importDocument, readDocument, temporaryStore } from './test-support.ts'

const nobody = { name: '', identifiers: [], address: { lines: [] }, contact: {} }

const details: EinvoiceDetails = {
  format: 'ubl',
  profile: 'XRechnung 3.0',
  parts: {
    ...{ seller: { ...nobody, name: 'Müller' }, buyer: nobody, references: [], payments: [], adjustments: [] },
    ...{ taxes: [], withheld: [], advances: [], totals: { total: '119.00' }, lines: [], signature: { state: 'none' } },
    notes: [{ text: 'Danke.' }],
    attachments: [
      { name: 'elsewhere', mediaType: 'application/pdf', address: 'https://example.org/a.pdf' },
      { name: 'times.csv', mediaType: 'text/csv', bytes: new TextEncoder().encode('a;b') },
    ],
  },
}

test('a document without an e-invoice has none to show', () => {
  const store = temporaryStore()
  const id = readDocument(store)
  expect(codeOf(() => store.documents.einvoice(id))).toBe('not-found')
  expect(codeOf(() => store.documents.attachment(id, 1))).toBe('not-found')
})

test('what an e-invoice says is kept with its attachments, and goes when the next reading finds none', () => {
  const store = temporaryStore()
  const id = importDocument(store)
  store.queue.claim()
  store.queue.complete(id, reading(), sampleWords, details)
  const [elsewhere, times] = details.parts.attachments
  expect(store.documents.einvoice(id)).toEqual({
    ...details,
    parts: {
      ...details.parts,
      attachments: [elsewhere, { name: 'times.csv', mediaType: times!.mediaType, byteLength: 3 }],
    },
  })
  expect(store.documents.attachment(id, 2)).toEqual(times!.bytes)
  expect(codeOf(() => store.documents.attachment(id, 1))).toBe('not-found')

  store.queue.requeue(id)
  store.queue.claim()
  store.queue.complete(id, reading(), sampleWords)
  expect(codeOf(() => store.documents.einvoice(id))).toBe('not-found')
  expect(codeOf(() => store.documents.attachment(id, 2))).toBe('not-found')
})
