import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type ProcedureInput, type ProcedureName, pageImagePath } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { callProcedure, procedureKey, useProcedure } from '../api/useProcedure.ts'
import { neighbourOf, nextWaiting } from '../queue/nextDocument.ts'
import { queryOf, useQueueView } from '../queue/queueView.ts'

/** As many as one answer may hold: a clerk steps through the part of the list that was opened, not through all of it. */
const LIMIT = 500

/** The documents before and after this one in the queue as the clerk has filtered and sorted it. */
export function useNeighbours(id: DocumentId) {
  const queries = useQueryClient()
  const query = queryOf(useQueueView())
  const listed = useProcedure('documents.list', { ...query, limit: LIMIT }).data
  const waitingRows = useProcedure('documents.list', { ...query, statuses: ['review'], limit: LIMIT }).data?.rows
  const ids = listed?.rows.map(row => row.id) ?? []
  const waiting = waitingRows?.map(row => row.id) ?? []
  const next = nextWaiting(waiting, id)

  // The next document is fetched while the clerk reads this one, so that it is there at once.
  useEffect(() => {
    if (next === undefined) return
    const fetch = <Name extends ProcedureName>(name: Name, input: ProcedureInput<Name>) =>
      void queries.prefetchQuery({ queryKey: procedureKey(name, input), queryFn: () => callProcedure(name, input) })
    fetch('documents.get', { id: next })
    fetch('documents.words', { id: next, page: 1 })
    fetch('review.vendorHistory', { id: next })
    const image = new Image()
    image.src = pageImagePath(next, 1)
    // Decoded now, so that it is painted at once.
    void image.decode().catch(() => undefined)
  }, [next, queries])

  const index = ids.indexOf(id)
  return {
    previous: neighbourOf(ids, id, -1),
    following: neighbourOf(ids, id, 1),
    nextWaiting: next,
    position: index === -1 || listed === undefined ? undefined : { index: index + 1, count: listed.total },
  }
}
