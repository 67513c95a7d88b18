import type { DocumentEditor } from './useDocumentEditor.ts'

/** What surrounds a document under review: its place in the list, and the ways out. */
export interface ReviewFrame {
  readonly editor: DocumentEditor
  readonly position: { readonly place: number; readonly count: number } | undefined
  readonly onBack: () => void
  readonly onPrevious: (() => void) | undefined
  readonly onNext: (() => void) | undefined
  readonly onHistory: () => void
  readonly onComments: () => void
  /** Opens what waits next, or the queue when nothing does. */
  readonly onDone: () => void
  /** Nothing else waits. */
  readonly lastOne: boolean
}
