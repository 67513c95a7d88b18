import { Stack, Text } from '@mantine/core'
import type { QualityReport } from '#shared/api.ts'
import { formatCount } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'
import classes from './QualityScreen.module.css'

/** What went wrong, and with how many documents. */
export function ProblemFigures({ errors }: { readonly errors: QualityReport['errors'] }) {
  return (
    <Panel title={messages.quality.errors}>
      {errors.length === 0 ? (
        <Text size="sm" c="dimmed">
          {messages.quality.noErrors}
        </Text>
      ) : (
        <Stack gap={8}>
          {errors.map(({ code, message, documents }) => (
            <div key={code} className={classes.problem}>
              <span>{message}</span>
              <strong>{formatCount(documents)}</strong>
            </div>
          ))}
        </Stack>
      )}
    </Panel>
  )
}
