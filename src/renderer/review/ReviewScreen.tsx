import { useState } from 'react'
import { useLocation } from 'wouter'
import { type DocumentId, documentIdSchema } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { useProcedure } from '../api/useProcedure.ts'
import { LoadError } from '../shell/LoadError.tsx'
import { useAppLoaded } from '../shell/useAppLoaded.ts'
import { useShortcuts } from '../shell/useShortcuts.ts'
import { ConversationDrawer } from './ConversationDrawer.tsx'
import { HistoryDrawer } from './HistoryDrawer.tsx'
import { ReviewDesk } from './ReviewDesk.tsx'
import type { ReviewFrame } from './reviewFrame.ts'
import { UnreadDocument } from './UnreadDocument.tsx'
import { useDocumentEditor } from './useDocumentEditor.ts'
import { useNeighbours } from './useNeighbours.ts'

/** The review of the document that the address names. */
export function ReviewScreen({ id }: { readonly id: string }) {
  const parsed = documentIdSchema.safeParse(id)
  const [, navigate] = useLocation()
  if (!parsed.success) return <LoadError error={new VouchError('not-found', id)} onRetry={() => navigate('/')} />
  return <KnownDocument id={parsed.data} />
}

function KnownDocument({ id }: { readonly id: DocumentId }) {
  const [, navigate] = useLocation()
  const document = useProcedure('documents.get', { id })
  const settings = useProcedure('settings.get', {})
  const editor = useDocumentEditor(id)
  const neighbours = useNeighbours(id)
  const { place, count = 0, previous, following, nextWaiting } = neighbours.data ?? {}
  const [historyOpened, setHistoryOpened] = useState(false)
  const [commentsOpened, setCommentsOpened] = useState(false)
  const detail = document.data
  useAppLoaded(detail !== undefined && settings.data !== undefined)

  const goTo = (other: DocumentId | undefined) => other && (() => navigate(`/review/${other}`))
  // Whoever decides before the list has answered waits for it: there is a next one all the same.
  const goOn = async () => {
    const { data } = neighbours.isPending ? await neighbours.refetch() : neighbours
    navigate(data?.nextWaiting ? `/review/${data.nextWaiting}` : '/')
  }
  const frame: ReviewFrame = {
    editor,
    position: place === undefined ? undefined : { place, count },
    onBack: () => navigate('/'),
    onPrevious: goTo(previous),
    onNext: goTo(following),
    onHistory: () => setHistoryOpened(true),
    onComments: () => setCommentsOpened(true),
    onDone: () => void goOn(),
    lastOne: neighbours.isSuccess && nextWaiting === undefined,
  }
  useShortcuts({
    back: frame.onBack,
    history: frame.onHistory,
    comments: frame.onComments,
    ...(frame.onPrevious ? { previousDocument: frame.onPrevious } : {}),
    ...(frame.onNext ? { nextDocument: frame.onNext } : {}),
  })

  if (document.error) return <LoadError error={document.error} onRetry={() => void document.refetch()} />
  if (detail === undefined || settings.data === undefined) return null
  const { content } = detail
  const { status } = detail.summary
  const isRead = content !== undefined && status !== 'failed' && status !== 'queued' && status !== 'processing'
  return (
    <>
      {isRead ? (
        <ReviewDesk detail={{ ...detail, content }} frame={frame} doubtBelow={settings.data.doubtBelow} />
      ) : (
        <UnreadDocument detail={detail} frame={frame} />
      )}
      {commentsOpened && (
        <ConversationDrawer detail={detail} editor={editor} onClose={() => setCommentsOpened(false)} />
      )}
      {historyOpened && <HistoryDrawer id={id} onClose={() => setHistoryOpened(false)} />}
    </>
  )
}
