import type { Fields, FieldValue, Reading } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'

/** Less than any threshold of doubt: what was not read is looked at, never approved unseen. */
const REMEMBERED_CONFIDENCE = 0.5

/** What a vendor prints on every invoice alike; bank details above all are proposed and never filled in. */
const LASTING: readonly FieldName[] = [
  'vendorName',
  'vendorAddress',
  'vendorVatId',
  'vendorTaxNumber',
  'vendorEmail',
  'vendorIban',
  'vendorBic',
]

/** The one of them without which an invoice cannot be posted: it stands in the form, and is doubtful. */
const FILLED: FieldName = 'vendorName'

/**
 * What was approved for the same vendor before, beside what was read: to choose from, and in place of a name that was not
 * found. `undefined` where it adds nothing.
 */
export function withVendorMemory(reading: Reading, remembered: Fields): Reading | undefined {
  const { fields, candidates } = reading
  const proposed = LASTING.flatMap((field): [FieldName, FieldValue][] => {
    const before = remembered[field]
    const said = [fields[field], ...(candidates[field] ?? [])]
    if (before === undefined || said.some(value => value?.value === before.value)) return []
    const { value } = before
    return [[field, { value, raw: value, confidence: REMEMBERED_CONFIDENCE, origin: 'derived' }]]
  })
  if (proposed.length === 0) return undefined
  const isFilled = ([field]: readonly [FieldName, FieldValue]): boolean =>
    field === FILLED && fields[field] === undefined
  const chosen = proposed.filter(one => !isFilled(one))
  return {
    ...reading,
    fields: { ...fields, ...Object.fromEntries(proposed.filter(isFilled)) },
    candidates: {
      ...candidates,
      ...Object.fromEntries(chosen.map(([field, value]) => [field, [...(candidates[field] ?? []), value]])),
    },
  }
}
