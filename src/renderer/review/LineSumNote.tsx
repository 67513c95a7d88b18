import { formatAmount } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import classes from './LineItems.module.css'
import { lineSum } from './lineItems.ts'
import { useReviewed } from './ReviewContext.tsx'

/** The sum of the lines, and whether it agrees with the invoice. */
export function LineSumNote() {
  const { fields, lineItems } = useReviewed().detail.content
  const result = lineSum(lineItems, fields.netAmount?.value, fields.totalAmount?.value)
  if (result === undefined) return null
  const { sum, matches, difference } = result
  return (
    <span className={classes.sum} data-tone={matches ? 'good' : difference === undefined ? 'quiet' : 'doubt'}>
      {messages.lines.sum} <strong>{formatAmount(sum)}</strong>
      {matches === 'net' && ` ${messages.lines.matchesNet}`}
      {matches === 'total' && ` ${messages.lines.matchesTotal}`}
      {difference !== undefined && ` ${messages.lines.differs(formatAmount(difference))}`}
    </span>
  )
}
