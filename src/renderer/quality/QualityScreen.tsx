import { SegmentedControl, Tabs } from '@mantine/core'
import { useState } from 'react'
import { useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { LoadError } from '../shell/LoadError.tsx'
import { Screen } from '../shell/Screen.tsx'
import { useAppLoaded } from '../shell/useAppLoaded.ts'
import { HealthTab } from './HealthTab.tsx'
import { PerformanceTab } from './PerformanceTab.tsx'
import { ProblemsTab } from './ProblemsTab.tsx'
import { PERIODS, type Period, sinceOf } from './periods.ts'
import { QualityTab } from './QualityTab.tsx'
import { TodayTab } from './TodayTab.tsx'

const TABS = ['today', 'quality', 'problems', 'performance', 'health'] as const

const periodChoices = (Object.keys(PERIODS) as Period[]).map(value => ({
  value,
  label: messages.quality.periods[value],
}))

/** What the shop wants to know: how the day stands, how well is read, what goes wrong, how fast, and how Vouch is. */
export default function QualityScreen() {
  const [period, setPeriod] = useState<Period>('month')
  const [tab, setTab] = useState<string>('today')
  const report = useProcedure('reports.quality', sinceOf(period), { keepPrevious: true })
  const { since } = sinceOf(period)
  const hasPeriod = tab === 'quality' || tab === 'performance'
  useAppLoaded(report.data !== undefined)
  return (
    <Screen
      title={messages.quality.title}
      actions={
        hasPeriod && (
          <SegmentedControl<Period>
            size="xs"
            aria-label={messages.quality.since}
            data={periodChoices}
            value={period}
            onChange={setPeriod}
          />
        )
      }
    >
      {report.error && <LoadError error={report.error} onRetry={() => void report.refetch()} />}
      <Tabs value={tab} onChange={chosen => setTab(chosen ?? 'today')} keepMounted={false}>
        <Tabs.List mb="md">
          {TABS.map(name => (
            <Tabs.Tab key={name} value={name}>
              {messages.reports.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="today">
          <TodayTab />
        </Tabs.Panel>
        <Tabs.Panel value="quality">{report.data && <QualityTab report={report.data} since={since} />}</Tabs.Panel>
        <Tabs.Panel value="problems">
          <ProblemsTab />
        </Tabs.Panel>
        <Tabs.Panel value="performance">
          <PerformanceTab since={since} />
        </Tabs.Panel>
        <Tabs.Panel value="health">
          <HealthTab />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  )
}
