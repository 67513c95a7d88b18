import { Text } from '@mantine/core'
import { useProcedure } from '../api/useProcedure.ts'
import { today } from '../format/format.ts'
import { messages } from '../messages/index.ts'

/** What a clerk has behind and before them: invoices approved today, and those that still wait for a review. */
export function DayCounters({ left }: { readonly left: number }) {
  const done = useProcedure('reports.effort', { since: today() }).data?.invoices ?? 0
  return (
    <Text size="xs" className="tabular">
      {[messages.queue.done(done), messages.queue.left(left)].join(messages.common.separator)}
    </Text>
  )
}
