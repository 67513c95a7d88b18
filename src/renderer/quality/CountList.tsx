import { Stack, Text } from '@mantine/core'
import type { DocumentFilter } from '#shared/document-filter.ts'
import { formatCount } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Bar } from './Bar.tsx'
import { Drill } from './Drill.tsx'
import classes from './QualityScreen.module.css'
import { useDrill } from './useDrill.ts'

interface CountListProps<Key extends string> {
  readonly counts: Readonly<Partial<Record<string, number>>>
  /** Also the order in which they are shown. */
  readonly labels: Readonly<Record<Key, string>>
  /** The documents behind a count. */
  readonly filterOf: (key: Key) => DocumentFilter
}

/** How many documents fall under each heading; each heading leads to them. */
export function CountList<Key extends string>({ counts, labels, filterOf }: CountListProps<Key>) {
  const drill = useDrill()
  const all = Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const shown = (Object.keys(labels) as Key[]).flatMap(key => (counts[key] ? [{ key, count: counts[key] }] : []))
  if (shown.length === 0) return <Text c="dimmed">{messages.common.none}</Text>
  return (
    <Stack gap={8}>
      {shown.map(({ key, count }) => (
        <div key={key} className={classes.count}>
          <Drill name={labels[key]} onClick={() => drill({ where: filterOf(key) })} />
          <Bar share={count / all} label={formatCount(count)} tone="plain" />
        </div>
      ))}
    </Stack>
  )
}
