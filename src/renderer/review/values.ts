import type { Fields, FieldValue } from '#shared/document.ts'
import { FIELDS, type FieldKind, type FieldName } from '#shared/fields.ts'
import { formatFieldValue } from '../format/format.ts'

/** What stands in a field: the text as printed, or the value where nothing is printed. */
export const shownText = (value: FieldValue | undefined): string =>
  value === undefined ? '' : value.raw.trim() || value.value

/** Kinds of field whose printed form can be understood in more than one way. */
const AMBIGUOUS: readonly FieldKind[] = ['date', 'amount', 'currency']

/** How Vouch understands that text, where it could be understood otherwise and does not say so itself. */
export function understoodAs(field: FieldName, value: FieldValue | undefined): string | undefined {
  if (value === undefined || !AMBIGUOUS.includes(FIELDS[field].kind)) return undefined
  const understood = formatFieldValue(field, value.value)
  return understood === shownText(value) || value.value === shownText(value) ? undefined : understood
}

/** What a document is called on the screen: its vendor and number, as far as known. */
export const documentName = (fields: Fields | undefined, fileName: string): string =>
  [fields?.vendorName?.value, fields?.invoiceNumber?.value].filter(Boolean).join(' ') || fileName

/** A reading less likely than this is shown as 0 %: noise that hides the others. */
const LEAST_LIKELY = 0.005

/** The readings to choose from for a field: the present one first, then what else it could have been. */
export function choicesOf(current: FieldValue | undefined, candidates: readonly FieldValue[]): FieldValue[] {
  const likely = candidates.filter(({ confidence }) => confidence >= LEAST_LIKELY)
  const all = [...(current === undefined ? [] : [current]), ...likely]
  return all.filter((one, index) => all.findIndex(other => other.value === one.value) === index)
}
