import { ActionIcon, Group, Text, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconChevronDown,
  IconChevronUp,
  IconHistory,
  IconMessage,
  type IconProps,
  IconUser,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { DocumentDetail } from '#shared/api.ts'
import { messages } from '../messages/index.ts'
import { StatusBadge } from '../shell/StatusBadge.tsx'
import type { ShortcutName } from '../shell/shortcuts.ts'
import { useHint } from '../shell/useHint.ts'
import { OriginLine } from './OriginLine.tsx'
import classes from './ReviewHeader.module.css'
import { documentName } from './values.ts'

interface ReviewHeaderProps {
  readonly detail: DocumentDetail
  /** Where it stands in the list that the clerk works through; counted from 1. */
  readonly position?: { readonly place: number; readonly count: number } | undefined
  readonly saving: boolean
  readonly onBack: () => void
  readonly onPrevious?: (() => void) | undefined
  readonly onNext?: (() => void) | undefined
  readonly onUndo?: (() => void) | undefined
  readonly onRedo?: (() => void) | undefined
  readonly onHistory: () => void
  readonly onComments: () => void
}

interface HeaderButtonProps {
  readonly label: string
  /** Whose keys do the same. */
  readonly keys: ShortcutName
  readonly icon: ComponentType<IconProps>
  readonly onClick: (() => void) | undefined
}

function HeaderButton({ label, keys, icon: Icon, onClick }: HeaderButtonProps) {
  const hint = useHint()(label, keys)
  return (
    <Tooltip label={hint}>
      <ActionIcon size="lg" aria-label={hint} disabled={onClick === undefined} onClick={onClick}>
        <Icon size={19} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  )
}

/** Which document this is, the way to its neighbours, and what was done to it. */
export function ReviewHeader(props: ReviewHeaderProps) {
  const { detail, position, saving, onBack, onPrevious, onNext, onUndo, onRedo, onHistory, onComments } = props
  const { summary, content } = detail
  const name = documentName(content?.fields, summary.fileName)
  return (
    <Group className={classes.header} gap="xs" wrap="nowrap">
      <HeaderButton label={messages.review.backToQueue} keys="back" icon={IconArrowLeft} onClick={onBack} />
      <div className={classes.name}>
        <Text component="h1" fw={600} size="sm" truncate>
          {name}
        </Text>
        {name !== summary.fileName && (
          <Text className={classes.file} truncate title={summary.fileName}>
            {summary.fileName}
          </Text>
        )}
        {detail.origin !== undefined && <OriginLine origin={detail.origin} className={classes.file} />}
      </div>
      <StatusBadge status={summary.status} />
      {summary.assignedTo !== undefined && (
        <Text className={classes.assignee} truncate title={`${messages.desk.assignee}: ${summary.assignedTo}`}>
          <IconUser size={14} aria-hidden /> {summary.assignedTo}
        </Text>
      )}
      <Text className={classes.saving} aria-live="polite">
        {saving ? messages.review.saving : ''}
      </Text>
      <Group gap={2} wrap="nowrap" ml="auto">
        <HeaderButton label={messages.review.undo} keys="undo" icon={IconArrowBackUp} onClick={onUndo} />
        <HeaderButton label={messages.review.redo} keys="redo" icon={IconArrowForwardUp} onClick={onRedo} />
        <HeaderButton label={messages.desk.conversationHint} keys="comments" icon={IconMessage} onClick={onComments} />
        <HeaderButton label={messages.review.history} keys="history" icon={IconHistory} onClick={onHistory} />
        <span className={classes.divider} />
        {position && (
          <Text className={classes.position}>{messages.review.position(position.place, position.count)}</Text>
        )}
        <HeaderButton
          label={messages.review.previous}
          keys="previousDocument"
          icon={IconChevronUp}
          onClick={onPrevious}
        />
        <HeaderButton label={messages.review.next} keys="nextDocument" icon={IconChevronDown} onClick={onNext} />
      </Group>
    </Group>
  )
}
