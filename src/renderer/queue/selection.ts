import type { DocumentId } from '#shared/document.ts'
import { createStore } from '../api/store.ts'

interface Selection {
  readonly ids: ReadonlySet<DocumentId>
  /** The row where the last choice was made: Shift extends from here. */
  readonly anchor: number
}

const NOTHING: Selection = { ids: new Set(), anchor: 0 }

const selection = createStore<Selection>(NOTHING)

/** The documents that a clerk has chosen in the queue. */
export const useSelection = (): Selection => selection.use()

export const clearSelection = (): void => selection.set(NOTHING)

/** Chooses a document, or no longer. */
export function toggleSelected(id: DocumentId, row: number): void {
  const ids = new Set(selection.get().ids)
  if (!ids.delete(id)) ids.add(id)
  selection.set({ ids, anchor: row })
}

/** Adds documents to those that are chosen. */
export function addSelected(added: readonly DocumentId[], anchor: number): void {
  selection.set({ ids: new Set([...selection.get().ids, ...added]), anchor })
}

/** Documents that were dealt with are no longer chosen; what was refused stays. */
export function dropSelected(dropped: readonly DocumentId[]): void {
  const { ids, anchor } = selection.get()
  selection.set({ ids: new Set([...ids].filter(id => !dropped.includes(id))), anchor })
}
