import type { EinvoiceLine } from '#shared/einvoice.ts'
import { formatAmount } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { amount, percent, period, plain, reasonOf, signed } from './amounts.ts'
import classes from './EinvoiceSheet.module.css'
import { Facts } from './Facts.tsx'

const text = messages.einvoice

function Description({ line }: { readonly line: EinvoiceLine }) {
  return (
    <td>
      {line.name !== undefined && <strong>{line.name}</strong>}
      {[line.description, line.note].filter(Boolean).map(more => (
        <p key={more}>{more}</p>
      ))}
      <Facts
        facts={[
          [text.sellerNumber, line.sellerNumber],
          [text.buyerNumber, line.buyerNumber],
          [text.standardNumber, line.standardNumber],
          [text.originCountry, line.originCountry],
          [text.period, period(line.period)],
          ...line.references.map(({ kind, id }) => [text.references[kind], id] as const),
          ...line.properties.map(({ name, value }) => [name, value] as const),
          ...line.adjustments.map(adjustment => [reasonOf(adjustment), signed(adjustment)] as const),
        ]}
      />
    </td>
  )
}

function Price({ line }: { readonly line: EinvoiceLine }) {
  const isPerSeveral = line.priceBase !== undefined && Number(line.priceBase) !== 1
  return (
    <td className={classes.number}>
      {amount(line.price)}
      {isPerSeveral && <span className={classes.quiet}> {text.pricePer(plain(line.priceBase ?? ''))}</span>}
    </td>
  )
}

/** What is invoiced, line by line. */
export function LineTable({ lines }: { readonly lines: readonly EinvoiceLine[] }) {
  if (lines.length === 0) return null
  return (
    <table className={classes.table} aria-label={text.lines}>
      <thead>
        <tr>
          <th>{text.position}</th>
          <th>{text.description}</th>
          <th className={classes.number}>{text.quantity}</th>
          <th className={classes.number}>{text.price}</th>
          <th className={classes.number}>{text.tax}</th>
          <th className={classes.number}>{text.amount}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a document that never changes.
          <tr key={index}>
            <td>{line.id ?? index + 1}</td>
            <Description line={line} />
            <td className={classes.number}>
              {[line.quantity && plain(line.quantity), line.unit ?? line.unitCode].filter(Boolean).join(' ')}
            </td>
            <Price line={line} />
            <td className={classes.number}>{percent(line.taxRate) ?? line.taxCategory}</td>
            <td className={classes.number}>{line.amount === undefined ? '' : formatAmount(line.amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
