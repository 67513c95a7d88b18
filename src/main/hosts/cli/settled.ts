import type { DocumentId } from '#shared/document.ts'
import type { App } from '../../app.ts'
import type { DocumentRecord } from '../../store/types.ts'

/** Resolves with a document once it neither waits nor is being read. */
export function settled(app: Pick<App, 'events' | 'store'>, id: DocumentId): Promise<DocumentRecord> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      try {
        const document = app.store.documents.get(id)
        if (['queued', 'processing'].includes(document.summary.status)) return false
        resolve(document)
      } catch (thrown) {
        reject(thrown)
      }
      return true
    }
    if (look()) return
    const unsubscribe = app.events.on('documents.changed', ({ ids }) => {
      if (ids.includes(id) && look()) unsubscribe()
    })
  })
}
