import { Stack, Text } from '@mantine/core'
import type { QualityReport } from '#shared/api.ts'
import { VOUCH_ERROR_CODES, VouchError } from '#shared/errors.ts'
import { formatCount } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { saidError } from '../messages/said.ts'
import { Panel } from '../shell/Panel.tsx'
import { Drill } from './Drill.tsx'
import { importedSince } from './periods.ts'
import classes from './QualityScreen.module.css'
import { useDrill } from './useDrill.ts'

interface ProblemFiguresProps {
  readonly errors: QualityReport['errors']
  readonly since: string | undefined
}

/** What went wrong, and with how many documents. */
export function ProblemFigures({ errors, since }: ProblemFiguresProps) {
  const drill = useDrill()
  return (
    <Panel title={messages.quality.errors}>
      {errors.length === 0 ? (
        <Text size="sm" c="dimmed">
          {messages.quality.noErrors}
        </Text>
      ) : (
        <Stack gap={8}>
          {errors.map(({ code, message, documents }) => {
            const problem = VOUCH_ERROR_CODES.find(one => one === code)
            return (
              <div key={code} className={classes.problem}>
                {problem === undefined ? (
                  <span>{message}</span>
                ) : (
                  <Drill
                    name={saidError(new VouchError(problem).toData()).message}
                    onClick={() => drill({ where: { problem, ...importedSince(since) } })}
                  />
                )}
                <strong>{formatCount(documents)}</strong>
              </div>
            )
          })}
        </Stack>
      )}
    </Panel>
  )
}
