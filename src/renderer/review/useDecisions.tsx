import { type ReactNode, useState } from 'react'
import type { DocumentType, ValidationResult } from '#shared/document.ts'
import { CRITICAL_FIELDS } from '#shared/fields.ts'
import { api } from '../api/client.ts'
import { messages } from '../messages/index.ts'
import { showError, showNotice } from '../shell/errors.tsx'
import { ApproveDialog } from './ApproveDialog.tsx'
import { HoldDialog } from './HoldDialog.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'
import { RejectDialog } from './RejectDialog.tsx'
import type { ReviewFrame } from './reviewFrame.ts'
import { focusTarget } from './target.ts'
import { forgetEffort } from './useEffort.ts'
import type { Review } from './useReview.ts'
import { documentName } from './values.ts'

export interface Decisions {
  approve(): void
  hold(): void
  reject(): void
  reopen(): void
  /** To whoever handed it over or approved it. */
  sendBack(): void
  setDocumentType(documentType: DocumentType): void
  /** The question that is open, if any. */
  readonly dialog: ReactNode
}

const failedErrors = (validation: readonly ValidationResult[]) =>
  validation.filter(check => !check.ok && check.severity === 'error')

/** What a clerk decides about a document, after everything typed has been saved. */
export function useDecisions(
  { detail, saveDrafts, effort }: Review,
  { editor, onDone, lastOne }: ReviewFrame,
): Decisions {
  const [asking, setAsking] = useState<'approve' | 'hold' | 'reject' | 'sendBack'>()
  const close = () => setAsking(undefined)
  const name = documentName(detail.content.fields, detail.summary.fileName)

  const decide = (action: () => Promise<unknown>) => {
    close()
    const work = async () => {
      if (!(await saveDrafts())) return
      await action()
    }
    void work().catch(showError)
  }
  const finish = async (change: Parameters<typeof editor.run>[0]) => {
    await editor.run(change)
    onDone()
  }
  const approveNow = () =>
    decide(async () => {
      const missing = CRITICAL_FIELDS.find(field => editor.newest()?.content?.fields[field] === undefined)
      if (missing !== undefined) focusTarget({ kind: 'field', field: missing })
      const spent = effort.total(performance.now())
      await finish(async ({ summary, version }) => {
        const approved = await api['review.approve']({ id: summary.id, version, effort: spent })
        forgetEffort(summary.id)
        return approved
      })
      const cost = messages.desk.effort(spent)
      showNotice('info', messages.review.approved(name), lastOne ? `${cost}. ${messages.review.noneWaiting}` : cost)
    })
  const approve = () =>
    decide(async () => {
      if (failedErrors(editor.newest()?.validation ?? []).length > 0) setAsking('approve')
      else approveNow()
    })

  return {
    approve,
    hold: () => setAsking('hold'),
    reject: () => setAsking('reject'),
    sendBack: () => setAsking('sendBack'),
    reopen: () => decide(() => editor.run(({ summary, version }) => api['review.reopen']({ id: summary.id, version }))),
    setDocumentType: documentType =>
      decide(() =>
        editor.run(({ summary, version }) => api['review.setDocumentType']({ id: summary.id, version, documentType })),
      ),
    dialog: (
      <>
        {asking === 'approve' && (
          <ApproveDialog failed={failedErrors(detail.validation)} onConfirm={approveNow} onClose={close} />
        )}
        {asking === 'hold' && (
          <HoldDialog
            onClose={close}
            onConfirm={note =>
              decide(() => finish(({ summary, version }) => api['review.hold']({ id: summary.id, version, note })))
            }
          />
        )}
        {asking === 'sendBack' && (
          <ReasonDialog
            title={messages.desk.sendBackTitle}
            label={messages.desk.sendBackNote}
            placeholder={messages.desk.sendBackPlaceholder}
            confirm={messages.desk.sendBack}
            required
            onClose={close}
            onConfirm={note =>
              decide(() => finish(({ summary, version }) => api['review.sendBack']({ id: summary.id, version, note })))
            }
          />
        )}
        {asking === 'reject' && (
          <RejectDialog
            title={messages.review.rejectTitle}
            onClose={close}
            onConfirm={reason =>
              decide(() => finish(({ summary, version }) => api['review.reject']({ id: summary.id, version, reason })))
            }
          />
        )}
      </>
    ),
  }
}
