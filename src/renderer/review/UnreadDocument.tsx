import { useState } from 'react'
import type { DocumentDetail } from '#shared/api.ts'
import { api } from '../api/client.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import { FailedPages } from './FailedPages.tsx'
import { ProblemView } from './ProblemView.tsx'
import { ReadingView } from './ReadingView.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'
import { ReviewHeader } from './ReviewHeader.tsx'
import type { ReviewFrame } from './reviewFrame.ts'

/** A document that has no fields to review: it waits, is being read, or could not be read. */
export function UnreadDocument({ detail, frame }: { readonly detail: DocumentDetail; readonly frame: ReviewFrame }) {
  const [rejecting, setRejecting] = useState(false)
  const reject = async (reason: string) => {
    await frame.editor.run(({ summary, version }) => api['review.reject']({ id: summary.id, version, reason }))
    frame.onDone()
  }
  return (
    <>
      <ReviewHeader detail={detail} saving={frame.editor.saving} {...frame} />
      {detail.summary.status === 'failed' ? (
        <>
          <ProblemView summary={detail.summary} onReject={() => setRejecting(true)} />
          <FailedPages id={detail.summary.id} />
        </>
      ) : (
        <ReadingView summary={detail.summary} />
      )}
      {rejecting && (
        <ReasonDialog
          title={messages.review.rejectTitle}
          label={messages.review.rejectReason}
          placeholder={messages.review.rejectPlaceholder}
          confirm={messages.review.reject}
          required
          onClose={() => setRejecting(false)}
          onConfirm={reason => {
            setRejecting(false)
            void reject(reason).catch(showError)
          }}
        />
      )}
    </>
  )
}
