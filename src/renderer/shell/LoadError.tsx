import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { VouchError } from '#shared/errors.ts'
import { messages } from '../messages/index.ts'
import { saidError } from '../messages/said.ts'

/** What stands where data should be when it could not be had. */
export function LoadError({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { message, advice } = saidError(VouchError.dataOf(error))
  return (
    <Alert color="red" icon={<IconAlertTriangle />} title={message} m="md" role="alert">
      <Group justify="space-between">
        <Text size="sm">{advice}</Text>
        <Button size="xs" variant="default" onClick={onRetry}>
          {messages.common.tryAgain}
        </Button>
      </Group>
    </Alert>
  )
}
