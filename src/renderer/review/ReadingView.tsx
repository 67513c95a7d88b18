import { Button, EmptyState, Progress } from '@mantine/core'
import { IconLoader2 } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { DocumentSummary } from '#shared/api.ts'
import { api } from '../api/client.ts'
import { useProgress } from '../api/progress.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'

/** A document that is still being read, or waits for it. */
export function ReadingView({ summary }: { readonly summary: DocumentSummary }) {
  const progress = useProgress(summary.id)
  const cancel = useMutation({ mutationFn: () => api['documents.cancel']({ id: summary.id }), onError: showError })
  const waiting = summary.status === 'queued'
  return (
    <EmptyState
      mt={120}
      icon={<IconLoader2 />}
      title={waiting ? messages.problem.queued : messages.problem.reading}
      description={progress && messages.stages[progress.stage]}
    >
      {!waiting && <Progress w={280} value={(progress?.fraction ?? 0) * 100} aria-label={messages.problem.reading} />}
      <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
        {messages.problem.cancelReading}
      </Button>
    </EmptyState>
  )
}
