import { Temporal } from 'temporal-polyfill'
import type { DocumentContent } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'
import { failed, passed, type Rule } from './rule.ts'

/** An invoice is archived for ten years at most (Germany, AO § 147; France and Italy likewise): older is misread. */
const OLDEST_YEARS = 11
/** Time zones and a supplier who dates ahead. */
const AHEAD_DAYS = 45

function dayOf(content: DocumentContent, field: FieldName): Temporal.PlainDate | undefined {
  const value = content.fields[field]?.value
  if (value === undefined) return undefined
  try {
    return Temporal.PlainDate.from(value)
  } catch {
    return undefined
  }
}

export const dueNotBeforeInvoice: Rule = content => {
  const rule = 'due-not-before-invoice'
  const invoice = dayOf(content, 'invoiceDate')
  const due = dayOf(content, 'dueDate')
  if (invoice === undefined || due === undefined) return []
  const days = invoice.until(due).days
  if (days < 0)
    return [failed(rule, 'error', `It is due on ${due}, before its date of ${invoice}.`, ['dueDate', 'invoiceDate'])]
  return [
    passed(rule, `It is due ${days === 0 ? 'on its date' : `${days} days after its date`}.`, [
      'dueDate',
      'invoiceDate',
    ]),
  ]
}

export const datePlausible: Rule = (content, context) => {
  const rule = 'date-plausible'
  const invoice = dayOf(content, 'invoiceDate')
  if (invoice === undefined) return []
  const today = Temporal.PlainDate.from(context.today)
  if (Temporal.PlainDate.compare(invoice, today.add({ days: AHEAD_DAYS })) > 0)
    return [failed(rule, 'warning', `The invoice date ${invoice} lies in the future.`, ['invoiceDate'])]
  if (Temporal.PlainDate.compare(invoice, today.subtract({ years: OLDEST_YEARS })) < 0)
    return [
      failed(rule, 'warning', `The invoice date ${invoice} is more than ${OLDEST_YEARS} years ago.`, ['invoiceDate']),
    ]
  return [passed(rule, `The invoice date ${invoice} is plausible.`, ['invoiceDate'])]
}
