import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { messages } from '../messages/index.ts'

interface ReasonDialogProps {
  readonly title: string
  readonly label: string
  readonly placeholder: string
  readonly confirm: string
  readonly required: boolean
  readonly onConfirm: (reason: string) => void
  readonly onClose: () => void
}

/** Asks for the reason of a hold or a rejection. Enter confirms. */
export function ReasonDialog({ title, label, placeholder, confirm, required, onConfirm, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('')
  const ready = !required || reason.trim() !== ''
  const submit = () => ready && onConfirm(reason.trim())
  return (
    <Modal opened onClose={onClose} title={title}>
      <Stack>
        <Textarea
          data-autofocus
          label={label}
          placeholder={placeholder}
          required={required}
          maxLength={1000}
          autosize
          minRows={2}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            submit()
          }}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {messages.common.cancel}
          </Button>
          <Button disabled={!ready} onClick={submit}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
