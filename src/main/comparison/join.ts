import type { Candidates, Comparison, DocumentContent, Fields, FieldValue } from '#shared/document.ts'
import { FIELD_NAMES } from '#shared/fields.ts'

interface Sides {
  readonly data: DocumentContent
  readonly page: DocumentContent
  readonly candidates: Candidates
  readonly comparison: readonly Comparison[]
}

/** What the data says, where the page says the same. */
const placed = (data: FieldValue, { page, box }: FieldValue): FieldValue => ({
  ...data,
  ...(page !== undefined && { page }),
  ...(box !== undefined && { box }),
})

/**
 * The data, with the places where the page says the same. What it leaves unsaid comes from the page: the smaller profiles
 * hold neither lines nor terms. Where the two differ, what the page says is the first thing to choose instead.
 */
export function joinContents({ data, page, candidates, comparison }: Sides): {
  content: DocumentContent
  candidates: Candidates
} {
  const fields: Fields = {}
  const offered: Candidates = {}
  for (const field of FIELD_NAMES) {
    const stated = data.fields[field]
    const compared = comparison.find(({ subject }) => subject === field)
    const value = stated ?? page.fields[field]
    if (value === undefined) continue
    fields[field] = stated && compared?.outcome === 'same' && compared.page ? placed(stated, compared.page) : value
    if (stated === undefined && candidates[field] !== undefined) offered[field] = candidates[field]
    if (compared?.outcome === 'different' && compared.page) offered[field] = [compared.page]
  }
  return {
    content: {
      documentType: data.documentType,
      fields,
      taxBreakdown: data.taxBreakdown.length > 0 ? data.taxBreakdown : page.taxBreakdown,
      lineItems: data.lineItems.length > 0 ? data.lineItems : page.lineItems,
    },
    candidates: offered,
  }
}
