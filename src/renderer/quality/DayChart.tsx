import { BarChart } from '@mantine/charts'
import '@mantine/charts/styles.css'
import type { QualityReport } from '#shared/api.ts'
import { formatShortDay } from '../format/format.ts'
import { messages } from '../messages/index.ts'

/** Documents imported and approved each day. */
export function DayChart({ days }: { readonly days: QualityReport['days'] }) {
  return (
    <BarChart
      h={220}
      data={days.map(({ day, imported, approved }) => ({ day: formatShortDay(day), imported, approved }))}
      dataKey="day"
      withLegend
      legendProps={{ verticalAlign: 'top', height: 36 }}
      series={[
        { name: 'imported', label: messages.quality.imported, color: 'indigo.3' },
        { name: 'approved', label: messages.quality.approved, color: 'indigo.7' },
      ]}
      yAxisProps={{ allowDecimals: false, width: 40 }}
      maxBarWidth={26}
    />
  )
}
