import { expect, test } from 'vitest'
import type { Word } from '#shared/document.ts'
import type { Page } from '../pipeline/stage.ts'
import { pageNumbering } from './page-numbering.ts'
import { proposeSplit } from './propose.ts'

const COMPANY = { name: '', vatId: '' }

const words = (lines: readonly string[]): Word[] =>
  lines.flatMap((text, line) =>
    text.split(' ').map((word, place) => ({
      ...{ text: word, confidence: 1, engine: 'text-layer' as const, line },
      box: [0.08 + place * 0.1, 0.05 + line * 0.03, 0.17 + place * 0.1, 0.065 + line * 0.03] as Word['box'],
    })),
  )

/** Pages of the same document, each with its lines. */
const pages = (...contents: (readonly string[])[]): Page[] =>
  contents.map((lines, index) => ({
    ...{ number: index + 1, width: 1240, height: 1754, rotation: 0 as const, source: 'text-layer' as const },
    words: words(lines),
  }))

const invoice = (number: string, total = '119,00'): string[] => [
  ...['Auwald Tischlerei GmbH', 'Rechnung', `Rechnungsnummer: ${number}`, `Rechnungsdatum: 03.02.2026`],
  ...['Netto 100,00', 'Umsatzsteuer 19 % 19,00', `Gesamtbetrag ${total} EUR`],
]

const startsOf = (document: readonly Page[]): number[] | undefined =>
  proposeSplit(document, 'de', COMPANY)?.parts.map(({ from }) => from)

test.each([
  ['one page', pages(invoice('RE-100'))],
  [
    'pages that are numbered through',
    pages([...invoice('RE-100').slice(0, 4), 'Seite 1 von 2'], ['Holz 20,00', 'Seite 2 von 2']),
  ],
  [
    'the same number on every page',
    pages(invoice('RE-100'), ['Rechnungsnummer: RE-100', 'Holz 20,00', 'Gesamtbetrag 119,00 EUR']),
  ],
  ['terms at the end', pages(invoice('RE-100'), ['Es gelten unsere Bedingungen', 'Die Ware bleibt unser Eigentum'])],
  ['a delivery note behind it', pages(invoice('RE-100'), ['Lieferschein', 'Lieferscheinnummer: LS-9', 'Holz 3 Stück'])],
  ['an empty page behind it', pages(invoice('RE-100'), [])],
  ['nothing but pictures', pages([], [])],
])('%s is one invoice', (_name, document) => {
  expect(startsOf(document)).toBeUndefined()
})

test('another number, and the end of the one before, begin another invoice; an empty page belongs to the one before', () => {
  expect(startsOf(pages(invoice('RE-100'), invoice('RE-101'), [], invoice('RE-102')))).toEqual([1, 2, 4])
  expect(proposeSplit(pages(invoice('RE-100'), [], invoice('RE-101')), 'de', COMPANY)?.parts).toMatchObject([
    { from: 1, to: 2, confidence: 1 },
    { from: 3, to: 3 },
  ])
})

test.each([
  ['Seite 2 von 3', { number: 2, of: 3 }],
  ['Blatt-Nr. 2', undefined],
  ['Page 1/4', { number: 1, of: 4 }],
  ['Página 2 de 2', { number: 2, of: 2 }],
  ['Page 5 of 3', undefined],
  ['Pag. 7', { number: 7 }],
  ['2 / 3', { number: 2, of: 3 }],
  ['Pages 12', undefined],
])('%s', (text, numbering) => {
  expect(pageNumbering(words([text]))).toEqual(numbering)
})
