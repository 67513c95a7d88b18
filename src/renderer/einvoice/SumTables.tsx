import type { EinvoiceParts } from '#shared/einvoice.ts'
import { formatAmount } from '../format/format.ts'
import { messages, named } from '../messages/index.ts'
import { amount, percent, reasonOf, signed } from './amounts.ts'
import classes from './EinvoiceSheet.module.css'
import { Part } from './Part.tsx'

const text = messages.einvoice

type Parts = Pick<EinvoiceParts, 'adjustments' | 'taxes' | 'withheld' | 'totals'>

function Adjustments({ adjustments }: Pick<Parts, 'adjustments'>) {
  if (adjustments.length === 0) return null
  return (
    <Part title={text.adjustments}>
      <table className={classes.table}>
        <tbody>
          {adjustments.map((adjustment, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a document that never changes.
            <tr key={index}>
              <td>{reasonOf(adjustment)}</td>
              <td className={classes.number}>{percent(adjustment.taxRate) ?? adjustment.taxCategory}</td>
              <td className={classes.number}>{signed(adjustment)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

function Taxes({ taxes, withheld }: Pick<Parts, 'taxes' | 'withheld'>) {
  if (taxes.length + withheld.length === 0) return null
  return (
    <Part title={text.taxes}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{text.category}</th>
            <th>{text.exemption}</th>
            <th className={classes.number}>{text.rate}</th>
            <th className={classes.number}>{text.base}</th>
            <th className={classes.number}>{text.amount}</th>
          </tr>
        </thead>
        <tbody>
          {taxes.map((tax, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a document that never changes.
            <tr key={index}>
              <td>{named(text.categories, tax.category) ?? tax.category}</td>
              <td>{tax.exemptionReason ?? tax.exemptionCode}</td>
              <td className={classes.number}>{percent(tax.rate)}</td>
              <td className={classes.number}>{amount(tax.base)}</td>
              <td className={classes.number}>{amount(tax.amount)}</td>
            </tr>
          ))}
          {withheld.map(({ kind, rate, amount: kept }) => (
            <tr key={kind}>
              <td>{text.withheld}</td>
              <td>{kind}</td>
              <td className={classes.number}>{percent(rate)}</td>
              <td />
              <td className={classes.number}>{formatAmount(kept)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

const TOTALS = ['lines', 'allowances', 'charges', 'net', 'tax', 'total', 'prepaid', 'rounding', 'due'] as const

function Totals({ totals, currency }: Pick<Parts, 'totals'> & { readonly currency: string | undefined }) {
  return (
    <Part title={text.sums}>
      <table className={classes.sums}>
        <tbody>
          {TOTALS.flatMap(name => {
            const value = totals[name]
            return value === undefined
              ? []
              : [
                  <tr key={name} data-total={name === 'total' || undefined}>
                    <th scope="row">{text.totals[name]}</th>
                    <td className={classes.number}>
                      {formatAmount(value)} {currency}
                    </td>
                  </tr>,
                ]
          })}
        </tbody>
      </table>
    </Part>
  )
}

/** What stands between the lines and what is to be paid. */
export function SumTables({ parts, currency }: { readonly parts: Parts; readonly currency: string | undefined }) {
  return (
    <>
      <Adjustments adjustments={parts.adjustments} />
      <Taxes taxes={parts.taxes} withheld={parts.withheld} />
      <Totals totals={parts.totals} currency={currency} />
    </>
  )
}
