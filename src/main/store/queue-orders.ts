import type { DocumentStatus } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { PRIORITIES } from '#shared/priority.ts'
import type { ManyDone, Priority } from '#shared/queue.ts'
import type { MediaType } from '../pipeline/stage.ts'
import type { NewAuditEntry } from './audit.ts'
import type { StoreContext } from './context.ts'
import { assertStatus, type DocumentRow, findRow, setColumns } from './document-rows.ts'
import type { Store } from './types.ts'

/** What a person tells the queue about many documents at once. */
export type QueueOrder =
  | { readonly order: 'retry' }
  | { readonly order: 'cancel' }
  | { readonly order: 'prioritise'; readonly priority: Priority }
  | { readonly order: 'put-aside' }
  | { readonly order: 'take-up' }

/** The statuses that each order may be given in. */
const ALLOWED: Readonly<Record<QueueOrder['order'], readonly DocumentStatus[]>> = {
  retry: ['failed', 'review', 'held', 'rejected'],
  cancel: ['queued'],
  prioritise: ['queued', 'processing', 'failed', 'review', 'held'],
  'put-aside': ['queued'],
  'take-up': ['queued'],
}

interface CountRow {
  readonly priority: number
  readonly put_aside: number
  readonly media_type: MediaType
  readonly documents: number
}

type Orders = Pick<Store['queue'], 'orderMany' | 'setPaused' | 'paused' | 'figures'>

export function createQueueOrders({ database, change }: StoreContext): Orders {
  const readPaused = database.prepare<[], number>('SELECT paused FROM queue_state').pluck()
  const writePaused = database.prepare('UPDATE queue_state SET paused = ?')
  const setAside = database.prepare('UPDATE queue SET put_aside = ? WHERE document_row = ?')
  const enter = database.prepare('INSERT INTO queue (document_row) VALUES (?)')
  const leave = database.prepare('DELETE FROM queue WHERE document_row = ?')
  const counts = database.prepare<[], CountRow>(
    `SELECT priority, put_aside, media_type, count(*) AS documents
     FROM documents JOIN queue ON queue.document_row = documents.row
     WHERE status = 'queued' GROUP BY priority, put_aside, media_type`,
  )

  function obey(row: DocumentRow, order: QueueOrder): NewAuditEntry {
    const documentId = row.id as DocumentId
    switch (order.order) {
      case 'retry':
        setColumns(database, row.row, { status: 'queued', error_code: null, error_message: null })
        enter.run(row.row)
        return { action: 'requeued', documentId, details: { from: row.status, withPassword: false } }
      case 'cancel': {
        const { code, message } = new VouchError('cancelled')
        setColumns(database, row.row, { status: 'failed', error_code: code, error_message: message })
        leave.run(row.row)
        return { action: 'failed', documentId, details: { code, message } }
      }
      case 'prioritise': {
        const { priority } = order
        setColumns(database, row.row, { priority: PRIORITIES.indexOf(priority) })
        return { action: 'prioritised', documentId, details: { from: PRIORITIES[row.priority]!, to: priority } }
      }
      case 'put-aside':
      case 'take-up':
        setColumns(database, row.row, {})
        setAside.run(order.order === 'put-aside' ? 1 : 0, row.row)
        return { action: order.order, documentId, details: {} }
    }
  }

  return {
    orderMany(ids, order) {
      const allowed: DocumentRow[] = []
      const refused: ManyDone['refused'] = []
      // Nobody else writes to this database: what holds here holds in the transaction that follows.
      for (const id of new Set(ids)) {
        try {
          const row = findRow(database, id)
          assertStatus(row, ALLOWED[order.order])
          allowed.push(row)
        } catch (thrown) {
          if (!(thrown instanceof VouchError)) throw thrown
          refused.push({ id, error: thrown.toData() })
        }
      }
      const [first, ...others] = allowed
      if (first !== undefined)
        change(() => ({ result: undefined, entries: [obey(first, order), ...others.map(row => obey(row, order))] }))
      return { done: allowed.map(({ id }) => id as DocumentId), refused }
    },

    setPaused(paused) {
      if (paused === (readPaused.get() === 1)) return
      change(() => {
        writePaused.run(paused ? 1 : 0)
        return { result: undefined, entries: [{ action: paused ? 'queue-paused' : 'queue-resumed', details: {} }] }
      })
    },

    paused: () => readPaused.get() === 1,

    figures() {
      const waiting: Record<Priority, number> = { urgent: 0, high: 0, normal: 0, low: 0 }
      const types = new Map<MediaType, number>()
      let putAside = 0
      for (const { priority, put_aside, media_type, documents } of counts.all()) {
        if (put_aside === 1) {
          putAside += documents
          continue
        }
        waiting[PRIORITIES[priority]!] += documents
        types.set(media_type, documents + (types.get(media_type) ?? 0))
      }
      return { waiting, putAside, byType: [...types] }
    },
  }
}
