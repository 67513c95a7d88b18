import type { QueryClient } from '@tanstack/react-query'
import { type ProcedureInput, type ProcedureName, pageImagePath } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { callProcedure, procedureKey } from '../api/useProcedure.ts'

/** Pages that may be opened next, decoded: the browser lets go of what nobody holds. An A4 page takes some 9 MB. */
const MOST_HELD = 4
const held = new Map<DocumentId, HTMLImageElement>()

function holdPage(id: DocumentId): void {
  if (held.has(id)) return
  const image = new Image()
  image.src = pageImagePath(id, 1)
  // A document that has not been read has no page yet.
  void image.decode().catch(() => held.delete(id))
  held.set(id, image)
  const [oldest] = held.keys()
  if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest)
}

/** Fetches what the review of a document shows first, so that it is there at once when it is opened. */
export function prefetchDocument(queries: QueryClient, id: DocumentId): void {
  const fetch = <Name extends ProcedureName>(name: Name, input: ProcedureInput<Name>) =>
    void queries.prefetchQuery({ queryKey: procedureKey(name, input), queryFn: () => callProcedure(name, input) })
  fetch('documents.get', { id })
  fetch('documents.words', { id, page: 1 })
  fetch('review.vendorHistory', { id })
  holdPage(id)
}
