import { Stack, Text } from '@mantine/core'
import type { QualityReport } from '#shared/api.ts'
import { VOUCH_ERROR_CODES, VouchError } from '#shared/errors.ts'
import { formatCount } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { saidError } from '../messages/said.ts'
import { Panel } from '../shell/Panel.tsx'
import classes from './QualityScreen.module.css'

function said(code: string, message: string): string {
  const known = VOUCH_ERROR_CODES.find(one => one === code)
  return known === undefined ? message : saidError(new VouchError(known).toData()).message
}

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
              <span>{said(code, message)}</span>
              <strong>{formatCount(documents)}</strong>
            </div>
          ))}
        </Stack>
      )}
    </Panel>
  )
}
