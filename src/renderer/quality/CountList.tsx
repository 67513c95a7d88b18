import { Stack, Text } from '@mantine/core'
import { formatCount } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Bar } from './Bar.tsx'
import classes from './QualityScreen.module.css'

interface CountListProps {
  readonly counts: Readonly<Partial<Record<string, number>>>
  /** Also the order in which they are shown. */
  readonly labels: Readonly<Record<string, string>>
}

/** How many documents fall under each heading. */
export function CountList({ counts, labels }: CountListProps) {
  const all = Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const shown = Object.entries(labels).flatMap(([key, label]) => (counts[key] ? [{ label, count: counts[key] }] : []))
  if (shown.length === 0) return <Text c="dimmed">{messages.common.none}</Text>
  return (
    <Stack gap={8}>
      {shown.map(({ label, count }) => (
        <div key={label} className={classes.count}>
          <span>{label}</span>
          <Bar share={count / all} label={formatCount(count)} tone="plain" />
        </div>
      ))}
    </Stack>
  )
}
