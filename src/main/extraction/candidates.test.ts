import { describe, expect, it } from 'vitest'
import type { Language, Word } from '#shared/document.ts'
import type { LabelName } from '../language/lexicons/lexicon.ts'
import { findCandidates } from './candidates.ts'
import { conventionsOf } from './conventions.ts'
import { findLabels } from './labels.ts'
import { layOut } from './layout.ts'
import { findSpans } from './spans.ts'
import { type Cell, typed } from './testing/page.ts'

type Lines = readonly (string | readonly Cell[])[]

function read(lines: Lines, language: Language, engine: Word['engine'] = 'text-layer') {
  const layout = layOut([typed(lines, 1, engine)])
  const labels = findLabels(layout, language)
  const spans = findSpans(layout, conventionsOf(layout, language))
  const candidates = findCandidates(layout, labels, spans)
  return {
    labels: labels.map(label => `${label.name}:${label.key}`),
    best: (name: LabelName) => candidates.get(name)?.[0]?.value,
    all: (name: LabelName) => (candidates.get(name) ?? []).map(candidate => candidate.value),
  }
}

describe('labels', () => {
  it('prefers the longer label and knows look-alikes', () => {
    expect(read(['Invoice total: 12.00'], 'en').labels).toEqual(['totalAmount:invoicetotal'])
    expect(read(['Bestelldatum 1.2.2026'], 'de').labels).toEqual(['otherDate:bestelldatum'])
    expect(read(['Delivery note no. 12'], 'en').best('invoiceNumber')).toBeUndefined()
    expect(read(['Übertrag 100,00'], 'de').best('totalAmount')).toBeUndefined()
  })

  it('forgives what OCR misread, and only OCR', () => {
    expect(read(['Rechnungsnunmer: 12345'], 'de', 'tesseract').best('invoiceNumber')).toBe('12345')
    expect(read(['Rechnungsnunmer: 12345'], 'de').best('invoiceNumber')).toBeUndefined()
  })

  it('reads a label on two lines', () => {
    expect(
      read(
        [
          [
            [6, 'Totale'],
            [40, 'Scadenza'],
          ],
          [[6, 'imposta']],
          [[6, '110,00 €']],
        ],
        'it',
      ).labels,
    ).toContain('taxAmount:totaleimposta')
  })
})

describe('where values stand', () => {
  it('right of the label, far right of it, below it', () => {
    expect(read(['Invoice No: 12345'], 'en').best('invoiceNumber')).toBe('12345')
    expect(
      read(
        [
          [
            [6, 'Gesamtbetrag'],
            [95, '119,00'],
          ],
        ],
        'de',
      ).best('totalAmount'),
    ).toBe('119.00')
    expect(read([[[6, 'Numéro de facture']], [[6, 'F-12']]], 'fr').best('invoiceNumber')).toBe('F-12')
  })

  it('in the cell under the label even where the two do not overlap', () => {
    const row = read(
      [
        [
          [6, 'Imponibile'],
          [40, 'Imposta'],
          [74, 'Totale'],
        ],
        [
          [28, '100,00 €'],
          [62, '22,00 €'],
          [92, '122,00 €'],
        ],
      ],
      'it',
    )
    expect([row.best('netAmount'), row.best('taxAmount'), row.best('totalAmount')]).toEqual([
      '100.00',
      '22.00',
      '122.00',
    ])
  })

  it('not behind another label', () => {
    const page = read(
      [
        [
          [6, 'Rechnungsdatum'],
          [30, 'Lieferdatum 3.2.2026'],
        ],
      ],
      'de',
    )
    expect(page.best('invoiceDate')).toBeUndefined()
    expect(page.best('deliveryDate')).toBe('2026-02-03')
  })
})

describe('values', () => {
  it('takes an identifier with its prefix and strokes, and no date, sum or key for one', () => {
    expect(read(['Fatura n.º: FT 2026A/117'], 'pt').best('invoiceNumber')).toBe('FT 2026A/117')
    expect(read(['Rechnungsnr.: RE - 2026 / 12'], 'de').best('invoiceNumber')).toBe('RE-2026/12')
    expect(read(['Facture N°000123'], 'fr').best('invoiceNumber')).toBe('000123')
    expect(read(['Rechnung 12,50 €'], 'de').best('invoiceNumber')).toBeUndefined()
    expect(read(['Rechnung vom 1.2.2026'], 'de').best('invoiceNumber')).toBeUndefined()
    expect(read(['NF-e 3519 0512 3456 7890 1234'], 'pt').best('invoiceNumber')).toBeUndefined()
  })

  it('reads tax ids with blanks, without prefix, and invalid ones behind their label', () => {
    expect(read(['USt-IdNr.: DE 136 695 976'], 'de').best('vatId')).toBe('DE136695976')
    expect(read(['Partita IVA 00743110157'], 'it').best('vatId')).toBe('00743110157')
    expect(read(['USt-IdNr.: DE12345678901'], 'de').best('vatId')).toBe('DE12345678901')
  })

  it('takes a blank for a group of thousands only where no other sign splits them', () => {
    expect(read(['Total TTC 1 234,56 €'], 'fr').best('totalAmount')).toBe('1234.56')
    expect(read(['Netto 1.000,00', 'MwSt. 19 190,00'], 'de').all('taxAmount')).toContain('190.00')
  })
})
