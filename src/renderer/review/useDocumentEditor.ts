import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { DocumentDetail } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { procedureKey } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { showNotice } from '../shell/errors.tsx'

/** What a change is made on: the newest state of the document that this window knows. */
export type Command = (newest: DocumentDetail) => Promise<DocumentDetail>

export interface DocumentEditor {
  /** Some change has not been confirmed by the store yet. */
  readonly saving: boolean
  /** The newest state of the document that this window knows. */
  newest(): DocumentDetail | undefined
  /** Makes a change after all earlier ones, and shows its result. Rejects with a VouchError when it was refused. */
  run(command: Command): Promise<DocumentDetail>
}

/**
 * Changes one document, one change after another: each is made on the version that the one before it left, so that
 * typing faster than the disk never looks like somebody else's edit.
 */
export function useDocumentEditor(id: DocumentId): DocumentEditor {
  const queries = useQueryClient()
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const [unsaved, setUnsaved] = useState(0)

  const newest = useCallback(
    () => queries.getQueryData<DocumentDetail>(procedureKey('documents.get', { id })),
    [id, queries],
  )

  const run = useCallback(
    (command: Command): Promise<DocumentDetail> => {
      const key = procedureKey('documents.get', { id })
      const change = async () => {
        const before = newest()
        if (before === undefined) throw new VouchError('not-found', id)
        try {
          const changed = await command(before)
          queries.setQueryData(key, changed)
          return changed
        } catch (thrown) {
          if (thrown instanceof VouchError && thrown.code === 'changed-elsewhere') {
            showNotice('warning', messages.review.changedElsewhere)
            await queries.refetchQueries({ queryKey: key })
          }
          throw thrown
        }
      }
      setUnsaved(count => count + 1)
      const result = last.current.then(change, change)
      last.current = result.catch(() => undefined).finally(() => setUnsaved(count => count - 1))
      return result
    },
    [id, queries, newest],
  )

  return { saving: unsaved > 0, newest, run }
}
