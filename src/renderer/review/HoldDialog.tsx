import { messages } from '../messages/index.ts'
import { ReasonDialog } from './ReasonDialog.tsx'

interface HoldDialogProps {
  readonly onConfirm: (note: string) => void
  readonly onClose: () => void
}

/** Asks what is waited for; nothing needs to be said. */
export function HoldDialog(props: HoldDialogProps) {
  return (
    <ReasonDialog
      title={messages.review.holdTitle}
      label={messages.review.holdNote}
      placeholder={messages.review.holdPlaceholder}
      confirm={messages.review.hold}
      required={false}
      {...props}
    />
  )
}
