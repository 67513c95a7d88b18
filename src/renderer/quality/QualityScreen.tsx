import { EmptyState, SegmentedControl, SimpleGrid, Stack } from '@mantine/core'
import { IconChartBar } from '@tabler/icons-react'
import { useState } from 'react'
import { useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { LoadError } from '../shell/LoadError.tsx'
import { Panel } from '../shell/Panel.tsx'
import { Screen } from '../shell/Screen.tsx'
import { useAppLoaded } from '../shell/useAppLoaded.ts'
import { CountList } from './CountList.tsx'
import { DayChart } from './DayChart.tsx'
import { FieldFigures } from './FieldFigures.tsx'
import { Figures } from './Figures.tsx'
import { ProblemFigures } from './ProblemFigures.tsx'
import { PERIODS, type Period, sinceOf } from './periods.ts'

const periodChoices = (Object.keys(PERIODS) as Period[]).map(value => ({
  value,
  label: messages.quality.periods[value],
}))

/** How well Vouch reads, from what was counted: nothing here is estimated. */
export default function QualityScreen() {
  const [period, setPeriod] = useState<Period>('month')
  const report = useProcedure('reports.quality', sinceOf(period), { keepPrevious: true })
  const data = report.data
  useAppLoaded(data !== undefined)
  return (
    <Screen
      title={messages.quality.title}
      actions={
        <SegmentedControl<Period>
          size="xs"
          aria-label={messages.quality.since}
          data={periodChoices}
          value={period}
          onChange={setPeriod}
        />
      }
    >
      {report.error && <LoadError error={report.error} onRetry={() => void report.refetch()} />}
      {data?.documents === 0 && (
        <EmptyState
          mt={80}
          icon={<IconChartBar />}
          title={messages.quality.empty}
          description={messages.quality.emptyHint}
        />
      )}
      {data !== undefined && data.documents > 0 && (
        <Stack gap="md">
          <Figures report={data} />
          <Panel title={messages.quality.perDay}>
            <DayChart days={data.days} />
          </Panel>
          <FieldFigures fields={data.fields} />
          <SimpleGrid cols={3} spacing="md">
            <Panel title={messages.quality.levels}>
              <CountList counts={data.byLevel} labels={messages.levels} />
            </Panel>
            <Panel title={messages.quality.languages}>
              <CountList counts={data.byLanguage} labels={messages.languages} />
            </Panel>
            <ProblemFigures errors={data.errors} />
          </SimpleGrid>
        </Stack>
      )}
    </Screen>
  )
}
