import type { Language } from '#shared/document.ts'
import type { Page } from '../pipeline/stage.ts'
import { conventionsOf } from './conventions.ts'
import { findLabels, type LabelMatch } from './labels.ts'
import { type LayoutPage, layOut } from './layout.ts'
import { findSpans, type Span } from './spans.ts'
import { findTableHeaders, type TableHeader } from './table-header.ts'

/** The shop itself: a party of this name or VAT id is the buyer. */
export interface Company {
  readonly name: string
  readonly vatId: string
}

/** What is printed where, before anything is decided: what rules and network start from. */
export interface Observed {
  readonly pages: readonly LayoutPage[]
  readonly language: Language | undefined
  readonly company: Company
  readonly spans: readonly Span[]
  readonly headers: readonly TableHeader[]
  readonly labels: readonly LabelMatch[]
}

export function observe(pages: readonly Page[], language: Language | undefined, company: Company): Observed {
  const layout = layOut(pages)
  const headers = layout.flatMap(page => findTableHeaders(page))
  return {
    pages: layout,
    language,
    company,
    spans: findSpans(layout, conventionsOf(layout, language)),
    headers,
    labels: findLabels(layout, language).filter(label => !isColumnHeading(label, headers)),
  }
}

/** 'Total' over a column announces a column and not the total. */
function isColumnHeading(label: LabelMatch, headers: readonly TableHeader[]): boolean {
  return headers.some(
    header =>
      header.page === label.segment.page && label.segment.row >= header.firstRow && label.segment.row <= header.row,
  )
}
