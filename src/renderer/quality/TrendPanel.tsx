import { LineChart } from '@mantine/charts'
import { List, NativeSelect, Text } from '@mantine/core'
import { useState } from 'react'
import { TREND_MEASURES, type TrendMeasure, type TrendPoint } from '#shared/trends.ts'
import { useProcedure } from '../api/useProcedure.ts'
import { formatDay, formatDuration, formatPercent, formatShortDay, formatTenths } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { ReportPanel } from './ReportPanel.tsx'

const SHARES: ReadonlySet<TrendMeasure> = new Set(['automation', 'problems', 'corrections'])

function shown(measure: TrendMeasure, value: number): string {
  if (SHARES.has(measure)) return formatPercent(value)
  return measure === 'seconds' ? formatDuration(value * 1000) : formatTenths(value)
}

const dayOf = (instant: string) => instant.slice(0, 10)

/** One figure over time, and where it stepped from one level to another. */
export function TrendPanel({ since }: { readonly since: string | undefined }) {
  const [measure, setMeasure] = useState<TrendMeasure>('overall')
  const { data } = useProcedure(
    'reports.trends',
    { step: 'day', ...(since === undefined ? {} : { since: `${since}T00:00:00.000Z` }) },
    { keepPrevious: true },
  )
  const text = messages.reports
  const measured = (data?.points ?? []).filter((point: TrendPoint) => point.measures[measure] !== undefined)
  const changes = (data?.changes ?? []).filter(change => change.measure === measure)
  return (
    <ReportPanel
      chart
      title={text.trend}
      rows={() => [
        [messages.quality.perDay, text.measures[measure]],
        ...measured.map(({ at, measures }) => [dayOf(at), measures[measure]]),
      ]}
      actions={
        <NativeSelect
          size="xs"
          aria-label={text.measure}
          value={measure}
          data={TREND_MEASURES.map(value => ({ value, label: text.measures[value] }))}
          onChange={event => setMeasure(TREND_MEASURES.find(known => known === event.currentTarget.value) ?? measure)}
        />
      }
    >
      {measured.length === 0 ? (
        <Text size="sm" c="dimmed">
          {text.noMeasure}
        </Text>
      ) : (
        <LineChart
          h={220}
          data={measured.map(({ at, measures }) => ({ day: formatShortDay(dayOf(at)), value: measures[measure] }))}
          dataKey="day"
          series={[{ name: 'value', label: text.measures[measure], color: 'indigo.6' }]}
          curveType="linear"
          valueFormatter={value => shown(measure, value)}
          yAxisProps={{ width: 56 }}
        />
      )}
      <List size="sm" mt="sm">
        {changes.map(({ at, before, after, causes }) => (
          <List.Item key={at}>
            {text.change(text.measures[measure], shown(measure, before), shown(measure, after), formatDay(dayOf(at)))}
            {causes.length > 0 &&
              ` ${text.because} ${causes.map(({ kind, what }) => text.causes[kind](what)).join('; ')}`}
          </List.Item>
        ))}
      </List>
    </ReportPanel>
  )
}
