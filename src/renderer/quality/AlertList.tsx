import { Button, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { procedureKey, useProcedure } from '../api/useProcedure.ts'
import { formatInstant } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { said } from '../messages/said.ts'
import { showError } from '../shell/errors.tsx'
import { Panel } from '../shell/Panel.tsx'
import classes from './QualityScreen.module.css'

/** What is wrong now and what to do about it. */
export function AlertList() {
  const queries = useQueryClient()
  const alerts = useProcedure('alerts.list', {}).data
  const see = useMutation({
    mutationFn: (id: number) => api['alerts.see']({ id }),
    onSuccess: list => queries.setQueryData(procedureKey('alerts.list', {}), list),
    onError: showError,
  })
  const open = alerts?.filter(({ clearedAt }) => clearedAt === undefined)
  if (open === undefined) return null
  return (
    <Panel title={messages.reports.alerts}>
      {open.length === 0 && (
        <Text size="sm" c="dimmed">
          {messages.reports.noAlerts}
        </Text>
      )}
      {open.map(({ id, severity, message, advice, raisedAt, seenAt }) => (
        <div key={id} className={classes.alert}>
          <span className={classes.severity} data-severity={severity}>
            {messages.reports.severities[severity]}
          </span>
          <div>
            <Text size="sm" fw={600}>
              {said(message)}
            </Text>
            <Text size="sm">{said(advice)}</Text>
            <Text size="xs" c="dimmed">
              {messages.reports.since(formatInstant(raisedAt))}
            </Text>
          </div>
          {seenAt === undefined && (
            <Button size="xs" variant="default" loading={see.isPending} onClick={() => see.mutate(id)}>
              {messages.reports.known}
            </Button>
          )}
        </div>
      ))}
    </Panel>
  )
}
