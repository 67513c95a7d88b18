import { describe, expect, it } from 'vitest'
import type { Fields, FieldValue, ValidationResult } from '#shared/document.ts'
import { FIELD_NAMES, type FieldName } from '#shared/fields.ts'
import { countToCheck, FORM_SECTIONS, fieldState, fieldStates, nextFieldToCheck } from './fieldState.ts'

const value = (confidence: number, origin: FieldValue['origin'] = 'text-layer'): FieldValue => ({
  value: 'x',
  raw: 'x',
  confidence,
  origin,
})
const failed = (severity: ValidationResult['severity'], ...fields: FieldName[]): ValidationResult => ({
  rule: 'rule',
  ok: false,
  severity,
  message: 'does not fit',
  fields,
})

describe('fieldState', () => {
  it('marks a required field that is missing, and no optional one', () => {
    expect(fieldState('totalAmount', undefined, [], 0.8)).toEqual({ level: 'missing', needsLook: true })
    expect(fieldState('dueDate', undefined, [], 0.8)).toEqual({ level: 'absent', needsLook: false })
  })

  it('puts a failed check above any confidence, and gives the gravest check as the reason', () => {
    const warning = failed('warning', 'netAmount')
    const error = failed('error', 'netAmount')
    expect(fieldState('netAmount', value(0.99), [warning, error], 0.8)).toEqual({
      level: 'failed',
      needsLook: true,
      check: error,
    })
    expect(fieldState('netAmount', value(0.99), [warning], 0.8)).toEqual({
      level: 'doubtful',
      needsLook: true,
      check: warning,
    })
  })

  it('leaves fields alone that no failed check is about', () => {
    const checks = [
      failed('error', 'taxAmount'),
      { ...failed('error', 'netAmount'), ok: true },
      failed('info', 'netAmount'),
    ]
    expect(fieldState('netAmount', value(0.9), checks, 0.8)).toEqual({ level: 'sure', needsLook: false })
  })

  it('doubts below the shop’s own limit, not at it', () => {
    expect(fieldState('netAmount', value(0.79), [], 0.8).level).toBe('doubtful')
    expect(fieldState('netAmount', value(0.8), [], 0.8).level).toBe('sure')
  })

  it('never asks a person to look twice at what a person has set', () => {
    expect(fieldState('netAmount', value(1, 'person'), [], 0.8)).toEqual({ level: 'confirmed', needsLook: false })
    const still = fieldState('netAmount', value(1, 'person'), [failed('error', 'netAmount')], 0.8)
    expect(still).toMatchObject({ level: 'failed', needsLook: false })
  })
})

const statesWith = (doubtful: readonly FieldName[]) => {
  const fields: Fields = Object.fromEntries(FIELD_NAMES.map(name => [name, value(doubtful.includes(name) ? 0.1 : 1)]))
  return fieldStates({ fields }, [], 0.8)
}

describe('nextFieldToCheck', () => {
  it('is undefined when nothing is left, or only the field itself', () => {
    expect(nextFieldToCheck(statesWith([]))).toBeUndefined()
    expect(nextFieldToCheck(statesWith(['dueDate']), 'dueDate')).toBeUndefined()
  })

  it('goes down the form and starts again at its top', () => {
    const states = statesWith(['invoiceDate', 'totalAmount'])
    expect(nextFieldToCheck(states)).toBe('invoiceDate')
    expect(nextFieldToCheck(states, 'invoiceDate')).toBe('totalAmount')
    expect(nextFieldToCheck(states, 'buyerVatId')).toBe('invoiceDate')
    expect(countToCheck(states)).toBe(2)
  })
})

describe('FORM_SECTIONS', () => {
  it('shows every field once, in the order of checking', () => {
    expect(FORM_SECTIONS.flatMap(({ fields }) => fields)).toEqual(FIELD_NAMES)
  })

  it('marks what is left of a group further down as details', () => {
    expect(FORM_SECTIONS.map(({ group, details }) => [group, details])).toEqual([
      ['vendor', false],
      ['document', false],
      ['amounts', false],
      ['vendor', true],
      ['payment', false],
      ['buyer', false],
    ])
  })
})
