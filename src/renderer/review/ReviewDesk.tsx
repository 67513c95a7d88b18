import { Alert, Anchor, Splitter } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useEffect } from 'react'
import { Link } from 'wouter'
import type { ReviewLayout } from '#shared/window.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import { useShortcuts } from '../shell/useShortcuts.ts'
import { ActionBar } from './ActionBar.tsx'
import { Differences } from './Differences.tsx'
import { FieldForm } from './FieldForm.tsx'
import { LineItems } from './LineItems.tsx'
import { ReviewProvider } from './ReviewContext.tsx'
import classes from './ReviewDesk.module.css'
import { ReviewedPage } from './ReviewedPage.tsx'
import { ReviewHeader } from './ReviewHeader.tsx'
import type { ReviewFrame } from './reviewFrame.ts'
import { SplitPanel } from './SplitPanel.tsx'
import { useDecisions } from './useDecisions.tsx'
import { usePainted } from './usePainted.ts'
import { type ReadDocument, useReview } from './useReview.ts'
import { useReviewLayout } from './useReviewLayout.ts'

interface ReviewDeskProps {
  readonly detail: ReadDocument
  readonly frame: ReviewFrame
  readonly doubtBelow: number
}

/** The page's share of the desk, in percent. */
const SHARES: Readonly<Record<ReviewLayout, number>> = { beside: 64, stacked: 52 }

/** The page on one side, its fields on the other, and a hand on the keyboard. */
export function ReviewDesk({ detail, frame, doubtBelow }: ReviewDeskProps) {
  const review = useReview(detail, frame.editor, doubtBelow)
  const decisions = useDecisions(review, frame)
  const { layout } = useReviewLayout()
  const [linesOpened, lines] = useDisclosure(false)
  // The fields are painted first: they are what the clerk's hands are on.
  const pageToo = usePainted()
  const { undo, redo, readOnly } = review
  const { canUndo, canRedo, summary } = detail
  const onUndo = !readOnly && canUndo ? () => void undo().catch(showError) : undefined
  const onRedo = !readOnly && canRedo ? () => void redo().catch(showError) : undefined

  useShortcuts({
    undo: () => !readOnly && void undo().catch(showError),
    redo: () => onRedo?.(),
    ...(readOnly ? {} : { approve: decisions.approve, hold: decisions.hold, reject: decisions.reject }),
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the document is opened.
  useEffect(() => {
    if (!readOnly && !review.focusNextToCheck()) document.getElementById('approve')?.focus()
  }, [])

  return (
    <ReviewProvider review={review}>
      <ReviewHeader detail={detail} saving={review.saving} onUndo={onUndo} onRedo={onRedo} {...frame} />
      {summary.possibleDuplicateOf !== undefined && (
        <Alert color="orange" className={classes.duplicate}>
          {messages.review.possibleDuplicate}{' '}
          <Anchor component={Link} href={`/review/${summary.possibleDuplicateOf}`} inherit underline="always">
            {messages.review.openOther}
          </Anchor>
        </Alert>
      )}
      <SplitPanel key={summary.id} detail={detail} editor={frame.editor} />
      <Splitter
        key={layout}
        className={classes.desk}
        orientation={layout === 'beside' ? 'horizontal' : 'vertical'}
        lineSize={1}
        withHandle={false}
      >
        <Splitter.Pane defaultSize={SHARES[layout]} min={28} className={classes.pane}>
          <div className={classes.page}>{pageToo && <ReviewedPage />}</div>
          {pageToo && <LineItems opened={linesOpened} onToggle={lines.toggle} />}
        </Splitter.Pane>
        <Splitter.Pane defaultSize={100 - SHARES[layout]} min={28} className={classes.pane}>
          <Differences />
          <FieldForm onDocumentType={decisions.setDocumentType} />
          <ActionBar
            onApprove={decisions.approve}
            onHold={decisions.hold}
            onReject={decisions.reject}
            onReopen={decisions.reopen}
            onSendBack={decisions.sendBack}
          />
        </Splitter.Pane>
      </Splitter>
      {decisions.dialog}
    </ReviewProvider>
  )
}
