import { BarChart } from '@mantine/charts'
import { SimpleGrid, Stack, Text } from '@mantine/core'
import { useProcedure } from '../api/useProcedure.ts'
import { formatCount, formatDuration, formatFineDuration } from '../format/format.ts'
import { messages, named } from '../messages/index.ts'
import { FigureCard } from './FigureCard.tsx'
import { ReportPanel } from './ReportPanel.tsx'

const stageName = (stage: string): string =>
  stage === 'intake' ? messages.reports.intake : (named(messages.stages, stage) ?? stage)

const ROW_HEIGHT = 46

/** How long reading takes, and which step takes it. */
export function PerformanceTab({ since }: { readonly since: string | undefined }) {
  const report = useProcedure('reports.performance', since === undefined ? {} : { since }, { keepPrevious: true }).data
  if (report === undefined) return null
  const text = messages.reports
  return (
    <Stack gap="md">
      <SimpleGrid cols={3} spacing="md">
        <FigureCard label={text.readings} value={formatCount(report.readings)} hint={messages.quality.documentsHint} />
        <FigureCard
          label={text.median}
          value={report.total && formatDuration(report.total.medianMs)}
          hint={messages.quality.speed}
        />
        <FigureCard
          label={text.p95}
          value={report.total && formatDuration(report.total.p95Ms)}
          hint={messages.quality.speed}
        />
      </SimpleGrid>
      <ReportPanel
        chart
        title={text.stages}
        rows={() => [
          [text.stage, text.readings, `${text.median} (ms)`, `${text.p95} (ms)`],
          ...report.stages.map(({ stage, readings, medianMs, p95Ms }) => [stageName(stage), readings, medianMs, p95Ms]),
        ]}
      >
        {report.stages.length === 0 ? (
          <Text size="sm" c="dimmed">
            {text.noMeasure}
          </Text>
        ) : (
          <BarChart
            h={60 + report.stages.length * ROW_HEIGHT}
            orientation="vertical"
            data={report.stages.map(({ stage, medianMs, p95Ms }) => ({ stage: stageName(stage), medianMs, p95Ms }))}
            dataKey="stage"
            withLegend
            legendProps={{ verticalAlign: 'top', height: 36 }}
            series={[
              { name: 'medianMs', label: text.median, color: 'indigo.7' },
              { name: 'p95Ms', label: text.p95, color: 'indigo.3' },
            ]}
            valueFormatter={formatFineDuration}
            yAxisProps={{ width: 170 }}
            maxBarWidth={16}
          />
        )}
      </ReportPanel>
    </Stack>
  )
}
