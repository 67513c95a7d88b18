import { expect, test } from 'vitest'
import { observe } from '../extraction/observe.ts'
import { typed } from '../extraction/testing/page.ts'
import { type DocumentFeatures, featuresOf, NGRAMS, NUMBER_NAMES, NUMBERS, SIDES } from './features.ts'

const NO_COMPANY = { name: '', vatId: '' }

const see = (...pages: Parameters<typeof observe>[0]): DocumentFeatures => featuresOf(observe(pages, 'de', NO_COMPANY))

/** What is not zero of a word's figures, by name. */
function figures({ tokens, arrays }: DocumentFeatures, text: string): Record<string, number> {
  const index = tokens.findIndex(token => token.text === text)
  return Object.fromEntries(
    NUMBER_NAMES.flatMap((name, column) => {
      const value = arrays.numbers[index * NUMBERS + column]!
      return value === 0 ? [] : [[name, Math.round(value * 100) / 100]]
    }),
  )
}

const invoice = typed([
  'Weidlich Bürobedarf GmbH',
  'Rechnung Nr. 4711',
  [
    [6, 'Bezeichnung'],
    [40, 'Menge'],
    [50, 'Einzelpreis'],
    [66, 'Betrag'],
  ],
  [
    [6, 'Ordner'],
    [42, '4'],
    [54, '25,00'],
    [66, '100,00'],
  ],
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
])

test('a document without words has no features', () => {
  const { tokens, pages, arrays } = see(typed([]))
  expect({ tokens, pages, lengths: Object.values(arrays).map(array => array.length) }).toEqual({
    tokens: [],
    pages: [],
    lengths: [0, 0, 0, 0],
  })
})

test('of a page with too many words the head and the foot are kept', () => {
  const lines = Array.from({ length: 100 }, (_, line) => Array.from({ length: 10 }, (_, word) => `w${line}x${word}`))
  const { tokens, pages } = see(typed(lines.map(words => words.join(' '))))
  expect(pages).toEqual([768])
  expect([tokens[511]!.text, tokens[512]!.text, tokens.at(-1)!.text]).toEqual(['w51x1', 'w74x4', 'w99x9'])
})

test('of a long document the first four pages and the last two are kept', () => {
  const document = Array.from({ length: 8 }, (_, index) => typed([`page${index + 1}`], index + 1))
  expect(see(...document).tokens.map(token => token.text)).toEqual([
    'page1',
    'page2',
    'page3',
    'page4',
    'page7',
    'page8',
  ])
})

test('a total is known by its label, its arithmetic and its place', () => {
  const found = figures(see(invoice), '119,00')
  expect(found).toMatchObject({
    money: 1,
    isLargest: 1,
    fitsTotal: 1,
    isSumOfTwo: 1,
    withCurrency: 1,
  })
  expect(found['left.totalAmount']).toBeGreaterThan(0.3)
})

test('a figure of a line item is known by its column and its row', () => {
  expect(figures(see(invoice), '25,00')).toMatchObject({ inBody: 1, isFactor: 1 })
  expect(figures(see(invoice), '25,00')['column.unitPrice']).toBeGreaterThan(0.7)
  expect(figures(see(invoice), 'Menge')).toMatchObject({ isHeading: 1, 'column.quantity': 1 })
})

test('every figure is about between -1 and 1', () => {
  expect(see(invoice).arrays.numbers.filter(value => !(value >= -1.01 && value <= 1.01))).toEqual(new Float32Array())
})

test('pieces of a word do not depend on which digits it has', () => {
  const { tokens, arrays } = see(typed(['RE-2024 RE-2025 MK-2025']))
  const pieces = tokens.map((_, index) => [...arrays.ngrams.slice(index * NGRAMS, (index + 1) * NGRAMS)])
  expect(pieces[0]).toEqual(pieces[1])
  expect(pieces[0]).not.toEqual(pieces[2])
  // FNV-1a of 'word re-0000', 'shape XX-0000' and of seven groups of three, computed apart from this program.
  expect(pieces[0]).toEqual([3020, 834, 5036, 914, 5599, 7890, 2395, 2395, 2521, 0, 0, 0])
})

test('neighbours are the nearest words of the row and of the rows above and below', () => {
  const { tokens, arrays } = see(invoice)
  const nearest = (text: string): (string | undefined)[] => {
    const index = tokens.findIndex(token => token.text === text)
    return [...arrays.neighbours.slice(index * SIDES, (index + 1) * SIDES)].map(other => tokens[other]?.text)
  }
  expect(nearest('25,00')).toEqual(['4', '100,00', 'Einzelpreis', undefined])
  expect(nearest('Ordner')).toEqual([undefined, '4', 'Bezeichnung', 'Nettobetrag'])
})
