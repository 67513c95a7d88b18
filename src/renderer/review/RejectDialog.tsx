import { messages } from '../messages/index.ts'
import { ReasonDialog } from './ReasonDialog.tsx'

interface RejectDialogProps {
  readonly title: string
  readonly onConfirm: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why an invoice, or several, are rejected. */
export function RejectDialog(props: RejectDialogProps) {
  return (
    <ReasonDialog
      label={messages.review.rejectReason}
      placeholder={messages.review.rejectPlaceholder}
      confirm={messages.review.reject}
      required
      {...props}
    />
  )
}
