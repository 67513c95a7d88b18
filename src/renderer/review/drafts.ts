import type { Box } from '#shared/document.ts'
import type { ErrorData } from '#shared/errors.ts'
import { createStore } from '../api/store.ts'
import { type Target, targetId } from './target.ts'

/** Text that is in a field but not in the store yet: being typed, being saved, or refused. */
export interface Draft {
  readonly target: Target
  readonly text: string
  readonly page?: number | undefined
  readonly box?: Box | undefined
  /** What was stored when the clerk began; something else by now is somebody else's change. */
  readonly base?: string
  /** Why the store refused it. The text stays until the clerk changes it. */
  readonly error?: ErrorData
}

export interface Drafts {
  all(): readonly Draft[]
  /** All of them, kept up to date in the component that calls it. */
  useAll(): readonly Draft[]
  of(target: Target): Draft | undefined
  /** The draft of a target, kept up to date in the component that calls it. */
  useDraft(target: Target): Draft | undefined
  put(draft: Draft): void
  drop(target: Target): void
}

/** The drafts of one document; `stored` is the text that the store has for a target. */
export function createDrafts(stored: (target: Target) => string): Drafts {
  const store = createStore<ReadonlyMap<string, Draft>>(new Map())
  return {
    all: () => [...store.get().values()],
    useAll: () => [...store.use().values()],
    of: target => store.get().get(targetId(target)),
    useDraft: target => store.use().get(targetId(target)),
    put: draft => {
      const key = targetId(draft.target)
      const base = draft.base ?? store.get().get(key)?.base ?? stored(draft.target)
      store.set(new Map(store.get()).set(key, { ...draft, base }))
    },
    drop: target => {
      const rest = new Map(store.get())
      if (rest.delete(targetId(target))) store.set(rest)
    },
  }
}
