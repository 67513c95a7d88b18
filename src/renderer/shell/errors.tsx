import { Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ErrorData, VouchError } from '#shared/errors.ts'
import { saidError } from '../messages/said.ts'

/** Tells the clerk what went wrong and what to do next. */
export function showError(thrown: unknown): void {
  const { message, advice } = saidError(VouchError.dataOf(thrown))
  showNotice('error', message, advice)
}

const COLOURS = { info: 'indigo', warning: 'orange', error: 'red' } as const

/** A notice at the window's edge; errors stay until they are closed. */
export function showNotice(severity: keyof typeof COLOURS, message: string, advice?: string): void {
  notifications.show({
    color: COLOURS[severity],
    title: advice === undefined ? undefined : message,
    message: advice ?? message,
    autoClose: severity === 'info' ? 3_500 : 12_000,
  })
}

/** An error in the place it concerns. */
export function ErrorText({ error }: { readonly error: ErrorData }) {
  return (
    <Text size="sm" role="alert">
      <Text span fw={600} inherit>
        {error.message}
      </Text>{' '}
      {error.advice}
    </Text>
  )
}
