import type { DocumentDetail } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import type { ManyDone, Priority } from '#shared/queue.ts'
import { api } from '../api/client.ts'

/** What can be done with many documents at once. */
export type Work =
  | { readonly kind: 'prioritise'; readonly priority: Priority }
  | { readonly kind: 'retry' | 'putAside' | 'takeUp' }
  | OneByOne

/** What a person decides about an invoice is decided for each of them, by what it says now. */
type OneByOne =
  | { readonly kind: 'approve' }
  | { readonly kind: 'assign'; readonly assignee: string }
  | { readonly kind: 'hold'; readonly note: string }
  | { readonly kind: 'reject'; readonly reason: string }

async function change(work: OneByOne, detail: DocumentDetail): Promise<unknown> {
  const { summary, version, validation } = detail
  const { id } = summary
  switch (work.kind) {
    case 'assign':
      return api['review.assign']({ id, version, assignee: work.assignee })
    case 'hold':
      return api['review.hold']({ id, version, note: work.note })
    case 'reject':
      return api['review.reject']({ id, version, reason: work.reason })
    case 'approve':
      // A single invoice may be approved against a failed check, by a person who has read what it says.
      if (validation.some(check => !check.ok && check.severity === 'error'))
        throw new VouchError('not-allowed-now', 'a check has failed')
      return api['review.approve']({ id, version })
  }
}

async function oneByOne(
  work: OneByOne,
  ids: readonly DocumentId[],
  onProgress: (done: number) => void,
): Promise<ManyDone> {
  const done: DocumentId[] = []
  const refused: ManyDone['refused'] = []
  for (const id of ids) {
    try {
      await change(work, await api['documents.get']({ id }))
      done.push(id)
    } catch (thrown) {
      refused.push({ id, error: VouchError.dataOf(thrown) })
    }
    onProgress(done.length + refused.length)
  }
  return { done, refused }
}

/** Does something with each of many documents; one that is refused never stops the others. */
export async function workOn(
  work: Work,
  ids: readonly DocumentId[],
  onProgress: (done: number) => void,
): Promise<ManyDone> {
  const many = { ids: [...ids] }
  switch (work.kind) {
    case 'prioritise':
      return api['queue.prioritise']({ ...many, priority: work.priority })
    case 'retry':
      return api['queue.retry'](many)
    case 'putAside':
      return api['queue.putAside'](many)
    case 'takeUp':
      return api['queue.takeUp'](many)
    default:
      return oneByOne(work, ids, onProgress)
  }
}
