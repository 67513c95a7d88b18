import { useEffect, useRef, useState } from 'react'
import type { Word } from '#shared/document.ts'
import { LINE_COLUMN_NAMES } from '#shared/fields.ts'
import { useProcedure } from '../api/useProcedure.ts'
import type { SheetInput } from './PageSheet.tsx'
import { focusTarget, isMultiline, type Target, targetId } from './target.ts'
import type { Review } from './useReview.ts'
import { pickOf, toggleWords } from './words.ts'

const takesLines = (target: Target) => target.kind === 'field' && isMultiline(target.field)

/** Fills the field in focus with words of the page, and goes on to the next doubtful one. Undefined where nothing can be filled. */
export function useWordPicking({
  detail,
  readOnly,
  target,
  page,
  commit,
  focusNextToCheck,
}: Review): SheetInput | undefined {
  const words = useProcedure('documents.words', { id: detail.summary.id, page }, { enabled: !readOnly }).data
  const [taken, setTaken] = useState<readonly Word[]>([])
  // A second click on the same place means the field that the first one filled, and not the one after it.
  const filled = useRef<Target>(undefined)
  const aimedAt = target && targetId(target)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was taken belongs to one field on one page.
  useEffect(() => setTaken([]), [aimedAt, page])

  const goOnFrom = (done: Target) => {
    if (done.kind === 'field') return void focusNextToCheck(done.field)
    const column = LINE_COLUMN_NAMES[LINE_COLUMN_NAMES.indexOf(done.column) + 1]
    if (column !== undefined) focusTarget({ ...done, column })
  }
  const fill = async (into: Target, more: readonly Word[], goOn: boolean) => {
    const pick = pickOf(more, page, takesLines(into))
    if (pick === undefined) return
    const done = await commit({ target: into, ...pick })
    if (!done) focusTarget(into)
    else if (goOn) goOnFrom(into)
  }

  if (readOnly || words === undefined || target === undefined) return undefined
  return {
    words,
    taken,
    onTake(more, way) {
      if (way === 'again') return void fill(filled.current ?? target, more, false)
      filled.current = target
      const next = way === 'add' ? toggleWords(taken, more) : [...more]
      setTaken(next)
      void fill(target, next, way === 'take')
    },
  }
}
