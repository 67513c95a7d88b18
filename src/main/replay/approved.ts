import type { DocumentContent, DocumentId } from '#shared/document.ts'
import type { Skipped } from '#shared/replay.ts'
import type { Page } from '../pipeline/stage.ts'
import { MACHINE_ACTOR } from '../store/audit.ts'
import type { Store } from '../store/types.ts'

/** An invoice that a person approved, with the words that were read from it. */
export interface ApprovedDocument {
  readonly id: DocumentId
  readonly fileName: string
  readonly vendorName: string | undefined
  readonly pages: readonly Page[]
  /** What was read when it came in, and what a person made of it. */
  readonly stored: DocumentContent
  readonly approved: DocumentContent
}

/** Ids are asked for in portions: a list of all would hold the store too long. */
const PORTION = 500

/** The approved invoices, oldest first. */
export function approvedIds(store: Store): DocumentId[] {
  const ids: DocumentId[] = []
  for (;;) {
    const { rows, total } = store.documents.list({
      statuses: ['approved', 'exported'],
      sort: { key: 'importedAt', descending: false },
      offset: ids.length,
      limit: PORTION,
    })
    ids.push(...rows.map(({ id }) => id))
    if (ids.length >= total || rows.length === 0) return ids
  }
}

/** One of them, or why it takes no part. */
export function readApproved(store: Store, id: DocumentId): ApprovedDocument | keyof Skipped {
  const { summary, reading, content, approval } = store.documents.get(id)
  if (approval?.by === MACHINE_ACTOR) return 'approvedByVouch'
  if (reading === undefined || content === undefined) return 'withoutWords'
  if (reading.source === 'e-invoice') return 'einvoices'
  const pages = reading.pages.map((page): Page => ({ ...page, words: store.documents.words(id, page.number) }))
  if (pages.every(({ words }) => words.length === 0)) return 'withoutWords'
  return {
    ...{ id, fileName: summary.fileName, vendorName: summary.vendorName, pages },
    ...{ stored: reading, approved: content },
  }
}
