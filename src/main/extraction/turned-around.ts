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

/** The same document with the other sign in front of every sum. */
export function turnedAround(content: DocumentContent): DocumentContent {
  const fields = { ...content.fields }
  for (const field of FIELD_NAMES) {
    const value = fields[field]
    if (FIELDS[field].kind === 'amount' && value !== undefined) fields[field] = turned(value)
  }
  return {
    documentType: content.documentType,
    fields,
    taxBreakdown: content.taxBreakdown.map(turnedRow),
    lineItems: content.lineItems.map(turnedLine),
  }
}
