import { Button, Group, PasswordInput, Text, Title } from '@mantine/core'
import { IconFileAlert, IconLock, IconRefresh } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentSummary } from '#shared/api.ts'
import { type ErrorData, VouchError } from '#shared/errors.ts'
import { api } from '../api/client.ts'
import { messages } from '../messages/index.ts'
import { saidError } from '../messages/said.ts'
import { showError } from '../shell/errors.tsx'
import classes from './ProblemView.module.css'

interface ProblemViewProps {
  readonly summary: DocumentSummary
  readonly onReject: () => void
}

const asksForPassword = (error: ErrorData) => error.code === 'file-encrypted' || error.code === 'password-wrong'

/** Why a document could not be read, and what the clerk can do about it. */
export function ProblemView({ summary, onReject }: ProblemViewProps) {
  const error = saidError(summary.error ?? new VouchError('internal').toData())
  const locked = asksForPassword(error)
  const [password, setPassword] = useState('')
  const retry = useMutation({
    mutationFn: () => api['documents.retry']({ id: summary.id, ...(locked ? { password } : {}) }),
    // A second try starts from an empty field, also where the first failed before the view could change.
    onSuccess: () => setPassword(''),
    onError: showError,
  })
  const Icon = locked ? IconLock : IconFileAlert
  return (
    <section className={classes.problem} data-tone={locked ? 'doubt' : 'bad'} role="alert">
      <Icon size={30} stroke={1.6} aria-hidden className={classes.icon} />
      <div>
        <Title order={2} size="h4">
          {error.message}
        </Title>
        <Text className={classes.advice}>{error.advice}</Text>
        <form
          onSubmit={event => {
            event.preventDefault()
            retry.mutate()
          }}
        >
          <Group align="flex-end" gap="sm">
            {locked && (
              <PasswordInput
                w={240}
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
        <Text className={classes.hint}>{messages.problem.rejectHint}</Text>
      </div>
    </section>
  )
}
