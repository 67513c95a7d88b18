import { UnstyledButton } from '@mantine/core'
import type { DocumentStatus } from '#shared/api.ts'
import { formatCount } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { keepFocus } from '../shell/keepFocus.ts'
import { countOf, QUEUE_FILTER_NAMES, type QueueFilter } from './filters.ts'
import classes from './QueueFilters.module.css'
import { changeQueueView } from './queueView.ts'

interface QueueFiltersProps {
  readonly chosen: QueueFilter
  readonly counts: Partial<Record<DocumentStatus, number>>
}

/** The statuses to choose from, with how many documents stand in each. */
export function QueueFilters({ chosen, counts }: QueueFiltersProps) {
  return (
    <div className={classes.filters} role="toolbar" aria-label={messages.queue.filters}>
      {QUEUE_FILTER_NAMES.map(filter => {
        const count = countOf(filter, counts)
        return (
          <UnstyledButton
            key={filter}
            className={classes.filter}
            aria-pressed={filter === chosen}
            data-empty={count === 0 || undefined}
            onMouseDown={keepFocus}
            onClick={() => changeQueueView({ filter })}
          >
            {messages.queue.filter[filter]} <span className={classes.count}>{formatCount(count)}</span>
          </UnstyledButton>
        )
      })}
    </div>
  )
}
