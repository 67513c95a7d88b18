import { Drawer, Text, Timeline } from '@mantine/core'
import type { AuditEntry } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { useProcedure } from '../api/useProcedure.ts'
import { formatFullInstant } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { LoadError } from '../shell/LoadError.tsx'
import { entryLines, entryTitle } from './auditEntry.ts'

function Entry({ entry }: { readonly entry: AuditEntry }) {
  return (
    <Timeline.Item
      title={
        <Text fw={600} size="sm">
          {entryTitle(entry)}
        </Text>
      }
    >
      {entryLines(entry).map(line => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
      <Text size="xs" c="dimmed">
        {messages.history.by(entry.actor, formatFullInstant(entry.at))}
      </Text>
    </Timeline.Item>
  )
}

/** Everything that ever happened to the document, from its audit entries, newest first. */
export function HistoryDrawer({ id, onClose }: { readonly id: DocumentId; readonly onClose: () => void }) {
  const history = useProcedure('documents.history', { id })
  const entries = (history.data ?? []).toSorted((one, other) => other.sequence - one.sequence)
  return (
    <Drawer opened onClose={onClose} title={messages.history.title} size={420}>
      {history.error && <LoadError error={history.error} onRetry={() => void history.refetch()} />}
      {history.data?.length === 0 && <Text c="dimmed">{messages.history.empty}</Text>}
      <Timeline bulletSize={12} lineWidth={1} active={-1}>
        {entries.map(entry => (
          <Entry key={entry.sequence} entry={entry} />
        ))}
      </Timeline>
    </Drawer>
  )
}
