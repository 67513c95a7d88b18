import type { Candidates, DocumentContent, Fields, Language } from '#shared/document.ts'
import { FIELD_NAMES, type FieldName } from '#shared/fields.ts'
import type { Page } from '../pipeline/stage.ts'
import { chooseValue, type Option } from './field-values.ts'
import { lineItemsOf } from './line-items.ts'
import { type Company, observe } from './observe.ts'
import { applyRules, type Rules } from './rules.ts'

export interface Extracted {
  readonly content: DocumentContent
  readonly candidates: Candidates
}

/** Turns the words of a document's pages into its fields, taxes and line items. Pure: the same words, the same content. */
export function extract(pages: readonly Page[], language: Language | undefined, company: Company): Extracted {
  return decideByRules(applyRules(observe(pages, language, company)))
}

/** What the rules alone make of a document. */
export function decideByRules(rules: Rules): Extracted {
  const fields: Fields = {}
  const candidates: Candidates = {}
  const fill = (field: FieldName, options: readonly Option[]): void => {
    const chosen = chooseValue(field, options)
    if (chosen.value !== undefined) fields[field] = chosen.value
    if (chosen.candidates.length > 0) candidates[field] = chosen.candidates
  }
  for (const field of FIELD_NAMES) if (field !== 'currency') fill(field, rules.options[field])
  const currency = rules.currency(rules.total)
  if (currency !== undefined) fill('currency', [currency])
  return {
    content: {
      documentType: rules.documentType(fields),
      fields,
      taxBreakdown: [...rules.taxBreakdown],
      lineItems: lineItemsOf(rules.items(rules.targets), rules.targets),
    },
    candidates,
  }
}
