import type { VendorHistory } from '#shared/desk.ts'
import type { DocumentContent, FieldValue, ValidationResult } from '#shared/document.ts'
import { FIELD_NAMES, FIELDS, type FieldGroup, type FieldName } from '#shared/fields.ts'
import { isAlarming, type Precedent, precedentOf } from './precedents.ts'

/** How much a clerk has to care about a field, worst first. */
export const FIELD_LEVELS = ['failed', 'missing', 'doubtful', 'sure', 'confirmed', 'absent'] as const
export type FieldLevel = (typeof FIELD_LEVELS)[number]

/** A field's level and why, as data: the component that shows it words the reason. */
export interface FieldState {
  readonly level: FieldLevel
  /** The failed check that made it so. */
  readonly check?: ValidationResult
  /** What earlier invoices of the vendor say. */
  readonly precedent?: Precedent
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
  alarming: boolean,
) {
  if (value === undefined) return FIELDS[field].critical ? 'missing' : 'absent'
  if (check?.severity === 'error') return 'failed'
  if (value.origin === 'person') return check ? 'doubtful' : 'confirmed'
  return check !== undefined || alarming || value.confidence < doubtBelow ? 'doubtful' : 'sure'
}

/** What a field looks like to the clerk. A value that a person has set or accepted never asks for a second look. */
export function fieldState(
  field: FieldName,
  value: FieldValue | undefined,
  validation: readonly ValidationResult[],
  doubtBelow: number,
  history?: VendorHistory,
): FieldState {
  const check = failedCheckOf(field, validation)
  const precedent = precedentOf(field, value, history)
  const level = levelOf(field, value, check, doubtBelow, isAlarming(field, precedent))
  const needsLook = value?.origin !== 'person' && (level === 'failed' || level === 'missing' || level === 'doubtful')
  return { level, needsLook, ...(check ? { check } : {}), ...(precedent ? { precedent } : {}) }
}

export type FieldStates = Readonly<Record<FieldName, FieldState>>

/** The states of all fields. */
export const fieldStates = (
  content: Pick<DocumentContent, 'fields'>,
  validation: readonly ValidationResult[],
  doubtBelow: number,
  history?: VendorHistory,
): FieldStates =>
  Object.fromEntries(
    FIELD_NAMES.map(field => [field, fieldState(field, content.fields[field], validation, doubtBelow, history)]),
  ) as Record<FieldName, FieldState>

/** A part of the form: neighbouring fields of one group. */
export interface FormSection {
  readonly group: FieldGroup
  readonly fields: readonly FieldName[]
  /** The group has been on the form before: what remains of it are details. */
  readonly details: boolean
}

function sectionsOf(fields: readonly FieldName[]): FormSection[] {
  const sections: { group: FieldGroup; fields: FieldName[]; details: boolean }[] = []
  for (const field of fields) {
    const { group } = FIELDS[field]
    const last = sections.at(-1)
    if (last?.group === group) last.fields.push(field)
    else sections.push({ group, fields: [field], details: sections.some(section => section.group === group) })
  }
  return sections
}

/** The form from top to bottom: the order in which fields are declared, which is the order a clerk checks them in. */
export const FORM_SECTIONS: readonly FormSection[] = sectionsOf(FIELD_NAMES)

/** The next field that needs a look after `from`, round the form; undefined when none is left but `from` itself. */
export function nextFieldToCheck(states: FieldStates, from?: FieldName): FieldName | undefined {
  const start = from === undefined ? 0 : FIELD_NAMES.indexOf(from) + 1
  const round = [...FIELD_NAMES.slice(start), ...FIELD_NAMES.slice(0, start)]
  return round.find(field => field !== from && states[field].needsLook)
}

/** How many fields still need a look. */
export const countToCheck = (states: FieldStates): number => FIELD_NAMES.filter(field => states[field].needsLook).length
