import { useEffect, useState } from 'react'
import type { DocumentId } from '#shared/document.ts'
import { api } from '../api/client.ts'
import { messages } from '../messages/index.ts'
import { showError, showNotice } from '../shell/errors.tsx'
import type { Drafts } from './drafts.ts'

/** A crash takes no more typing with it than this. */
const KEEP_AFTER_MS = 300

/** Keeps what is typed and not saved yet in the store, and brings back what a crash left there. */
export function useKeptDrafts(id: DocumentId, drafts: Drafts, editable: boolean): void {
  const [restored, setRestored] = useState(false)
  const all = drafts.useAll()

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the document is opened.
  useEffect(() => {
    if (!editable) return
    const restore = async () => {
      const kept = await api['review.drafts']({ id })
      const lost = kept.filter(({ target }) => drafts.of(target) === undefined)
      for (const draft of lost) drafts.put(draft)
      if (lost.length > 0) showNotice('info', messages.desk.draftsRestored(lost.length))
      setRestored(true)
    }
    void restore().catch(showError)
  }, [])

  const [kept, setKept] = useState('[]')
  const text = JSON.stringify(all.map(({ target, text, page, box }) => ({ target, text, page, box })))
  useEffect(() => {
    if (!restored || text === kept) return
    const timer = setTimeout(() => {
      setKept(text)
      void api['review.keepDrafts']({ id, drafts: JSON.parse(text) }).catch(showError)
    }, KEEP_AFTER_MS)
    return () => clearTimeout(timer)
  }, [id, restored, text, kept])
}
