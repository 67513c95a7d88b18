import type { DocumentId } from '#shared/document.ts'
import { useProcedure } from '../api/useProcedure.ts'
import { attentionShown } from './attentionView.ts'

/** How a document was understood, while that is shown. */
export function useAttention(id: DocumentId) {
  const shown = attentionShown.use()
  const { data } = useProcedure('documents.understanding', { id }, { enabled: shown })
  return { shown, loaded: data !== undefined, understanding: shown ? data?.understanding : undefined }
}
