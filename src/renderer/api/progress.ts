import type { EventPayload } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { createStore } from './store.ts'

type Progress = EventPayload<'pipeline.progress'>

const progress = createStore<ReadonlyMap<DocumentId, Progress>>(new Map())

/** Notes how far a document has been read. */
export function noteProgress(step: Progress): void {
  progress.set(new Map(progress.get()).set(step.id, step))
}

/** Forgets documents that are no longer being read. */
export function forgetProgress(ids: readonly DocumentId[]): void {
  const remaining = new Map(progress.get())
  for (const id of ids) remaining.delete(id)
  if (remaining.size !== progress.get().size) progress.set(remaining)
}

export const useProgress = (id: DocumentId): Progress | undefined => progress.use().get(id)
