import { useEffect, useState } from 'react'
import type { Word } from '#shared/document.ts'
import { useProcedure } from '../api/useProcedure.ts'
import type { SheetInput } from './PageSheet.tsx'
import { isMultiline, type Target, targetId } from './target.ts'
import type { Review } from './useReview.ts'
import { pickOf, toggleWords } from './words.ts'

const takesLines = (target: Target) => target.kind === 'field' && isMultiline(target.field)

/** Fills the field in focus with words of the page. Undefined where nothing can be filled. */
export function useWordPicking({ detail, readOnly, target, page, commit }: Review): SheetInput | undefined {
  const words = useProcedure('documents.words', { id: detail.summary.id, page }, { enabled: !readOnly }).data
  const [taken, setTaken] = useState<readonly Word[]>([])
  const aimedAt = target && targetId(target)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was taken belongs to one field on one page.
  useEffect(() => setTaken([]), [aimedAt, page])

  if (readOnly || words === undefined || target === undefined) return undefined
  return {
    words,
    taken,
    onTake(more, adding) {
      const next = adding ? toggleWords(taken, more) : [...more]
      setTaken(next)
      const pick = pickOf(next, page, takesLines(target))
      if (pick !== undefined) void commit({ target, ...pick })
    },
  }
}
