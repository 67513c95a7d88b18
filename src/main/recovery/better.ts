import type { Reading, ValidationResult } from '#shared/document.ts'
import { CRITICAL_FIELDS } from '#shared/fields.ts'

/** Sums that hold are chance once in thousands: they say more than any engine's confidence in itself. */
const PROOFS: ReadonlySet<string> = new Set([
  'total-is-net-plus-tax',
  'tax-is-base-times-rate',
  'tax-rows-sum-to-tax',
  'lines-sum-to-net',
  'iban-checksum',
])
const PROOF_POINTS = 8

/** A value that a posting needs is worth more than that the others are a little surer. */
const FIELD_POINTS = 8

/** Of a hundred; less is chance, and the usual way is kept. */
const LEAST_GAIN = 1

const proofs = (checks: readonly ValidationResult[], ok: boolean): number =>
  checks.filter(check => PROOFS.has(check.rule) && check.ok === ok).length

/** What a reading is worth, whatever it took: quality without speed, proofs less contradictions, values that were found. */
export function worthOf({ quality, validation, fields }: Reading): number {
  const { confidence, completeness, accuracy, consistency } = quality
  const found = CRITICAL_FIELDS.filter(field => fields[field] !== undefined).length
  const held = proofs(validation, true) - proofs(validation, false)
  return (confidence + completeness + accuracy + consistency) / 4 + PROOF_POINTS * held + FIELD_POINTS * found
}

/** Whether the second reading of a document is to be kept in place of the first. */
export const isBetter = (first: Reading, second: Reading): boolean => worthOf(second) - worthOf(first) >= LEAST_GAIN
