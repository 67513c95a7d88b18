import { expect, test } from 'vitest'
import type { DocumentContent, FieldValue, Sha256 } from '#shared/document.ts'
import type { Adjustment } from '#shared/einvoice.ts'
import type { Einvoice } from '../einvoice/index.ts'
import type { Page, StageServices, WithContent } from '../pipeline/stage.ts'
import { comparisonStage } from './stage.ts'

const field = (value: string, origin: FieldValue['origin']): FieldValue => ({
  value,
  raw: value,
  confidence: 1,
  origin,
})
const contentOf = (totalAmount: FieldValue, netAmount: FieldValue): DocumentContent => ({
  ...{ documentType: 'invoice', fields: { totalAmount, netAmount }, taxBreakdown: [], lineItems: [] },
})
const nobody = { name: '', identifiers: [], address: { lines: [] }, contact: {} }
const stated = contentOf(field('119.00', 'einvoice'), field('100.00', 'einvoice'))
const printed = contentOf(field('129.00', 'text-layer'), field('100.00', 'text-layer'))
const page: Page = { number: 1, width: 1, height: 1, rotation: 0, source: 'text-layer', words: [] }

const einvoiceOf = (adjustments: Adjustment[], net: string): Einvoice => ({
  ...{ format: 'ubl', content: stated, findings: [] },
  parts: {
    ...{ seller: nobody, buyer: nobody, references: [], notes: [], payments: [], adjustments, taxes: [], withheld: [] },
    ...{ advances: [], totals: { net }, lines: [], attachments: [], signature: { state: 'none' } },
  },
})

const run = (pages: readonly Page[], einvoice?: Einvoice) => {
  const soFar: WithContent = {
    original: { path: '', fileName: '', mediaType: 'application/pdf', sha256: '' as Sha256 },
    options: { ignoreEinvoice: false, ignoreTextLayer: false, company: { name: '', vatId: '' }, doubtBelow: 0.9 },
    ...{ pages, language: 'de', languageConfidence: 1, content: printed, candidates: {} },
    ...(einvoice && { einvoice }),
  }
  return comparisonStage.run(soFar, {} as StageServices)
}

test('what carries no data stays as it was read', async () => {
  expect(await run([page])).toEqual({ content: printed, candidates: {} })
})

test('data alone is the content, and there is nothing to compare it with', async () => {
  expect(await run([], einvoiceOf([], '100.00'))).toEqual({
    ...{ content: stated, candidates: {} },
    einvoiceCheck: { findings: [], comparison: [], adjustment: '0' },
  })
})

test('data with a page takes its place, and what differs is told', async () => {
  const { content, candidates, einvoiceCheck } = await run([page], einvoiceOf([], '100.00'))
  expect(content.fields.totalAmount?.value).toBe('119.00')
  expect(candidates.totalAmount?.map(({ value }) => value)).toEqual(['129.00'])
  expect(einvoiceCheck?.comparison.map(({ subject, outcome }) => [subject, outcome])).toEqual([
    ['documentType', 'same'],
    ['netAmount', 'same'],
    ['totalAmount', 'different'],
  ])
})

test('allowances and charges are summed with the sign of the content', async () => {
  const adjustments: Adjustment[] = [
    { kind: 'allowance', amount: '10.00' },
    { kind: 'charge', amount: '2.50' },
  ]
  const adjustmentOf = async (net: string) => (await run([], einvoiceOf(adjustments, net))).einvoiceCheck?.adjustment
  expect([await adjustmentOf('100.00'), await adjustmentOf('-100.00')]).toEqual(['-7.5', '7.5'])
})
