import {
  type ComparedSubject,
  type Comparison,
  type DocumentContent,
  PAGE_RULES,
  type ValidationResult,
} from '#shared/document.ts'
import { CRITICAL_FIELDS, FIELDS, type FieldName } from '#shared/fields.ts'
import { fieldInWords } from '../store/text.ts'
import { failed, passed, type Rule } from './rule.ts'

/** Whoever sets or accepts a field has seen what was found out about it. */
const isDecided = (content: DocumentContent, fields: readonly FieldName[]): boolean =>
  fields.some(field => content.fields[field]?.origin === 'person')

/** The checks of the e-invoice's own standard, which were made over the data as it came. */
export const dataIsSound: Rule = (content, { einvoice }) =>
  (einvoice?.findings ?? []).map(finding =>
    !finding.ok && isDecided(content, finding.fields) ? { ...finding, severity: 'info' } : finding,
  )

const isField = (subject: ComparedSubject): subject is FieldName => subject in FIELDS

const SUBJECTS: Readonly<Record<Exclude<ComparedSubject, FieldName>, string>> = {
  documentType: 'kind of document',
  taxBreakdown: 'tax',
  lineItems: 'line items',
}
const inWords = (subject: ComparedSubject): string => (isField(subject) ? fieldInWords(subject) : SUBJECTS[subject])

/** One that a person has settled is over: by setting the field, or the kind of document. */
function isSettled(content: DocumentContent, { subject, data }: Comparison): boolean {
  if (isField(subject)) return isDecided(content, [subject])
  return subject === 'documentType' && content.documentType !== data
}

function difference(content: DocumentContent, comparison: Comparison): ValidationResult {
  const { subject, severity, data, page } = comparison
  const fields = isField(subject) ? [subject] : []
  const both = `The data says ${data} for the ${inWords(subject)}, but the page says ${page?.value}`
  return isSettled(content, comparison)
    ? passed(PAGE_RULES.differs, `${both}; a person has decided.`, fields)
    : failed(PAGE_RULES.differs, severity, `${both}.`, fields)
}

/** Each difference between the data and the page; what a posting needs and the page does not show; and how much agrees. */
export const pageSaysTheSame: Rule = (content, { einvoice }) => {
  const comparison = einvoice?.comparison ?? []
  const same = comparison.filter(({ outcome }) => outcome === 'same')
  const missing = CRITICAL_FIELDS.filter(
    field =>
      comparison.some(({ subject, outcome }) => subject === field && outcome === 'not-on-page') &&
      !isDecided(content, [field]),
  )
  return [
    ...comparison.filter(({ outcome }) => outcome === 'different').map(one => difference(content, one)),
    ...(missing.length > 0
      ? [
          failed(
            PAGE_RULES.missing,
            'warning',
            `Only the data says it, it was not found on the page: ${missing.map(fieldInWords).join(', ')}.`,
            missing,
          ),
        ]
      : []),
    ...(same.length > 0
      ? [
          passed(
            PAGE_RULES.same,
            `The page says what the data says: ${same.map(({ subject }) => inWords(subject)).join(', ')}.`,
            [],
          ),
        ]
      : []),
  ]
}
