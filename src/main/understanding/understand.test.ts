import { expect, test } from 'vitest'
import { understandingSchema } from '#shared/understanding.ts'
import { decideByRules } from '../extraction/extract.ts'
import { applyRules } from '../extraction/rules.ts'
import { plain, typed } from '../extraction/testing/page.ts'
import { understandAlone } from './alone.ts'
import { readingThatSays, type Said, seen } from './testing/reading.ts'
import { type Understood, understand } from './understand.ts'

const together = (page: ReturnType<typeof typed>, said: Said): Understood => {
  const observed = seen(page)
  return understand(observed, applyRules(observed), readingThatSays(observed, said))
}

/** A letter in which nothing but the network finds the number. */
const unlabelled = typed(['Weidlich Bürobedarf GmbH', 'Rechnung vom 03.02.2026', 'Kennwort XK-4711 unserer Ablage'])

test('a value that only the network points at is taken where it is sure', () => {
  const { content, understanding } = together(unlabelled, { fields: { invoiceNumber: [['XK-4711'], 0.999] } })
  expect(content.fields.invoiceNumber).toMatchObject({ value: 'XK-4711', page: 1, origin: 'text-layer' })
  expect(understanding.fields.invoiceNumber?.candidates[0]).toMatchObject({
    value: 'XK-4711',
    model: 0.999,
    checks: ['only-one'],
    reason: 'chosen',
  })
})

test('a value that the network hardly points at is offered and not taken', () => {
  const { content, candidates, understanding } = together(unlabelled, {
    fields: { invoiceNumber: [['XK-4711'], 0.1] },
  })
  expect(content.fields.invoiceNumber).toBeUndefined()
  expect(candidates.invoiceNumber?.map(({ value }) => value)).toEqual(['XK-4711'])
  expect(understanding.fields.invoiceNumber?.candidates[0]?.reason).toBe('too-unsure')
})

test('a number whose words were read badly is doubtful, however surely it is pointed at', () => {
  const said: Said = { fields: { invoiceNumber: [['XK-4711'], 0.999] } }
  const blurred = {
    ...unlabelled,
    words: unlabelled.words.map(word => ({ ...word, engine: 'line-reader' as const, confidence: 0.4 })),
  }
  const sure = together(unlabelled, said).candidates.invoiceNumber![0]!.confidence
  const doubtful = together(blurred, said).candidates.invoiceNumber![0]!.confidence
  expect(doubtful).toBeLessThan(0.7 * sure)
})

test('a network that says that nothing is there leaves what the rules prove', () => {
  const page = typed([
    'Weidlich Bürobedarf GmbH',
    'Rechnung Nr. 4711',
    [
      [6, 'Nettobetrag'],
      [66, '100,00'],
    ],
    [
      [6, 'MwSt. 19 %'],
      [67, '19,00'],
    ],
    [
      [6, 'Gesamtbetrag'],
      [66, '119,00 EUR'],
    ],
    'IBAN DE89 3704 0044 0532 0130 00',
  ])
  const { content } = together(page, {})
  expect(content.taxBreakdown).toEqual(decideByRules(applyRules(seen(page))).content.taxBreakdown)
  expect(content.fields).toMatchObject({ netAmount: { value: '100.00' }, taxAmount: { value: '19.00' } })
})

test('a table that adds up wins over one that does not', () => {
  const page = typed([
    'Weidlich Bürobedarf GmbH',
    [
      [6, 'Ordner'],
      [42, '4'],
      [54, '25,00'],
      [66, '100,00'],
    ],
    [
      [6, 'Hefter'],
      [42, '2'],
      [54, '5,00'],
      [67, '10,00'],
    ],
    [
      [6, 'Gesamtbetrag'],
      [66, '110,00 EUR'],
    ],
  ])
  const { content, understanding } = together(page, {
    fields: { totalAmount: [['110,00', 'EUR'], 0.999] },
    columns: {
      description: ['Ordner', 'Hefter'],
      quantity: ['4', '2'],
      unitPrice: ['25,00', '5,00'],
      amount: ['100,00', '10,00'],
    },
    items: ['Ordner', '4', '25,00', '100,00', 'Hefter', '2', '5,00', '10,00'],
  })
  expect(understanding.lines).toEqual({ taken: 'model', rules: 2, model: 2, addsUp: true })
  expect(plain(content)).toMatchObject({
    lineItems: [
      { description: 'Ordner', quantity: '4', unitPrice: '25.00', amount: '100.00' },
      { description: 'Hefter', quantity: '2', unitPrice: '5.00', amount: '10.00' },
    ],
  })
})

test('a title that is printed is overruled only by a network that is sure', () => {
  const creditNote = typed(['Gutschrift Nr. 12', 'vom 03.02.2026', 'Summe 10,00'])
  expect(together(creditNote, {}).content.documentType).toBe('credit-note')
  expect(together(creditNote, { type: 'invoice' }).content.documentType).toBe('invoice')
})

test('what is kept of it has the form in which it is kept', () => {
  const { understanding } = together(unlabelled, { fields: { invoiceNumber: [['XK-4711'], 0.9] } })
  expect(understandingSchema.parse(JSON.parse(JSON.stringify(understanding)))).toEqual(understanding)
})

test('the network alone says only what it points at', () => {
  const observed = seen(unlabelled)
  const reading = readingThatSays(observed, { fields: { invoiceNumber: [['XK-4711'], 0.9], dueDate: [['vom'], 0.9] } })
  expect(plain(understandAlone(observed, reading, 'query').content)).toEqual({
    documentType: 'invoice',
    fields: { invoiceNumber: 'XK-4711' },
    taxBreakdown: [],
    lineItems: [],
  })
})

const sumsOf = (title: string): ReturnType<typeof typed> =>
  typed([
    'Weidlich Bürobedarf GmbH',
    title,
    [
      [6, 'Nettobetrag'],
      [66, '-100,00 EUR'],
    ],
    [
      [6, 'MwSt. 19 %'],
      [67, '-19,00 EUR'],
    ],
    [
      [6, 'Gesamtbetrag'],
      [66, '-119,00 EUR'],
    ],
  ])

test.each([
  ['Rechnung Nr. 4711', 'invoice', { netAmount: '-100.00', taxAmount: '-19.00', totalAmount: '-119.00' }],
  ['Gutschrift Nr. 4711', 'credit-note', { netAmount: '100.00', taxAmount: '19.00', totalAmount: '119.00' }],
] as const)('what is owed back keeps its minus unless the title says so: %s', (title, documentType, sums) => {
  const says: Parameters<typeof together>[1] = {
    fields: { netAmount: [['-100,00'], 0.9], taxAmount: [['-19,00'], 0.9], totalAmount: [['-119,00'], 0.9] },
  }
  expect(plain(together(sumsOf(title), says).content)).toMatchObject({ documentType, fields: sums })
})
