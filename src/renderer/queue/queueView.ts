import type { DocumentQuery } from '#shared/api.ts'
import type { DocumentFilter } from '#shared/document-filter.ts'
import { createStore } from '../api/store.ts'
import { QUEUE_FILTERS, type QueueFilter } from './filters.ts'

/** What the clerk is looking at in the queue. It outlives the screen, so that coming back from a review finds it again. */
export interface QueueView {
  readonly filter: QueueFilter
  readonly search: string
  /** What else a document must be like. */
  readonly where: DocumentFilter
  readonly sort: DocumentQuery['sort']
  /** The row that the keyboard stands on. */
  readonly row: number
}

const view = createStore<QueueView>({
  filter: 'open',
  search: '',
  where: {},
  sort: { key: 'importedAt', descending: true },
  row: 0,
})

export const useQueueView = (): QueueView => view.use()

/** Changes the view; a different list starts at its first row. */
export function changeQueueView(change: Partial<QueueView>): void {
  view.set({ ...view.get(), row: 0, ...change })
}

type ListQuery = Pick<DocumentQuery, 'sort' | 'statuses'> & { search?: string; filter?: DocumentFilter }

/** The view as a query, without its window of rows. */
export const queryOf = ({ filter, search, where, sort }: QueueView): ListQuery => ({
  statuses: [...QUEUE_FILTERS[filter]],
  sort,
  ...(search.trim() === '' ? {} : { search: search.trim() }),
  ...(Object.keys(where).length === 0 ? {} : { filter: where }),
})
