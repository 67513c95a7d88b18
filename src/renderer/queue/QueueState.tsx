import { ActionIcon, Group, Text, Tooltip } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { procedureKey, useProcedure } from '../api/useProcedure.ts'
import { formatDuration } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'

/** What is being read, what waits, for how long; and the way to pause it. */
export function QueueState() {
  const queries = useQueryClient()
  const { data: health } = useProcedure('queue.health', {})
  const change = useMutation({
    mutationFn: (paused: boolean) => api[paused ? 'queue.pause' : 'queue.resume']({}),
    onSuccess: changed => queries.setQueryData(procedureKey('queue.health', {}), changed),
    onError: showError,
  })
  if (health === undefined) return null
  const text = messages.queue
  const waiting = Object.values(health.waiting).reduce((sum, count) => sum + count, 0)
  const label = health.paused ? text.resume : text.pause
  const Icon = health.paused ? IconPlayerPlay : IconPlayerPause
  const said = [
    ...(health.paused ? [text.paused] : []),
    ...(health.running.length > 0 ? [text.running(health.running.length)] : []),
    ...(waiting > 0 ? [text.waiting(waiting)] : []),
    ...(health.leftMs !== undefined && waiting > 0 ? [text.timeLeft(formatDuration(health.leftMs))] : []),
  ]
  return (
    <Group gap={6} wrap="nowrap">
      <Text size="xs" className="tabular" c={health.paused ? 'var(--state-doubt)' : undefined}>
        {said.join(messages.common.separator)}
      </Text>
      <Tooltip label={label}>
        <ActionIcon
          size="sm"
          aria-label={label}
          loading={change.isPending}
          onClick={() => change.mutate(!health.paused)}
        >
          <Icon size={15} />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}
