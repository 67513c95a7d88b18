import { SimpleGrid } from '@mantine/core'
import type { QualityReport } from '#shared/api.ts'
import { formatCount, formatDuration, formatPercent, formatTenths } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { FigureCard } from './FigureCard.tsx'

/** The report's totals. What was not measured is shown as a dash. */
export function Figures({ report }: { readonly report: QualityReport }) {
  const { documents, automationRate, averageQuality, medianMs, p95Ms } = report
  return (
    <SimpleGrid cols={4} spacing="md">
      <FigureCard
        label={messages.quality.documents}
        value={formatCount(documents)}
        hint={messages.quality.documentsHint}
      />
      <FigureCard
        label={messages.quality.automation}
        value={automationRate === undefined ? undefined : formatPercent(automationRate)}
        hint={messages.quality.automationHint}
      />
      <FigureCard
        label={messages.quality.average}
        value={averageQuality === undefined ? undefined : formatTenths(averageQuality)}
        hint={messages.quality.averageHint}
      />
      <FigureCard
        label={messages.quality.speed}
        value={medianMs === undefined ? undefined : formatDuration(medianMs)}
        hint={messages.quality.speedHint(p95Ms === undefined ? messages.common.none : formatDuration(p95Ms))}
      />
    </SimpleGrid>
  )
}
