import { SimpleGrid, Stack } from '@mantine/core'
import { Temporal } from 'temporal-polyfill'
import { useLocation } from 'wouter'
import { useProcedure } from '../api/useProcedure.ts'
import { formatCount, formatDuration, formatInstant, formatPercent, formatTenths, today } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { AlertList } from './AlertList.tsx'
import { FigureCard } from './FigureCard.tsx'
import { useDrill } from './useDrill.ts'

/** How the day stands: what came, what waits, what is late, and what needs somebody. */
export function TodayTab() {
  const day = today()
  const yesterday = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
  const drill = useDrill()
  const [, navigate] = useLocation()
  const days = useProcedure('reports.quality', { since: yesterday }).data?.days ?? []
  const report = useProcedure('reports.quality', { since: day }).data
  const effort = useProcedure('reports.effort', { since: day }).data
  const oldestFirst = { key: 'importedAt', descending: false } as const
  const waiting = useProcedure('documents.list', { statuses: ['review'], sort: oldestFirst, limit: 1 }).data
  const late = useProcedure('documents.list', {
    statuses: ['review', 'held'],
    filter: { dueUntil: day },
    limit: 1,
  }).data
  const importedOn = (wanted: string) => formatCount(days.find(({ day: of }) => of === wanted)?.imported ?? 0)
  const oldest = waiting?.rows[0]
  const text = messages.reports
  return (
    <Stack gap="md">
      <SimpleGrid cols={4} spacing="md">
        <FigureCard
          label={text.imported}
          value={importedOn(day)}
          hint={text.importedHint(importedOn(yesterday))}
          onOpen={() => drill({ where: { importedFrom: day } })}
        />
        <FigureCard
          label={text.waiting}
          value={waiting && formatCount(waiting.total)}
          hint={text.waitingHint}
          onOpen={() => drill({ filter: 'review', sort: oldestFirst })}
        />
        <FigureCard
          label={text.oldest}
          value={oldest ? formatInstant(oldest.importedAt) : text.allInTime}
          hint={text.oldestHint}
          onOpen={oldest && (() => navigate(`/review/${oldest.id}`))}
        />
        <FigureCard
          label={text.overdue}
          value={late && formatCount(late.total)}
          hint={text.overdueHint}
          onOpen={() =>
            drill({ filter: 'open', where: { dueUntil: day }, sort: { key: 'dueDate', descending: false } })
          }
        />
        <FigureCard
          label={text.approvedByYou}
          value={effort && formatCount(effort.invoices)}
          hint={effort?.median ? text.approvedHint(formatDuration(effort.median.seconds * 1000)) : text.nothingApproved}
        />
        <FigureCard
          label={messages.quality.automation}
          value={report?.automationRate === undefined ? undefined : formatPercent(report.automationRate)}
          hint={messages.quality.automationHint}
        />
        <FigureCard
          label={messages.quality.average}
          value={report?.averageQuality === undefined ? undefined : formatTenths(report.averageQuality)}
          hint={messages.quality.averageHint}
        />
        <FigureCard
          label={messages.quality.speed}
          value={report?.medianMs === undefined ? undefined : formatDuration(report.medianMs)}
          hint={messages.quality.speedHint(
            report?.p95Ms === undefined ? messages.common.none : formatDuration(report.p95Ms),
          )}
        />
      </SimpleGrid>
      <AlertList />
    </Stack>
  )
}
