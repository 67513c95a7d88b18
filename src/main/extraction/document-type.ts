import { DOCUMENT_TYPES, type DocumentType } from '#shared/document.ts'
import type { LayoutPage } from './layout.ts'
import { printSize } from './line-shape.ts'
import { titlesIn } from './titles.ts'

export interface TypeEvidence {
  /** A total that a label names. */
  readonly hasTotal: boolean
  readonly hasNumberOrDate: boolean
}

/**
 * What kind of paper it is. Titles decide, those in large print and high on the first page most. A paper without any
 * title and without a total is no invoice.
 */
export function documentTypeOf(pages: readonly LayoutPage[], evidence: TypeEvidence): DocumentType {
  const weights = new Map<DocumentType, number>(DOCUMENT_TYPES.map(type => [type, 0]))
  const first = pages[0]
  for (const row of first?.rows ?? []) {
    for (const segment of row.segments) {
      for (const { type, starts } of titlesIn(segment)) {
        const high = 1 - 0.7 * (segment.top / first!.height)
        const large = printSize(segment) > 1.35 ? 2 : 1
        const alone = segment.tokens.length <= 4 ? 1.5 : 1
        weights.set(type, weights.get(type)! + high * large * alone * (starts ? 1 : 0.3))
      }
    }
  }
  const weight = (type: DocumentType): number => weights.get(type)!
  // A till's strip is long and narrow.
  const strip = first !== undefined && first.height / first.width > 1.7
  if (weight('credit-note') >= 0.6 && weight('credit-note') > 0.5 * weight('invoice')) return 'credit-note'
  if (strip && (weight('receipt') > 0.5 || evidence.hasTotal)) return 'receipt'
  // 'Tax invoice' heads every Malaysian till's receipt; cash and change tell it from an invoice.
  if (weight('receipt') > 0.7 && weight('receipt') > 0.3 * weight('invoice')) return 'receipt'
  if (weight('invoice') > 0 && (evidence.hasTotal || evidence.hasNumberOrDate)) return 'invoice'
  if (weight('receipt') > 0 && evidence.hasTotal) return 'receipt'
  if (evidence.hasTotal && evidence.hasNumberOrDate && weight('other') < 2) return 'invoice'
  return 'other'
}
