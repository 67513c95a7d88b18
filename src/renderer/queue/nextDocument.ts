import type { DocumentId } from '#shared/document.ts'

/** The neighbour of a document in a list, `step` places on; undefined at its ends, the first where it is not listed. */
export function neighbourOf(ids: readonly DocumentId[], current: DocumentId, step: 1 | -1): DocumentId | undefined {
  const index = ids.indexOf(current)
  return index === -1 ? ids[0] : ids[index + step]
}

/** The document that a clerk gets after finishing one: the next that waits, or the first; never the same again. */
export function nextWaiting(waiting: readonly DocumentId[], current: DocumentId): DocumentId | undefined {
  const index = waiting.indexOf(current)
  return waiting[index + 1] ?? waiting.find(id => id !== current)
}
