import { Anchor, Progress, Text } from '@mantine/core'
import type { MouseEvent } from 'react'
import { Link } from 'wouter'
import type { DocumentSummary } from '#shared/api.ts'
import { useProgress } from '../api/progress.ts'
import { messages } from '../messages/index.ts'
import { saidError } from '../messages/said.ts'
import classes from './QueueTable.module.css'

function Reading({ document }: { readonly document: DocumentSummary }) {
  const progress = useProgress(document.id)
  const percent = (progress?.fraction ?? 0) * 100
  return (
    <div className={classes.reading}>
      <Progress value={percent} size={5} aria-label={messages.statuses.processing} />
      <span>{messages.stages[progress?.stage ?? 'pages']}</span>
    </div>
  )
}

function secondLine(document: DocumentSummary) {
  if (document.status === 'processing') return <Reading document={document} />
  if (document.error !== undefined) return <span className={classes.reason}>{saidError(document.error).message}</span>
  if (document.status === 'queued') return null
  const assignee = document.assignedTo && messages.queue.assignedTo(document.assignedTo)
  return (
    <span className={classes.quiet}>
      {[document.fileName, assignee].filter(Boolean).join(messages.common.separator)}
    </span>
  )
}

/** Who sent it, and below: the file, how far it is read, or why it could not be. */
export function VendorCell({ document }: { readonly document: DocumentSummary }) {
  const unread = document.status === 'queued' || document.status === 'processing' || document.status === 'failed'
  const name = document.vendorName ?? (unread ? document.fileName : messages.queue.unknownVendor)
  return (
    <div className={classes.twoLines}>
      <span className={classes.vendorLine}>
        <Text size="sm" fw={500} truncate title={`${name}\n${document.fileName}`}>
          {name}
        </Text>
        {document.possibleDuplicateOf !== undefined && (
          <Anchor
            component={Link}
            href={`/review/${document.possibleDuplicateOf}`}
            className={classes.duplicate}
            title={messages.queue.possibleDuplicateHint}
            onClick={(event: MouseEvent) => event.stopPropagation()}
          >
            {messages.queue.possibleDuplicate}
          </Anchor>
        )}
      </span>
      {secondLine(document)}
    </div>
  )
}
