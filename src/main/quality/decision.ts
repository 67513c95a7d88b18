import { type Decision, PAGE_RULES, type ValidationResult } from '#shared/document.ts'
import { CRITICAL_FIELDS, type FieldName } from '#shared/fields.ts'
import type { SoFarFacts, WithValidation } from '../pipeline/stage.ts'

export interface Decided {
  readonly decision: Decision
  readonly decisionReasons: readonly string[]
}

const NAMES: Readonly<Partial<Record<FieldName, string>>> = {
  vendorName: 'supplier',
  invoiceNumber: 'invoice number',
  invoiceDate: 'invoice date',
  currency: 'currency',
  totalAmount: 'total',
}
const nameOf = (field: FieldName): string => NAMES[field] ?? field

/** Checks of which one must have passed before a total is believed without a person: both come out of arithmetic. */
const PROOFS_OF_TOTAL = ['total-is-net-plus-tax', 'lines-sum-to-net']

/** Data and page must agree: where they do not, whichever of them is paid may be the wrong one. */
const MUST_PASS: readonly string[] = Object.values(PAGE_RULES)

const needsPerson = ({ ok, severity, rule }: ValidationResult): boolean =>
  !ok && (severity === 'error' || (severity === 'warning' && MUST_PASS.includes(rule)))

/**
 * Approved without a person only if every critical field is sure, no check failed as an error, and arithmetic proves the
 *  total, and the page says what the data says where there are both. Rejected only if it is no invoice. Everything else waits for a person, who is told why.
 */
export function decide({ content, validation, errors, options }: WithValidation & SoFarFacts): Decided {
  if (content.documentType === 'other')
    return { decision: 'reject', decisionReasons: ['This does not look like an invoice, a credit note or a receipt.'] }

  const reasons: string[] = []
  for (const field of CRITICAL_FIELDS) {
    const value = content.fields[field]
    if (value === undefined) reasons.push(`The ${nameOf(field)} was not found.`)
    else if (value.confidence < options.doubtBelow)
      reasons.push(
        `The ${nameOf(field)} is doubtful (${Math.round(100 * value.confidence)} % sure, ${Math.round(100 * options.doubtBelow)} % wanted).`,
      )
  }
  for (const check of validation) if (needsPerson(check)) reasons.push(check.message)
  const isProven = validation.some(check => check.ok && PROOFS_OF_TOTAL.includes(check.rule))
  if (!isProven && content.fields.totalAmount !== undefined)
    reasons.push('Nothing proves the total: neither net and tax nor the lines add up to it.')
  for (const error of errors)
    if (error.severity === 'high' || error.severity === 'critical') reasons.push(error.message)

  if (reasons.length > 0) return { decision: 'review', decisionReasons: [...new Set(reasons)] }
  return {
    decision: 'auto-approve',
    decisionReasons: ['Every field a posting needs is sure, every check passed, and arithmetic proves the total.'],
  }
}
