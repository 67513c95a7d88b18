import type { Candidates, DocumentContent, Fields, Language } from '#shared/document.ts'
import { FIELD_NAMES, type FieldName } from '#shared/fields.ts'
import { countriesIn } from '../language/countries.ts'
import type { Page } from '../pipeline/stage.ts'
import { findCandidates } from './candidates.ts'
import { findCurrency } from './currency.ts'
import { documentTypeOf } from './document-type.ts'
import { chooseValue, type Option } from './field-values.ts'
import { findFigures } from './figures.ts'
import { findLineItems } from './line-items.ts'
import { type Company, observe } from './observe.ts'
import { type Evidence, OPTIONS } from './options.ts'
import { findParties } from './parties.ts'
import type { Span } from './spans.ts'

export interface Extracted {
  readonly content: DocumentContent
  readonly candidates: Candidates
}

/** Turns the words of a document's pages into its fields, taxes and line items. Pure: the same words, the same content. */
export function extract(pages: readonly Page[], language: Language | undefined, company: Company): Extracted {
  const { pages: layout, spans, headers, labels } = observe(pages, language, company)
  const candidates = findCandidates(layout, labels, spans)
  const parties = findParties(layout, labels, spans, company)
  const figures = findFigures(candidates, spans)
  const evidence: Evidence = { pages: layout, candidates, spans, parties, figures, company }

  const fields: Fields = {}
  const offered: Candidates = {}
  const fill = (field: FieldName, options: readonly Option[]): void => {
    const chosen = chooseValue(field, options)
    if (chosen.value !== undefined) fields[field] = chosen.value
    if (chosen.candidates.length > 0) offered[field] = chosen.candidates
  }
  for (const field of FIELD_NAMES) {
    if (field !== 'currency') fill(field, OPTIONS[field](evidence))
  }
  const amounts = spans.filter(span => span.kind === 'amount')
  const currency = findCurrency(layout, amounts, figures.total?.span, countriesOf(evidence), language)
  if (currency !== undefined) fill('currency', [currency])

  const targets = [figures.net, figures.total].flatMap(figure => (figure === undefined ? [] : [figure.value.abs()]))
  const documentType = documentTypeOf(layout, {
    hasTotal: fields.totalAmount !== undefined && (figures.total?.score ?? 0) > 0.4,
    hasNumberOrDate: fields.invoiceNumber !== undefined || fields.invoiceDate !== undefined,
  })
  return {
    content: {
      documentType,
      fields,
      taxBreakdown: [...figures.taxBreakdown],
      lineItems: findLineItems(layout, headers, labels, spans, targets),
    },
    candidates: offered,
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
