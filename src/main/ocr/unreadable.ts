import type { PageCondition } from '#shared/document.ts'
import { VouchError, type VouchErrorCode } from '#shared/errors.ts'

type Print = NonNullable<PageCondition['print']>

/**
 * Why a page cannot be read, the likeliest reason first, by what was measured on it. Each figure is one at which half of
 * the words of our own damaged pages were still read.
 */
const REASONS: readonly {
  readonly code: VouchErrorCode
  readonly holds: (condition: PageCondition, print: Print) => boolean
}[] = [
  { code: 'page-too-small', holds: (_, { heightPixels }) => heightPixels < 12 },
  { code: 'page-uneven-light', holds: ({ kind }, { lighting }) => kind === 'photo' && lighting < 0.5 },
  { code: 'page-blurred', holds: (_, { sharpness }) => sharpness < 0.15 },
  { code: 'page-faint', holds: (_, { contrast }) => contrast < 0.25 },
  { code: 'page-speckled', holds: ({ kind, specks }, { noise }) => kind === 'fax' || specks > 0.01 || noise > 12 },
]

/** What to tell the clerk about a page on which nothing, or hardly anything, could be read with certainty. */
export function whyUnreadable(number: number, condition: PageCondition | undefined, isEmpty: boolean): VouchError {
  const print = condition?.print
  const reason =
    condition === undefined || print === undefined ? undefined : REASONS.find(({ holds }) => holds(condition, print))
  return new VouchError(reason?.code ?? (isEmpty ? 'page-unreadable' : 'page-unsure'), `page ${number}`)
}
