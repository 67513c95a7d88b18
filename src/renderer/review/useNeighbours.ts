import { type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Neighbours } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { useProcedure } from '../api/useProcedure.ts'
import { queryOf, useQueueView } from '../queue/queueView.ts'
import { prefetchDocument } from './prefetch.ts'

/** The documents around this one in the queue as the clerk has filtered and sorted it; the next one is fetched. */
export function useNeighbours(id: DocumentId): UseQueryResult<Neighbours> {
  const queries = useQueryClient()
  const neighbours = useProcedure('documents.neighbours', { ...queryOf(useQueueView()), id })
  const next = neighbours.data?.nextWaiting
  useEffect(() => {
    if (next !== undefined) prefetchDocument(queries, next)
  }, [next, queries])
  return neighbours
}
