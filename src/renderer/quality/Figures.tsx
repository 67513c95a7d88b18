import { SimpleGrid, Text } from '@mantine/core'
import type { QualityReport } from '#shared/api.ts'
import { formatCount, formatDuration, formatPercent, formatTenths } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import classes from './QualityScreen.module.css'

interface FigureProps {
  readonly label: string
  readonly value: string | undefined
  readonly hint: string
}

function Figure({ label, value, hint }: FigureProps) {
  return (
    <div className={classes.figure}>
      <Text className={classes.label}>{label}</Text>
      <Text className={classes.value}>{value ?? messages.common.none}</Text>
      <Text className={classes.hint}>{hint}</Text>
    </div>
  )
}

/** The report's totals. What was not measured is shown as a dash. */
export function Figures({ report }: { readonly report: QualityReport }) {
  const { documents, automationRate, averageQuality, medianMs, p95Ms } = report
  return (
    <SimpleGrid cols={4} spacing="md">
      <Figure label={messages.quality.documents} value={formatCount(documents)} hint={messages.quality.documentsHint} />
      <Figure
        label={messages.quality.automation}
        value={automationRate === undefined ? undefined : formatPercent(automationRate)}
        hint={messages.quality.automationHint}
      />
      <Figure
        label={messages.quality.average}
        value={averageQuality === undefined ? undefined : formatTenths(averageQuality)}
        hint={messages.quality.averageHint}
      />
      <Figure
        label={messages.quality.speed}
        value={medianMs === undefined ? undefined : formatDuration(medianMs)}
        hint={messages.quality.speedHint(p95Ms === undefined ? messages.common.none : formatDuration(p95Ms))}
      />
    </SimpleGrid>
  )
}
