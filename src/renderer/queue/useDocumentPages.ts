import { useQueries } from '@tanstack/react-query'
import type { DocumentSummary } from '#shared/api.ts'
import { callProcedure, procedureKey, useProcedure } from '../api/useProcedure.ts'
import { PAGE_ROWS, pagesOf } from './pages.ts'
import { type QueueView, queryOf } from './queueView.ts'

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
