import { IconArrowDown, IconArrowUp, IconFlame } from '@tabler/icons-react'
import type { Priority } from '#shared/queue.ts'
import { messages } from '../messages/index.ts'
import classes from './QueueTable.module.css'

const ICONS = { urgent: IconFlame, high: IconArrowUp, low: IconArrowDown } as const

/** A priority that is not the usual one. */
export function PriorityMark({ priority }: { readonly priority: Priority }) {
  if (priority === 'normal') return null
  const Icon = ICONS[priority]
  const label = `${messages.queue.prioritise}: ${messages.priorities[priority]}`
  return (
    <span className={classes.priority} data-priority={priority} role="img" aria-label={label} title={label}>
      <Icon size={15} stroke={2} />
    </span>
  )
}
