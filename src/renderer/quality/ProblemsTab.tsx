import { Button, EmptyState, Group, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { procedureKey, useProcedure } from '../api/useProcedure.ts'
import { formatCount, formatInstant } from '../format/format.ts'
import { messages, named } from '../messages/index.ts'
import { saidError } from '../messages/said.ts'
import { sourceName } from '../queue/filterParts.ts'
import { showError } from '../shell/errors.tsx'
import classes from './QualityScreen.module.css'
import { ReportPanel } from './ReportPanel.tsx'
import { useDrill } from './useDrill.ts'

/** What went wrong, one entry a cause: how often, what helped against it, and the documents that it concerns. */
export function ProblemsTab() {
  const queries = useQueryClient()
  const drill = useDrill()
  const problems = useProcedure('problems.list', { dismissed: false }).data
  const dismiss = useMutation({
    mutationFn: (id: number) => api['problems.dismiss']({ id }),
    onSuccess: list => queries.setQueryData(procedureKey('problems.list', { dismissed: false }), list),
    onError: showError,
  })
  const text = messages.reports
  if (problems === undefined) return null
  if (problems.length === 0)
    return <EmptyState mt={80} icon={<IconCircleCheck />} title={text.noProblems} description={text.noProblemsHint} />
  return (
    <ReportPanel
      title={text.tabs.problems}
      rows={() => [
        ['code', 'severity', 'message', 'source', 'times', 'documents', 'first', 'last'],
        ...problems.map(({ code, severity, message, source, times, documents, firstSeen, lastSeen }) => [
          ...[code, severity, message, source, times, documents.total, firstSeen, lastSeen],
        ]),
      ]}
    >
      {problems.map(problem => {
        const { message, advice } = saidError(problem)
        return (
          <div key={problem.id} className={classes.alert}>
            <span className={classes.severity} data-severity={problem.severity}>
              {text.severities[problem.severity]}
            </span>
            <div>
              <Text size="sm" fw={600}>
                {message}
              </Text>
              <Text size="sm">{advice}</Text>
              <Text size="xs" c="dimmed">
                {[
                  ...(problem.source === undefined ? [] : [sourceName(problem.source)]),
                  text.problemTimes(problem.times, problem.documents.total),
                  text.problemSeen(formatInstant(problem.firstSeen), formatInstant(problem.lastSeen)),
                  ...problem.recoveries.map(({ method, tried, helped }) =>
                    text.recovery(named(text.ways, method) ?? method, formatCount(helped), formatCount(tried)),
                  ),
                ].join(messages.common.separator)}
              </Text>
            </div>
            <Group gap={6} wrap="nowrap">
              {problem.documents.total > 0 && (
                <Button
                  size="xs"
                  variant="default"
                  onClick={() =>
                    drill({
                      where: {
                        problem: problem.code,
                        ...(problem.source === undefined ? {} : { source: problem.source }),
                      },
                    })
                  }
                >
                  {text.show(problem.documents.total)}
                </Button>
              )}
              <Button
                size="xs"
                variant="default"
                loading={dismiss.isPending}
                onClick={() => dismiss.mutate(problem.id)}
              >
                {text.dismiss}
              </Button>
            </Group>
          </div>
        )
      })}
    </ReportPanel>
  )
}
