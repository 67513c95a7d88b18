import { Alert, Button, Group, Progress, Text } from '@mantine/core'
import type { Replay } from '#shared/replay.ts'
import { formatCount } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { ErrorText } from '../shell/errors.tsx'

/** How far a replay is, or why it has no result. */
export function ReplayProgress({ replay, onCancel }: { readonly replay: Replay; readonly onCancel: () => void }) {
  switch (replay.state) {
    case 'running': {
      const label = messages.models.progress(formatCount(replay.done), formatCount(replay.total))
      return (
        <Group wrap="nowrap" role="status">
          <Progress flex={1} value={(100 * replay.done) / Math.max(replay.total, 1)} aria-label={label} />
          <Text size="sm" className="tabular">
            {label}
          </Text>
          <Button size="xs" variant="default" onClick={onCancel}>
            {messages.models.cancel}
          </Button>
        </Group>
      )
    }
    case 'cancelled':
      return <Text size="sm">{messages.models.cancelled}</Text>
    case 'failed':
      return (
        <Alert color="red">
          <ErrorText error={replay.error} />
        </Alert>
      )
    default:
      return null
  }
}
