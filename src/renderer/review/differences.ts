import type { ComparedSubject, Comparison, DocumentContent, FieldValue, Reading } from '#shared/document.ts'
import { FIELDS, type FieldName } from '#shared/fields.ts'

export const isField = (subject: ComparedSubject): subject is FieldName => subject in FIELDS

/** A person has set or accepted what the two sides differ about. */
export function isSettled(content: DocumentContent, { subject, data }: Comparison): boolean {
  if (isField(subject)) return content.fields[subject]?.origin === 'person'
  return subject === 'documentType' && content.documentType !== data
}

/** Where the data of an e-invoice says something else than its page. */
export const differencesOf = (reading: Reading | undefined): Comparison[] =>
  reading?.einvoice?.comparison.filter(({ outcome }) => outcome === 'different') ?? []

/** Where a field is printed; where the page says something else than the data, the place of that. */
export function placeOfField(
  content: DocumentContent,
  reading: Reading | undefined,
  field: FieldName,
): Pick<FieldValue, 'page' | 'box'> | undefined {
  const value = content.fields[field]
  if (value?.box !== undefined) return value
  return differencesOf(reading).find(({ subject }) => subject === field)?.page ?? value
}
