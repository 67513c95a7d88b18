import { ActionIcon, Button, Group, List, Menu, Modal, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { PRIORITIES } from '#shared/priority.ts'
import { messages } from '../messages/index.ts'
import { HoldDialog } from '../review/HoldDialog.tsx'
import { ReasonDialog } from '../review/ReasonDialog.tsx'
import { RejectDialog } from '../review/RejectDialog.tsx'
import classes from './SelectionBar.module.css'
import { clearSelection } from './selection.ts'
import { useWork } from './useWork.ts'

type Question = 'assign' | 'hold' | 'reject' | 'approve'

/** What can be done with the chosen documents, below the table as long as there are any. */
export function SelectionBar() {
  const { run, running, done, chosen } = useWork()
  const [asking, setAsking] = useState<Question>()
  const close = () => setAsking(undefined)
  if (chosen === 0) return null
  const text = messages.queue
  const ask = (question: Question, label: string) => (
    <Button size="xs" variant="default" disabled={running} onClick={() => setAsking(question)}>
      {label}
    </Button>
  )
  return (
    <section className={classes.bar} aria-label={text.actions}>
      <ActionIcon size="sm" aria-label={text.clearSelection} onClick={clearSelection}>
        <IconX size={16} />
      </ActionIcon>
      <Text size="sm" fw={600} aria-live="polite" className="tabular">
        {running ? text.working(done, chosen) : text.selected(chosen)}
      </Text>
      <Group gap={6} ml="auto">
        <Menu position="top-start">
          <Menu.Target>
            <Button size="xs" variant="default" disabled={running}>
              {text.prioritise}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {PRIORITIES.map(priority => (
              <Menu.Item key={priority} onClick={() => run({ kind: 'prioritise', priority })}>
                {messages.priorities[priority]}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item onClick={() => run({ kind: 'putAside' })}>{text.putAside}</Menu.Item>
            <Menu.Item onClick={() => run({ kind: 'takeUp' })}>{text.takeUp}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {ask('assign', text.assign)}
        <Button size="xs" variant="default" disabled={running} onClick={() => run({ kind: 'retry' })}>
          {text.retry}
        </Button>
        {ask('hold', messages.review.hold)}
        {ask('reject', messages.review.reject)}
        <Button size="xs" disabled={running} onClick={() => setAsking('approve')}>
          {messages.review.approve}
        </Button>
      </Group>

      {asking === 'assign' && (
        <ReasonDialog
          title={text.assign}
          label={text.assignTo}
          placeholder={text.assignHint}
          confirm={text.assign}
          required={false}
          onClose={close}
          onConfirm={assignee => {
            close()
            run({ kind: 'assign', assignee: assignee.slice(0, 100) })
          }}
        />
      )}
      {asking === 'hold' && (
        <HoldDialog
          onClose={close}
          onConfirm={note => {
            close()
            run({ kind: 'hold', note })
          }}
        />
      )}
      {asking === 'reject' && (
        <RejectDialog
          title={messages.review.reject}
          onClose={close}
          onConfirm={reason => {
            close()
            run({ kind: 'reject', reason })
          }}
        />
      )}
      <Modal opened={asking === 'approve'} onClose={close} title={text.confirmApprove(chosen)}>
        <Stack>
          <List size="sm">
            <List.Item>{text.confirmApproveHint}</List.Item>
          </List>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {messages.common.cancel}
            </Button>
            <Button
              data-autofocus
              onClick={() => {
                close()
                run({ kind: 'approve' })
              }}
            >
              {messages.review.approve}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </section>
  )
}
