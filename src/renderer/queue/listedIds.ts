import type { DocumentId } from '#shared/document.ts'
import { MOST_AT_ONCE } from '#shared/queue.ts'
import { api } from '../api/client.ts'
import { type QueueView, queryOf } from './queueView.ts'

/** The most that one answer may hold. */
const ANSWER = 500

/** The documents of the view from one row to another, as many as may be dealt with at once. */
export async function listedIds(view: QueueView, first: number, last: number): Promise<DocumentId[]> {
  const end = Math.min(last + 1, first + MOST_AT_ONCE)
  const ids: DocumentId[] = []
  while (first + ids.length < end) {
    const offset = first + ids.length
    const { rows } = await api['documents.list']({ ...queryOf(view), offset, limit: Math.min(ANSWER, end - offset) })
    if (rows.length === 0) break
    ids.push(...rows.map(({ id }) => id))
  }
  return ids
}
