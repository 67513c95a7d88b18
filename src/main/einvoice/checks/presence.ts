import { Big } from 'big.js'
import type { DocumentContent, ValidationResult } from '#shared/document.ts'
import type { EinvoiceFormat } from '#shared/einvoice.ts'
import { FIELDS, type FieldName } from '#shared/fields.ts'
import type { FormatReading, HeaderField } from '../formats/format.ts'
import { dayFrom } from '../xml/values.ts'

/** What EN 16931 and the national formats ask of every invoice, with the rule of EN 16931. */
const REQUIRED: readonly (readonly [field: FieldName, rule: string, name: string])[] = [
  ['invoiceNumber', 'br-02', 'a number'],
  ['invoiceDate', 'br-03', 'a date'],
  ['currency', 'br-05', 'a currency'],
  ['vendorName', 'br-06', 'the name of the vendor'],
  ['buyerName', 'br-07', 'the name of the buyer'],
  ['totalAmount', 'br-14', 'a total'],
]

/** The syntaxes of the European standard; the national formats have rules of their own. */
const EN_16931: ReadonlySet<EinvoiceFormat> = new Set(['ubl', 'cii'])

const fault = (
  rule: string,
  severity: 'info' | 'warning' | 'error',
  message: string,
  fields: FieldName[],
): ValidationResult => ({ rule, ok: severity === 'info', severity, message, fields })

const unreadableDays = ({ header }: FormatReading): string[] =>
  (Object.entries(header) as [HeaderField, string][])
    .filter(([field, written]) => FIELDS[field].kind === 'date' && dayFrom(written) === undefined)
    .map(([, written]) => written)

export function checkPresence(
  format: EinvoiceFormat,
  content: DocumentContent,
  reading: FormatReading,
  unreadable: readonly string[],
): ValidationResult[] {
  const { parts } = reading
  const missing = REQUIRED.filter(([field]) => content.fields[field] === undefined).map(([field, rule, name]) =>
    fault(rule, 'error', `The e-invoice does not state ${name}.`, [field]),
  )
  const results = [
    ...missing,
    ...[...new Set([...unreadable, ...unreadableDays(reading)])].map(text =>
      fault('value-readable', 'error', `“${text.slice(0, 60)}” stands where a number or a date belongs.`, []),
    ),
  ]
  const due = parts.totals.due === undefined ? undefined : new Big(parts.totals.due)
  const payable = parts.paymentTerms ?? content.fields.dueDate
  // Factur-X MINIMUM states no tax by rate and no terms: it is no invoice of EN 16931.
  const complete = EN_16931.has(format) && parts.taxes.length > 0
  if (complete && due?.gt(0) === true && payable === undefined && content.documentType === 'invoice')
    results.push(
      fault('br-co-25', 'warning', 'Something is to be paid, but neither a due date nor terms of payment are stated.', [
        'dueDate',
        'paymentTerms',
      ]),
    )
  return results
}
