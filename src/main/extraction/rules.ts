import type { Big } from 'big.js'
import type { DocumentType, Fields, TaxRow } from '#shared/document.ts'
import { countriesIn } from '../language/countries.ts'
import { findCandidates } from './candidates.ts'
import { findCurrency } from './currency.ts'
import { documentTypeOf } from './document-type.ts'
import type { Option } from './field-values.ts'
import { findFigures } from './figures.ts'
import { findItems, type Item } from './line-items.ts'
import type { NameLine } from './name-lines.ts'
import type { Observed } from './observe.ts'
import { type Evidence, optionsOf } from './options.ts'
import { findParties } from './parties.ts'
import type { AmountSpan, Span } from './spans.ts'

/** What the rules say about a document; what depends on a value that was chosen is asked for with it. */
export interface Rules {
  readonly options: ReturnType<typeof optionsOf>
  /** Every line that may be a party's name. */
  readonly names: readonly NameLine[]
  /** By what is printed beside the total, elsewhere, or by the supplier's country. */
  currency(total: AmountSpan | undefined): Option | undefined
  /** The printed sum that the rules take for the total. */
  readonly total: AmountSpan | undefined
  readonly taxBreakdown: readonly TaxRow[]
  /** What the items should come to. */
  readonly targets: readonly Big[]
  documentType(fields: Fields): DocumentType
  items(targets: readonly Big[]): Item[]
}

export function applyRules(observed: Observed): Rules {
  const { pages, language, company, spans, headers, labels } = observed
  const candidates = findCandidates(pages, labels, spans)
  const parties = findParties(pages, labels, spans, company)
  const figures = findFigures(candidates, spans)
  const evidence: Evidence = { pages, candidates, spans, parties, figures, company }
  const amounts = spans.filter(span => span.kind === 'amount')
  return {
    options: optionsOf(evidence),
    names: parties.lines,
    total: figures.total?.span,
    currency: total => findCurrency(pages, amounts, total, countriesOf(evidence), language),
    documentType: fields =>
      documentTypeOf(pages, {
        hasTotal: fields.totalAmount !== undefined && (figures.total?.score ?? 0) > 0.4,
        hasNumberOrDate: fields.invoiceNumber !== undefined || fields.invoiceDate !== undefined,
      }),
    taxBreakdown: figures.taxBreakdown,
    targets: [figures.net, figures.total].flatMap(figure => (figure === undefined ? [] : [figure.value.abs()])),
    items: targets => findItems(pages, headers, labels, spans, targets),
  }
}

/** Where the supplier sits, by what carries a country: tax ids first, then accounts, then the words. */
function countriesOf({ spans, parties, pages }: Evidence): string[] {
  const isVendors = (span: Span): boolean => !span.tokens.some(token => parties.isBuyers(token))
  const taxIds = spans.filter(span => span.kind === 'taxId').filter(isVendors)
  const ibans = spans.filter(span => span.kind === 'iban').filter(isVendors)
  const text = pages.flatMap(page => page.rows.flatMap(row => row.segments.map(segment => segment.text))).join('\n')
  return [...taxIds.map(span => span.country), ...ibans.map(span => span.value.slice(0, 2)), ...countriesIn(text)]
}
