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
  /** Why the store refused it. The text stays until the clerk changes it. */
  readonly error?: ErrorData
}

export interface Drafts {
  all(): readonly Draft[]
  of(target: Target): Draft | undefined
  /** The draft of a target, kept up to date in the component that calls it. */
  useDraft(target: Target): Draft | undefined
  put(draft: Draft): void
  drop(target: Target): void
}

/** The drafts of one document. */
export function createDrafts(): Drafts {
  const store = createStore<ReadonlyMap<string, Draft>>(new Map())
  return {
    all: () => [...store.get().values()],
    of: target => store.get().get(targetId(target)),
    useDraft: target => store.use().get(targetId(target)),
    put: draft => store.set(new Map(store.get()).set(targetId(draft.target), draft)),
    drop: target => {
      const rest = new Map(store.get())
      if (rest.delete(targetId(target))) store.set(rest)
    },
  }
}
