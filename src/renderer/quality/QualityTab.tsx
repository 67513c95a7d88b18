import { EmptyState, SimpleGrid, Stack } from '@mantine/core'
import { IconChartBar } from '@tabler/icons-react'
import type { QualityReport } from '#shared/api.ts'
import { messages } from '../messages/index.ts'
import { Panel } from '../shell/Panel.tsx'
import { BreakdownPanel } from './BreakdownPanel.tsx'
import { CountList } from './CountList.tsx'
import { DayChart } from './DayChart.tsx'
import { FieldFigures } from './FieldFigures.tsx'
import { Figures } from './Figures.tsx'
import { ProblemFigures } from './ProblemFigures.tsx'
import { importedSince } from './periods.ts'
import { ReportPanel } from './ReportPanel.tsx'
import { TrendPanel } from './TrendPanel.tsx'

/** How well Vouch reads, from what was counted: nothing here is estimated. */
export function QualityTab({ report, since }: { readonly report: QualityReport; readonly since: string | undefined }) {
  const text = messages.quality
  if (report.documents === 0)
    return <EmptyState mt={80} icon={<IconChartBar />} title={text.empty} description={text.emptyHint} />
  return (
    <Stack gap="md">
      <Figures report={report} />
      <ReportPanel
        chart
        title={text.perDay}
        rows={() => [
          [text.perDay, text.imported, text.approved, text.average],
          ...report.days.map(({ day, imported, approved, averageQuality }) => [
            day,
            imported,
            approved,
            averageQuality,
          ]),
        ]}
      >
        <DayChart days={report.days} />
      </ReportPanel>
      <TrendPanel since={since} />
      <BreakdownPanel since={since} />
      <FieldFigures fields={report.fields} since={since} />
      <SimpleGrid cols={3} spacing="md">
        <Panel title={text.levels}>
          <CountList
            counts={report.byLevel}
            labels={messages.levels}
            filterOf={level => ({ levels: [level], ...importedSince(since) })}
          />
        </Panel>
        <Panel title={text.languages}>
          <CountList
            counts={report.byLanguage}
            labels={messages.languages}
            filterOf={language => ({ languages: [language], ...importedSince(since) })}
          />
        </Panel>
        <ProblemFigures errors={report.errors} since={since} />
      </SimpleGrid>
    </Stack>
  )
}
