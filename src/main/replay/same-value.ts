import { Big } from 'big.js'
import { DECIMAL, type DocumentContent } from '#shared/document.ts'
import { FIELDS } from '#shared/fields.ts'
import type { ReplayedSubject } from '#shared/replay.ts'
import { bare } from '../store/text.ts'

/** What a content says of a subject, as a text; undefined where it says nothing. */
export function saidOf(content: DocumentContent, subject: ReplayedSubject): string | undefined {
  switch (subject) {
    case 'documentType':
      return content.documentType
    case 'lineItems':
      return content.lineItems.length === 0
        ? undefined
        : content.lineItems.map(({ amount, description }) => amount?.value ?? description?.value ?? '').join(' + ')
    default:
      return content.fields[subject]?.value
  }
}

/** Whether two texts say the same of a subject: amounts by what they are worth, all else by its letters and digits. */
export function isSame(subject: ReplayedSubject, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  if (isAmount(subject) && DECIMAL.test(one) && DECIMAL.test(other)) return new Big(one).eq(other)
  return subject === 'lineItems' ? one === other : bare(one) === bare(other)
}

const isAmount = (subject: ReplayedSubject): boolean =>
  subject !== 'documentType' && subject !== 'lineItems' && FIELDS[subject].kind === 'amount'
