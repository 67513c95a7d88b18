import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/document.ts'
import { findCandidates } from './candidates.ts'
import { conventionsOf } from './conventions.ts'
import { findFigures } from './figures.ts'
import { findLabels } from './labels.ts'
import { layOut } from './layout.ts'
import { findSpans } from './spans.ts'
import { typed } from './testing/page.ts'

function figures(lines: readonly string[], language: Language) {
  const layout = layOut([typed(lines)])
  const spans = findSpans(layout, conventionsOf(layout, language))
  const { net, tax, total, due, proven, taxBreakdown } = findFigures(
    findCandidates(layout, findLabels(layout, language), spans),
    spans,
  )
  const shown = (figure: typeof net): string | undefined => figure?.value.toFixed(2)
  return { net: shown(net), tax: shown(tax), total: shown(total), due: shown(due), proven, taxBreakdown }
}

describe('findFigures', () => {
  it('finds nothing where no sum is printed', () => {
    expect(figures(['Gesamtbetrag folgt', 'Menge 12'], 'de')).toEqual({
      net: undefined,
      tax: undefined,
      total: undefined,
      due: undefined,
      proven: false,
      taxBreakdown: [],
    })
  })

  it('does not call proven what does not add up', () => {
    expect(figures(['Netto 100,00', 'MwSt. 19,00', 'Gesamtbetrag 191,00'], 'de')).toMatchObject({
      total: '191.00',
      proven: false,
    })
  })

  it('lets arithmetic choose between two totals', () => {
    expect(figures(['Total 500.00', 'Net 100.00', 'VAT 20% 20.00', 'Total 120.00'], 'en')).toMatchObject({
      net: '100.00',
      tax: '20.00',
      total: '120.00',
      proven: true,
      taxBreakdown: [{ rate: '20', base: '100.00', amount: '20.00' }],
    })
  })

  it('reads several rates from their table', () => {
    expect(
      figures(
        ['MwSt. 7 % auf 100,00 7,00', 'MwSt. 19 % auf 200,00 38,00', 'Summe netto 300,00', 'Gesamtbetrag 345,00'],
        'de',
      ),
    ).toMatchObject({
      net: '300.00',
      tax: '45.00',
      total: '345.00',
      proven: true,
      taxBreakdown: [
        { rate: '7', base: '100.00', amount: '7.00' },
        { rate: '19', base: '200.00', amount: '38.00' },
      ],
    })
  })

  it('tells what is due from the total where part is paid', () => {
    expect(figures(['Total 120.00', 'Amount paid 20.00', 'Balance due 100.00'], 'en')).toMatchObject({
      total: '120.00',
      due: '100.00',
    })
  })

  it('takes what was paid in cash, rounded to five cents', () => {
    expect(
      figures(['Total 60.31', 'Rounding -0.01', 'Rounded total 60.30', 'Cash 100.00', 'Change 39.70'], 'en'),
    ).toMatchObject({ total: '60.30' })
  })
})
