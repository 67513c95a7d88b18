import { SimpleGrid, Stack, Table, Text } from '@mantine/core'
import { useProcedure } from '../api/useProcedure.ts'
import { formatCount, formatDuration } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { AlertList } from './AlertList.tsx'
import { FigureCard } from './FigureCard.tsx'
import { ReportPanel } from './ReportPanel.tsx'

const MEGABYTE = 1024 ** 2

/** How Vouch itself is: its queue, the processes that read, the main process, and what needs somebody. */
export function HealthTab() {
  const health = useProcedure('queue.health', {}).data
  if (health === undefined) return null
  const text = messages.reports
  const waiting = Object.values(health.waiting).reduce((sum, count) => sum + count, 0)
  const megabytes = (bytes: number) => formatCount(Math.round(bytes / MEGABYTE))
  return (
    <Stack gap="md">
      <SimpleGrid cols={4} spacing="md">
        <FigureCard
          label={messages.statuses.queued}
          value={formatCount(waiting)}
          hint={health.paused ? messages.queue.paused : ''}
        />
        <FigureCard
          label={messages.statuses.processing}
          value={formatCount(health.running.length)}
          hint={health.leftMs === undefined ? '' : messages.queue.timeLeft(formatDuration(health.leftMs))}
        />
        <FigureCard
          label={text.workers}
          value={formatCount(health.workers.length)}
          hint={`${text.deaths}: ${formatCount(health.deaths)}`}
        />
        <FigureCard label={text.lateness} value={formatDuration(health.eventLoop.mostMs)} hint="" />
      </SimpleGrid>
      <AlertList />
      <ReportPanel
        title={text.workers}
        rows={() => [
          [text.workers, 'MB', text.documents],
          ...health.workers.map(({ pid, residentBytes, documents }) => [
            pid,
            Math.round(residentBytes / MEGABYTE),
            documents,
          ]),
        ]}
      >
        {health.workers.length === 0 ? (
          <Text size="sm" c="dimmed">
            {text.noMeasure}
          </Text>
        ) : (
          <Table verticalSpacing={5} className="tabular">
            <Table.Tbody>
              {health.workers.map(({ pid, residentBytes, documents, reading }, index) => (
                <Table.Tr key={pid ?? index}>
                  <Table.Td>{text.process(pid === undefined ? messages.common.none : String(pid))}</Table.Td>
                  <Table.Td>{reading ? text.reading : text.idle}</Table.Td>
                  <Table.Td ta="end">{text.megabytes(megabytes(residentBytes))}</Table.Td>
                  <Table.Td ta="end">{text.handled(formatCount(documents))}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </ReportPanel>
    </Stack>
  )
}
