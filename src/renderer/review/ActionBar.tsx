import { Button, Group, Kbd, Text } from '@mantine/core'
import { IconBan, IconCheck, IconPlayerPause, IconRotate } from '@tabler/icons-react'
import type { DocumentStatus } from '#shared/api.ts'
import { messages } from '../messages/index.ts'
import { keyNames, SHORTCUTS } from '../shell/shortcuts.ts'
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

/** What a clerk decides about the document, always in the same place. */
export function ActionBar({ onApprove, onHold, onReject, onReopen, onSendBack }: ActionBarProps) {
  const { detail, states, readOnly, focusNextToCheck } = useReviewed()
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
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              px={8}
              leftSection={<IconBan size={15} aria-hidden />}
              onClick={onReject}
            >
              {messages.review.reject}
            </Button>
            {status === 'review' && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                px={8}
                leftSection={<IconPlayerPause size={15} aria-hidden />}
                onClick={onHold}
              >
                {messages.review.hold}
              </Button>
            )}
            {detail.summary.assignedTo !== undefined && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                px={8}
                title={messages.desk.sendBackHint}
                onClick={onSendBack}
              >
                {messages.desk.sendBack}
              </Button>
            )}
            {status === 'held' && (
              <Button size="compact-sm" variant="subtle" color="gray" px={8} onClick={onReopen}>
                {messages.review.reopen}
              </Button>
            )}
          </Group>
          <Button
            id="approve"
            className={classes.approve}
            leftSection={<IconCheck size={18} aria-hidden />}
            rightSection={
              <span className={classes.keys} aria-hidden>
                {keyNames(SHORTCUTS.approve.keys[0]).map(name => (
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
