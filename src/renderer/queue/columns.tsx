import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { DocumentQuery, DocumentSummary } from '#shared/api.ts'
import { formatAmount, formatInstant } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { ConfidenceMark } from '../shell/ConfidenceMark.tsx'
import { StatusBadge } from '../shell/StatusBadge.tsx'
import { DueDate } from './DueDate.tsx'
import { PriorityMark } from './PriorityMark.tsx'
import classes from './QueueTable.module.css'
import { VendorCell } from './VendorCell.tsx'

interface Column {
  readonly key: DocumentQuery['sort']['key']
  readonly title: string
  /** CSS width; the column without one takes what is left. */
  readonly width?: number
  readonly numeric?: boolean
  readonly render: (document: DocumentSummary, context: { doubtBelow: number }) => ReactNode
}

const none = <span className={classes.none}>{messages.common.none}</span>

/** The queue's columns from left to right; each sorts by its own key. */
export const QUEUE_COLUMNS: readonly Column[] = [
  {
    key: 'status',
    title: messages.queue.status,
    width: 168,
    render: document => (
      <span className={classes.vendorLine}>
        <StatusBadge status={document.status} />
        <PriorityMark priority={document.priority} />
      </span>
    ),
  },
  { key: 'vendorName', title: messages.queue.vendor, render: document => <VendorCell document={document} /> },
  {
    key: 'invoiceNumber',
    title: messages.queue.number,
    width: 140,
    render: ({ invoiceNumber }) =>
      invoiceNumber === undefined ? (
        none
      ) : (
        <Text size="sm" truncate title={invoiceNumber}>
          {invoiceNumber}
        </Text>
      ),
  },
  {
    key: 'totalAmount',
    title: messages.queue.total,
    width: 140,
    numeric: true,
    render: ({ totalAmount, currency }) =>
      totalAmount === undefined ? (
        none
      ) : (
        <span className={classes.amount}>
          {formatAmount(totalAmount)} <span className={classes.currency}>{currency}</span>
        </span>
      ),
  },
  {
    key: 'dueDate',
    title: messages.queue.dueDate,
    width: 126,
    render: document =>
      document.dueDate === undefined ? none : <DueDate day={document.dueDate} status={document.status} />,
  },
  {
    key: 'confidence',
    title: messages.queue.confidence,
    width: 124,
    render: ({ confidence }, { doubtBelow }) =>
      confidence === undefined ? none : <ConfidenceMark confidence={confidence} doubtBelow={doubtBelow} />,
  },
  {
    key: 'importedAt',
    title: messages.queue.importedAt,
    width: 116,
    render: ({ importedAt }) => <span className={classes.quiet}>{formatInstant(importedAt)}</span>,
  },
]
