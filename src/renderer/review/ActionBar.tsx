import { Button, Group, Kbd, Text } from '@mantine/core'
import { IconBan, IconCheck, IconPlayerPause, type IconProps, IconRotate } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { DocumentStatus } from '#shared/api.ts'
import { messages } from '../messages/index.ts'
import { keyNames, keysOf } from '../shell/shortcuts.ts'
import { useChangedKeys } from '../shell/useChangedKeys.ts'
import classes from './ActionBar.module.css'
import { EffortNote } from './EffortNote.tsx'
import { countToCheck } from './fieldState.ts'
import { useReviewed } from './ReviewContext.tsx'

interface ActionBarProps {
  readonly onApprove: () => void
  readonly onHold: () => void
  readonly onReject: () => void
  readonly onReopen: () => void
  readonly onSendBack: () => void
}

/** Statuses from which a document can come back to its review. */
const REOPENABLE: readonly DocumentStatus[] = ['held', 'approved', 'rejected']

interface OtherProps {
  readonly label: string
  readonly icon?: ComponentType<IconProps>
  readonly hint?: string
  readonly onClick: () => void
}

/** What is decided less often than to approve. */
function Other({ label, icon: Icon, hint, onClick }: OtherProps) {
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      px={8}
      title={hint}
      leftSection={Icon && <Icon size={15} aria-hidden />}
      onClick={onClick}
    >
      {label}
    </Button>
  )
}

/** What a clerk decides about the document, always in the same place. */
export function ActionBar({ onApprove, onHold, onReject, onReopen, onSendBack }: ActionBarProps) {
  const { detail, states, readOnly, focusNextToCheck } = useReviewed()
  const changedKeys = useChangedKeys()
  const { status } = detail.summary
  const toCheck = countToCheck(states)
  if (readOnly) {
    const reopenable = REOPENABLE.includes(status)
    const name = messages.statuses[status]
    return (
      <div className={classes.bar}>
        <Text className={classes.note}>
          {reopenable ? messages.review.readOnlyReopen(name) : messages.review.readOnly(name)}
          {detail.note && ` ${messages.review.note(detail.note)}`}
        </Text>
        {reopenable && (
          <Group gap="xs" justify="flex-end">
            {status === 'approved' && (
              <Button variant="subtle" color="gray" title={messages.desk.sendBackHint} onClick={onSendBack}>
                {messages.desk.sendBack}
              </Button>
            )}
            <Button variant="default" leftSection={<IconRotate size={16} aria-hidden />} onClick={onReopen}>
              {messages.review.reopen}
            </Button>
          </Group>
        )}
      </div>
    )
  }
  return (
    <div className={classes.bar}>
      {status === 'held' && detail.note && <Text className={classes.note}>{messages.review.note(detail.note)}</Text>}
      <div className={classes.decisions}>
        <Group gap="xs" wrap="nowrap" justify="space-between">
          <Group gap={2} wrap="nowrap" className={classes.others}>
            <Other icon={IconBan} label={messages.review.reject} onClick={onReject} />
            {status === 'review' && <Other icon={IconPlayerPause} label={messages.review.hold} onClick={onHold} />}
            {detail.summary.assignedTo !== undefined && (
              <Other label={messages.desk.sendBack} hint={messages.desk.sendBackHint} onClick={onSendBack} />
            )}
            {status === 'held' && <Other label={messages.review.reopen} onClick={onReopen} />}
          </Group>
          <Button
            id="approve"
            className={classes.approve}
            leftSection={<IconCheck size={18} aria-hidden />}
            rightSection={
              <span className={classes.keys} aria-hidden>
                {keyNames(keysOf('approve', changedKeys)[0] ?? '').map(name => (
                  <Kbd key={name} size="xs" className={classes.key}>
                    {name}
                  </Kbd>
                ))}
              </span>
            }
            // A key that is held down accepts fields; it approves nothing.
            onKeyDown={event => event.repeat && event.preventDefault()}
            onClick={onApprove}
          >
            {messages.review.approve}
          </Button>
        </Group>
      </div>
      <button
        type="button"
        className={classes.progress}
        data-done={toCheck === 0 || undefined}
        disabled={toCheck === 0}
        onClick={() => focusNextToCheck()}
      >
        {toCheck === 0 ? messages.review.allChecked : messages.review.toCheck(toCheck)}
      </button>
      <EffortNote />
    </div>
  )
}
