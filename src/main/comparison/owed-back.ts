import type { DocumentContent, FieldValue, LineItem, TaxRow } from '#shared/document.ts'
import { FIELD_NAMES, FIELDS } from '#shared/fields.ts'

const opposite = (decimal: string): string => (decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`)

const turned = (value: FieldValue): FieldValue => ({ ...value, value: opposite(value.value) })

const turnedLine = ({ amount, ...rest }: LineItem): LineItem =>
  amount === undefined ? rest : { ...rest, amount: turned(amount) }

const turnedRow = ({ rate, base, amount }: TaxRow): TaxRow => ({
  rate,
  base: opposite(base),
  amount: opposite(amount),
})

/**
 * A page as the data puts it: what is owed back is a credit note there and its amounts are positive, where a page may be
 * headed as an invoice and print them with a minus.
 */
export function asOwedBack(page: DocumentContent): DocumentContent {
  if (!page.fields.totalAmount?.value.startsWith('-')) return page
  const fields = { ...page.fields }
  for (const field of FIELD_NAMES) {
    const value = fields[field]
    if (FIELDS[field].kind === 'amount' && value !== undefined) fields[field] = turned(value)
  }
  return {
    documentType: page.documentType === 'invoice' ? 'credit-note' : page.documentType,
    fields,
    taxBreakdown: page.taxBreakdown.map(turnedRow),
    lineItems: page.lineItems.map(turnedLine),
  }
}
