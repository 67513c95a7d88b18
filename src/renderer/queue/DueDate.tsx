import type { DocumentStatus } from '#shared/api.ts'
import { formatDay, today } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import classes from './QueueTable.module.css'

/** Statuses in which somebody still has to see that the invoice is paid in time. */
const UNFINISHED: readonly DocumentStatus[] = ['review', 'held', 'approved']

/** A due date, with a word where the day has come. */
export function DueDate({ day, status }: { readonly day: string; readonly status: DocumentStatus }) {
  const now = today()
  const urgent = UNFINISHED.includes(status) && day <= now
  return (
    <div className={classes.twoLines}>
      <span>{formatDay(day)}</span>
      {urgent && <span className={classes.urgent}>{day < now ? messages.queue.overdue : messages.queue.dueToday}</span>}
    </div>
  )
}
