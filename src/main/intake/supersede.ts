import type { DocumentId } from '#shared/document.ts'
import type { Store } from '../store/types.ts'

/**
 * Puts away a document whose file has had pages appended since, so that nobody pays by half of an invoice. What a person
 * has worked on or decided stays: both are shown, and the queue tells that they may be the same.
 */
export async function supersede(
  store: Store,
  cancelReading: (id: DocumentId) => Promise<void>,
  before: DocumentId,
  now: DocumentId,
): Promise<void> {
  const { summary, canUndo } = store.documents.get(before)
  if (canUndo || !['queued', 'processing', 'failed', 'review'].includes(summary.status)) return
  if (summary.status === 'queued' || summary.status === 'processing') await cancelReading(before)
  const { version } = store.documents.get(before)
  store.review.setStatus(before, version, 'rejected', `Pages were appended to the file: see ${now}.`)
}
