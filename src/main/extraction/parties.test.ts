import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/document.ts'
import { extract } from './extract.ts'
import { type Cell, typed } from './testing/page.ts'

function parties(lines: readonly (string | readonly Cell[])[], language: Language) {
  const { fields } = extract([typed(lines)], language, { name: '', vatId: '' }).content
  return [fields.vendorName?.value, fields.buyerName?.value, fields.vendorVatId?.value]
}

describe('who is who', () => {
  it('is unknown where no name is printed', () => {
    expect(parties(['Rechnung Nr. 12', 'Gesamtbetrag 12,00 €'], 'de')).toEqual([undefined, undefined, undefined])
  })

  it('takes no street, bank, title or carrier for the supplier', () => {
    expect(
      parties(
        [
          'Via Roma',
          'FATTURA DI VENDITA',
          'Officine Terranera S.r.l.',
          '10121 Torino',
          '',
          'Vettore: Trasporti Rapidi S.p.A.',
          'Banca: Banca Popolare Esempio S.p.A.',
        ],
        'it',
      )[0],
    ).toBe('Officine Terranera S.r.l.')
  })

  it('tells the parties of two headings side by side, and their tax ids', () => {
    expect(
      parties(
        [
          [
            [6, 'Proveedor:'],
            [60, 'Cliente:'],
          ],
          [
            [6, 'Suministros Ordesa SL'],
            [60, 'Reformas Riofrío SA'],
          ],
          [
            [6, 'Calle Mayor, 14'],
            [60, 'Plaza Nueva, 15'],
          ],
          [
            [6, 'CIF: B12345674'],
            [60, 'CIF: A58818501'],
          ],
        ],
        'es',
      ),
    ).toEqual(['Suministros Ordesa SL', 'Reformas Riofrío SA', 'B12345674'])
  })

  it('knows the addressee under a sender line', () => {
    expect(
      parties(
        [
          [[60, 'Lindqvist Holzbau GmbH']],
          '',
          'Lindqvist Holzbau GmbH · Hafenweg 4 · 20095 Hamburg',
          'Sommer Technik AG',
          'Lindenstraße 17',
          '50667 Köln',
        ],
        'de',
      ).slice(0, 2),
    ).toEqual(['Lindqvist Holzbau GmbH', 'Sommer Technik AG'])
  })

  it('joins a name that goes on in the next line', () => {
    expect(
      parties(['HOME MASTER HARDWARE &', 'ELECTRICAL SDN BHD', '12 JALAN TAMPOI', '81200 JOHOR BAHRU'], 'en')[0],
    ).toBe('HOME MASTER HARDWARE & ELECTRICAL SDN BHD')
  })
})
