import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconClock,
  IconEye,
  IconFileExport,
  IconLoader2,
  IconPlayerPause,
  type IconProps,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { DocumentStatus } from '#shared/api.ts'
import { messages } from '../messages/index.ts'
import classes from './StatusBadge.module.css'

type Tone = 'good' | 'doubt' | 'bad' | 'busy' | 'quiet' | 'work'

const LOOKS: Record<DocumentStatus, { icon: ComponentType<IconProps>; tone: Tone }> = {
  queued: { icon: IconClock, tone: 'quiet' },
  processing: { icon: IconLoader2, tone: 'busy' },
  failed: { icon: IconAlertTriangle, tone: 'bad' },
  review: { icon: IconEye, tone: 'work' },
  held: { icon: IconPlayerPause, tone: 'doubt' },
  approved: { icon: IconCircleCheck, tone: 'good' },
  rejected: { icon: IconBan, tone: 'quiet' },
  exported: { icon: IconFileExport, tone: 'quiet' },
}

/** A document's status by icon and word; the colour only repeats it. */
export function StatusBadge({ status }: { readonly status: DocumentStatus }) {
  const { icon: Icon, tone } = LOOKS[status]
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={15} stroke={2} aria-hidden className={classes.icon} />
      {messages.statuses[status]}
    </span>
  )
}
