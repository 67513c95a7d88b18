import { Button, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../api/client.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import { Panel } from '../shell/Panel.tsx'
import classes from './SettingsScreen.module.css'

interface SafetyActionProps {
  readonly label: string
  readonly hint: string
  readonly running: boolean
  readonly onRun: () => void
  readonly result: ReactNode
}

function SafetyAction({ label, hint, running, onRun, result }: SafetyActionProps) {
  return (
    <div className={classes.action}>
      <div>
        <Text className={classes.quiet}>{hint}</Text>
        <div aria-live="polite">{result}</div>
      </div>
      <Button variant="default" loading={running} onClick={onRun}>
        {label}
      </Button>
    </div>
  )
}

/** Proves that the audit trail is whole, and backs the data up. */
export function SafetyPanel() {
  const verify = useMutation({ mutationFn: () => api['audit.verify']({}), onError: showError })
  const backup = useMutation({ mutationFn: () => api['store.backup']({}), onError: showError })
  const { broken, entries = 0 } = verify.data ?? {}
  return (
    <Panel title={messages.settings.safety}>
      <Stack gap="md">
        <SafetyAction
          label={messages.settings.verify}
          hint={messages.settings.verifyHint}
          running={verify.isPending}
          onRun={() => verify.mutate()}
          result={
            verify.data && (
              <Text className={classes.result} data-tone={verify.data.ok ? 'good' : 'bad'}>
                {broken
                  ? messages.settings.broken(broken.sequence, broken.reason)
                  : messages.settings.verified(entries)}
              </Text>
            )
          }
        />
        <SafetyAction
          label={messages.settings.backup}
          hint={messages.settings.backupHint}
          running={backup.isPending}
          onRun={() => backup.mutate()}
          result={
            backup.data && (
              <Text className={classes.result} data-tone="good">
                {messages.settings.backedUp(backup.data.file)}
              </Text>
            )
          }
        />
      </Stack>
    </Panel>
  )
}
