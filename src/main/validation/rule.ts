import { Big } from 'big.js'
import type { DocumentContent, EinvoiceCheck, Language, ValidationResult } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'

export interface ValidationContext {
  readonly language?: Language
  /** The shop itself; empty texts where it is not set. */
  readonly company: { readonly name: string; readonly vatId: string }
  /** ISO day. */
  readonly today: string
  /** What was found out about the data that the content comes from, if it does. */
  readonly einvoice?: EinvoiceCheck
}

/** A check of one thing: no result where the document lacks what it compares. */
export type Rule = (content: DocumentContent, context: ValidationContext) => ValidationResult[]

type Severity = ValidationResult['severity']

export const passed = (rule: string, message: string, fields: FieldName[]): ValidationResult => ({
  rule,
  ok: true,
  severity: 'info',
  message,
  fields,
})

export const failed = (rule: string, severity: Severity, message: string, fields: FieldName[]): ValidationResult => ({
  rule,
  ok: false,
  severity,
  message,
  fields,
})

/** A field's amount; undefined where it is absent or no decimal. */
export function amountOf(content: DocumentContent, field: FieldName): Big | undefined {
  return decimalOf(content.fields[field]?.value)
}

export function decimalOf(value: string | undefined): Big | undefined {
  return value !== undefined && /^-?\d+(\.\d+)?$/.test(value) ? new Big(value) : undefined
}

/** An amount as it is shown in a message. */
export const shown = (amount: Big): string => amount.toFixed(2)

/** Two printed amounts may differ by a cent, because each was rounded once. */
export const CENT = new Big('0.01')

/** Rounding each line adds at most half a cent a line, and the sum is rounded once more. */
export const roundingOf = (lines: number): Big => new Big('0.005').times(lines).plus('0.01')
