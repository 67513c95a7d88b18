import { Button, Group, List, Modal, Stack } from '@mantine/core'
import type { ValidationResult } from '#shared/document.ts'
import { messages } from '../messages/index.ts'
import { said } from '../messages/said.ts'

interface ApproveDialogProps {
  readonly failed: readonly ValidationResult[]
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks once more before an invoice is approved whose figures do not agree. */
export function ApproveDialog({ failed, onConfirm, onClose }: ApproveDialogProps) {
  return (
    <Modal opened onClose={onClose} title={messages.review.confirmTitle}>
      <Stack>
        <List size="sm">
          {failed.map(check => (
            <List.Item key={check.rule + check.message}>{said(check.message)}</List.Item>
          ))}
        </List>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {messages.common.cancel}
          </Button>
          <Button data-autofocus onClick={onConfirm}>
            {messages.review.approveAnyway}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
