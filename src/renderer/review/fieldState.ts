import type { DocumentContent, FieldValue, ValidationResult } from '#shared/document.ts'
import { FIELD_NAMES, FIELDS, type FieldGroup, type FieldName } from '#shared/fields.ts'

/** How much a clerk has to care about a field, worst first. */
export const FIELD_LEVELS = ['failed', 'missing', 'doubtful', 'sure', 'confirmed', 'absent'] as const
export type FieldLevel = (typeof FIELD_LEVELS)[number]

/** A field's level and why, as data: the component that shows it words the reason. */
export interface FieldState {
  readonly level: FieldLevel
  /** The failed check that made it so. */
  readonly check?: ValidationResult
  /** A person has not looked at it yet and should. */
  readonly needsLook: boolean
}

const failedCheckOf = (field: FieldName, validation: readonly ValidationResult[]): ValidationResult | undefined => {
  const failed = validation.filter(check => !check.ok && check.severity !== 'info' && check.fields.includes(field))
  return failed.find(check => check.severity === 'error') ?? failed[0]
}

function levelOf(
  field: FieldName,
  value: FieldValue | undefined,
  check: ValidationResult | undefined,
  doubtBelow: number,
) {
  if (value === undefined) return FIELDS[field].critical ? 'missing' : 'absent'
  if (check?.severity === 'error') return 'failed'
  if (value.origin === 'person') return check ? 'doubtful' : 'confirmed'
  return check !== undefined || value.confidence < doubtBelow ? 'doubtful' : 'sure'
}

/** What a field looks like to the clerk. A value that a person has set or accepted never asks for a second look. */
export function fieldState(
  field: FieldName,
  value: FieldValue | undefined,
  validation: readonly ValidationResult[],
  doubtBelow: number,
): FieldState {
  const check = failedCheckOf(field, validation)
  const level = levelOf(field, value, check, doubtBelow)
  const needsLook = value?.origin !== 'person' && (level === 'failed' || level === 'missing' || level === 'doubtful')
  return { level, needsLook, ...(check ? { check } : {}) }
}

export type FieldStates = Readonly<Record<FieldName, FieldState>>

/** The states of all fields. */
export const fieldStates = (
  content: Pick<DocumentContent, 'fields'>,
  validation: readonly ValidationResult[],
  doubtBelow: number,
): FieldStates =>
  Object.fromEntries(
    FIELD_NAMES.map(field => [field, fieldState(field, content.fields[field], validation, doubtBelow)]),
  ) as Record<FieldName, FieldState>

/** The form's groups in the order their first field is checked, each with its fields in that order. */
export const FORM_GROUPS: readonly { readonly group: FieldGroup; readonly fields: readonly FieldName[] }[] = [
  ...new Set(FIELD_NAMES.map(field => FIELDS[field].group)),
].map(group => ({ group, fields: FIELD_NAMES.filter(field => FIELDS[field].group === group) }))

/** The fields from top to bottom of the form: the order of Tab and of the search for the next doubtful one. */
export const FORM_ORDER: readonly FieldName[] = FORM_GROUPS.flatMap(({ fields }) => fields)

/** The next field that needs a look after `from`, round the form; undefined when none is left but `from` itself. */
export function nextFieldToCheck(states: FieldStates, from?: FieldName): FieldName | undefined {
  const start = from === undefined ? 0 : FORM_ORDER.indexOf(from) + 1
  const round = [...FORM_ORDER.slice(start), ...FORM_ORDER.slice(0, start)]
  return round.find(field => field !== from && states[field].needsLook)
}

/** How many fields still need a look. */
export const countToCheck = (states: FieldStates): number => FORM_ORDER.filter(field => states[field].needsLook).length
