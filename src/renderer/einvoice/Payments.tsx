import type { EinvoiceParts } from '#shared/einvoice.ts'
import { formatDay } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { amount } from './amounts.ts'
import classes from './EinvoiceSheet.module.css'
import { Facts } from './Facts.tsx'
import { Part } from './Part.tsx'

const text = messages.einvoice

/** How it can be paid, and until when. */
export function Payments({ payments, paymentTerms }: Pick<EinvoiceParts, 'payments' | 'paymentTerms'>) {
  if (payments.length === 0 && paymentTerms === undefined) return null
  return (
    <Part title={text.payment}>
      {payments.map((means, index) => (
        <Facts
          // biome-ignore lint/suspicious/noArrayIndexKey: the payments of a document that never changes.
          key={index}
          facts={[
            [text.means, [text.methods[means.method], means.description].filter(Boolean).join(', ')],
            [text.iban, means.iban],
            [text.account, means.account],
            [text.accountHolder, means.accountHolder],
            [text.bic, means.bic],
            [text.bank, means.bank],
            [text.reference, means.reference],
            [text.due, means.dueDate && formatDay(means.dueDate)],
            [text.amount, amount(means.amount)],
            [text.card, means.cardNumber],
            [text.mandate, means.mandate],
            [text.creditor, means.creditor],
            [text.debited, means.debitedIban],
          ]}
        />
      ))}
      {paymentTerms !== undefined && <p className={classes.text}>{paymentTerms}</p>}
    </Part>
  )
}
