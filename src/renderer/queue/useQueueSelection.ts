import type { DocumentSummary } from '#shared/api.ts'
import { showError } from '../shell/errors.tsx'
import { listedIds } from './listedIds.ts'
import type { QueueView } from './queueView.ts'
import { addSelected, toggleSelected, useSelection } from './selection.ts'

/** Choosing documents in the table: one, all between two, or all of the list. */
export function useQueueSelection(
  view: QueueView,
  total: number,
  rowAt: (index: number) => DocumentSummary | undefined,
) {
  const { ids, anchor } = useSelection()
  const add = (first: number, last: number, newAnchor: number) =>
    void listedIds(view, first, last)
      .then(added => addSelected(added, newAnchor))
      .catch(showError)
  return {
    ids,
    toggle(index: number) {
      const document = rowAt(index)
      if (document !== undefined) toggleSelected(document.id, index)
    },
    /** Everything between the last choice and this row. */
    extendTo: (index: number) => add(Math.min(anchor, index), Math.max(anchor, index), anchor),
    all: () => add(0, total - 1, 0),
  }
}
