import { useQueries } from '@tanstack/react-query'
import type { DocumentSummary } from '#shared/api.ts'
import { callProcedure, procedureKey, useProcedure } from '../api/useProcedure.ts'
import { type QueueView, queryOf } from './queueView.ts'

const PAGE_ROWS = 100

/** The pages that hold the rows from `first` to `last`; page 0 always, because it brings the total. */
export function pagesOf(first: number, last: number): number[] {
  const from = Math.floor(first / PAGE_ROWS)
  const to = Math.floor(Math.max(first, last) / PAGE_ROWS)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** The rows of the queue that are in sight, asked for page by page, so that 100,000 documents scroll like ten. */
export function useDocumentPages(view: QueueView, first: number, last: number) {
  const pageInput = (page: number) => ({ ...queryOf(view), offset: page * PAGE_ROWS, limit: PAGE_ROWS })
  const head = useProcedure('documents.list', pageInput(0), { keepPrevious: true })
  const pages = pagesOf(first, last)
  const answers = useQueries({
    queries: pages.map(page => ({
      queryKey: procedureKey('documents.list', pageInput(page)),
      queryFn: () => callProcedure('documents.list', pageInput(page)),
    })),
  })
  const rowAt = (index: number): DocumentSummary | undefined => {
    const page = Math.floor(index / PAGE_ROWS)
    const rows = answers[pages.indexOf(page)]?.data?.rows ?? (page === 0 ? head.data?.rows : undefined)
    return rows?.[index - page * PAGE_ROWS]
  }
  return { head, rowAt }
}
