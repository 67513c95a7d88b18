import type { VendorHistory } from '#shared/desk.ts'
import type { FieldValue } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'

/** What the vendor's earlier invoices say in a field. */
export interface Precedent {
  readonly same: boolean
  /** How many say the same; where none does, how many say `before`. */
  readonly invoices: number
  readonly before: string
}

/** Money goes where these say: another one than before is looked at by a person, however surely it was read. */
const ALARMING: readonly FieldName[] = ['vendorIban', 'vendorBic']

/** Undefined where the vendor is new, or never had the field. */
export function precedentOf(
  field: FieldName,
  value: FieldValue | undefined,
  history: VendorHistory | undefined,
): Precedent | undefined {
  const said = history?.fields[field]
  const newest = said?.[0]
  if (value === undefined || said === undefined || newest === undefined) return undefined
  const same = said.find(one => one.value === value.value)
  if (same !== undefined) return { same: true, invoices: same.invoices, before: same.value }
  return { same: false, invoices: newest.invoices, before: newest.value }
}

/** The bank details differ from all that this vendor ever had. */
export const isAlarming = (field: FieldName, precedent: Precedent | undefined): boolean =>
  precedent !== undefined && !precedent.same && ALARMING.includes(field)
