import type { DocumentContent, ValidationResult } from '#shared/document.ts'
import { amountsArePositive, linesSumToNet, taxIsBaseTimesRate, taxRowsSumToTax, totalIsNetPlusTax } from './amounts.ts'
import { datePlausible, dueNotBeforeInvoice } from './dates.ts'
import { dataIsSound, pageSaysTheSame } from './einvoice.ts'
import {
  addressedToUs,
  criticalFieldsPresent,
  currencyKnown,
  ibanChecksum,
  vatIdFormat,
  vendorIsNotUs,
} from './identity.ts'
import type { Rule, ValidationContext } from './rule.ts'

export type { ValidationContext } from './rule.ts'

const RULES: readonly Rule[] = [
  criticalFieldsPresent,
  totalIsNetPlusTax,
  taxIsBaseTimesRate,
  taxRowsSumToTax,
  linesSumToNet,
  amountsArePositive,
  dueNotBeforeInvoice,
  datePlausible,
  ibanChecksum,
  vatIdFormat,
  currencyKnown,
  addressedToUs,
  vendorIsNotUs,
  dataIsSound,
  pageSaysTheSame,
]

/** Every check that applies to `content`, passed and failed. Pure and fast: it runs after every keystroke that is kept. */
export function validateContent(content: DocumentContent, context: ValidationContext): ValidationResult[] {
  return RULES.flatMap(rule => rule(content, context))
}
