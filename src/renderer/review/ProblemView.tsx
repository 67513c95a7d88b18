import { Alert, Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { IconLock, IconRefresh } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentSummary } from '#shared/api.ts'
import { type ErrorData, VouchError } from '#shared/errors.ts'
import { api } from '../api/client.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import classes from './ProblemView.module.css'

interface ProblemViewProps {
  readonly summary: DocumentSummary
  readonly onReject: () => void
}

const asksForPassword = (error: ErrorData) => error.code === 'file-encrypted' || error.code === 'password-wrong'

/** Why a document could not be read, and what the clerk can do about it. */
export function ProblemView({ summary, onReject }: ProblemViewProps) {
  const error = summary.error ?? new VouchError('internal').toData()
  const locked = asksForPassword(error)
  const [password, setPassword] = useState('')
  const retry = useMutation({
    mutationFn: () => api['documents.retry']({ id: summary.id, ...(locked ? { password } : {}) }),
    onError: showError,
  })
  return (
    <Alert
      className={classes.problem}
      color={locked ? 'orange' : 'red'}
      title={messages.problem.title}
      icon={locked ? <IconLock /> : undefined}
    >
      <Stack gap="sm">
        <div>
          <Text size="sm" fw={600}>
            {error.message}
          </Text>
          <Text size="sm">{error.advice}</Text>
        </div>
        <form
          onSubmit={event => {
            event.preventDefault()
            retry.mutate()
          }}
        >
          <Group align="flex-end">
            {locked && (
              <PasswordInput
                w={280}
                label={messages.problem.password}
                autoFocus
                autoComplete="off"
                maxLength={200}
                value={password}
                onChange={event => setPassword(event.currentTarget.value)}
              />
            )}
            <Button
              type="submit"
              loading={retry.isPending}
              disabled={locked && password === ''}
              leftSection={locked ? undefined : <IconRefresh size={16} aria-hidden />}
            >
              {locked ? messages.problem.unlock : messages.problem.retry}
            </Button>
            <Button variant="default" onClick={onReject}>
              {messages.review.reject}
            </Button>
          </Group>
        </form>
      </Stack>
    </Alert>
  )
}
