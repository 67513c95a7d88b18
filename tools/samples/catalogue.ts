import type { CountryName } from './countries.ts'
import type { DesignName } from './design.ts'
import type { InventOptions } from './invent.ts'
import type { Kind } from './kinds.ts'

/** One sample: whose invoice, in which layout, and how it arrived. */
export interface SampleOrder extends Partial<Omit<InventOptions, 'buyerName'>> {
  readonly id: string
  readonly country: CountryName
  readonly design: DesignName
  readonly kind: Kind
}

/** The samples that ship with Vouch. The buyer is always a company of the same fictional group. */
export const CATALOGUE: readonly SampleOrder[] = [
  { id: 'de-letter', country: 'germany', design: 'letter', kind: 'digital', date: '2026-02-03' },
  {
    id: 'de-two-pages',
    country: 'germany',
    design: 'letter',
    kind: 'digital',
    lineCount: 34,
    rates: 'several',
    date: '2026-02-17',
  },
  { id: 'de-scan', country: 'austria', design: 'letter', kind: 'scan', rates: 'several', date: '2026-02-11' },
  { id: 'de-untaxed', country: 'germany', design: 'sentence', kind: 'digital', rates: 'none', date: '2026-03-02' },
  { id: 'de-receipt', country: 'germany', design: 'strip', kind: 'photo', documentType: 'receipt', date: '2026-03-05' },
  {
    id: 'fr-header-table',
    country: 'france',
    design: 'headerTable',
    kind: 'digital',
    rates: 'several',
    date: '2026-01-28',
  },
  { id: 'fr-fax', country: 'france', design: 'headerTable', kind: 'fax', date: '2026-02-20' },
  { id: 'fr-photo', country: 'belgium', design: 'billTo', kind: 'photo', date: '2026-03-09' },
  { id: 'es-band', country: 'spain', design: 'band', kind: 'digital', rates: 'several', date: '2026-01-15' },
  { id: 'es-scan', country: 'spain', design: 'stacked', kind: 'scan', date: '2026-02-26' },
  { id: 'es-mexico', country: 'mexico', design: 'band', kind: 'image', date: '2026-03-12' },
  { id: 'it-form', country: 'italy', design: 'form', kind: 'digital', rates: 'several', date: '2026-01-30' },
  { id: 'it-fax', country: 'italy', design: 'form', kind: 'fax', date: '2026-02-24' },
  { id: 'pt-stacked', country: 'portugal', design: 'stacked', kind: 'digital', date: '2026-02-05' },
  { id: 'pt-photo', country: 'portugal', design: 'band', kind: 'photo', date: '2026-03-10' },
  { id: 'en-bill-to', country: 'unitedKingdom', design: 'billTo', kind: 'digital', deposit: true, date: '2026-02-09' },
  {
    id: 'en-credit-note',
    country: 'unitedKingdom',
    design: 'billTo',
    kind: 'digital',
    documentType: 'credit-note',
    date: '2026-02-27',
  },
  { id: 'en-scan', country: 'unitedStates', design: 'headerTable', kind: 'scan', date: '2026-03-03' },
  {
    id: 'en-receipt',
    country: 'malaysia',
    design: 'strip',
    kind: 'image',
    documentType: 'receipt',
    date: '2026-03-06',
  },
]

/** The company that all samples are addressed to, by language. */
export const BUYER_NAMES = {
  de: 'Velmora Handel GmbH',
  en: 'Velmora Trading Ltd',
  fr: 'Velmora Distribution SAS',
  es: 'Velmora Comercial S.L.',
  it: 'Velmora Commercio S.r.l.',
  pt: 'Velmora Comércio Lda.',
} as const
