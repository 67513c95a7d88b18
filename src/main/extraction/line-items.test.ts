import { describe, expect, it } from 'vitest'
import type { Language, Word } from '#shared/document.ts'
import { extract } from './extract.ts'
import { type Cell, plain, typed } from './testing/page.ts'

function items(
  lines: readonly (string | readonly Cell[])[],
  language: Language,
  engine: Word['engine'] = 'text-layer',
) {
  const { content } = extract([typed(lines, 1, engine)], language, { name: '', vatId: '' })
  return (plain(content) as { lineItems: unknown[] }).lineItems
}

describe('line items', () => {
  it('are none without a table, and none in a table of taxes', () => {
    expect(items(['Rechnung Nr. 12', 'Gesamtbetrag 12,00 €'], 'de')).toEqual([])
    expect(
      items(
        [
          [
            [6, 'MwSt.'],
            [30, 'Netto'],
            [60, 'Betrag'],
          ],
          [
            [6, '19 %'],
            [30, '100,00'],
            [60, '19,00'],
          ],
        ],
        'de',
      ),
    ).toEqual([])
  })

  it('need no quantity and no price', () => {
    expect(
      items(
        [
          [
            [6, 'Désignation'],
            [70, 'Prix total HT'],
          ],
          [
            [6, 'Livre comptabilité'],
            [72, '69,10'],
          ],
          [
            [6, 'Enveloppes'],
            [71, '364,16'],
          ],
          [
            [50, 'Total HT'],
            [71, '433,26'],
          ],
        ],
        'fr',
      ),
    ).toEqual([
      { description: 'Livre comptabilité', amount: '69.10' },
      { description: 'Enveloppes', amount: '364.16' },
    ])
  })

  it('keep their columns where headings carry qualifiers and a unit stands beside the quantity', () => {
    expect(
      items(
        [
          [
            [6, 'Produkt'],
            [40, 'Menge'],
            [55, 'EP netto'],
            [75, 'Gesamt €'],
          ],
          [
            [6, 'Arbeitsplatte'],
            [40, '6 lfm'],
            [56, '193,69'],
            [74, '1.162,14'],
          ],
          [
            [55, 'Nettobetrag'],
            [74, '1.162,14'],
          ],
        ],
        'de',
      ),
    ).toEqual([{ description: 'Arbeitsplatte', quantity: '6', unit: 'lfm', unitPrice: '193.69', amount: '1162.14' }])
  })

  it('of a receipt are believed only if they add up to its total', () => {
    const receipt = (total: string) =>
      items(
        [
          [
            [6, 'PEN BLUE'],
            [50, '4.50'],
          ],
          [
            [6, 'NOTE BOOK'],
            [50, '5.00'],
          ],
          [
            [6, 'TOTAL'],
            [50, total],
          ],
        ],
        'en',
        'tesseract',
      )
    expect(receipt('9.50')).toEqual([
      { description: 'PEN BLUE', amount: '4.50' },
      { description: 'NOTE BOOK', amount: '5.00' },
    ])
    expect(receipt('19.50')).toEqual([])
  })
})
