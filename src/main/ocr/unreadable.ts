import type { PageCondition, PageKind, Word } from '#shared/document.ts'
import { VouchError, type VouchErrorCode } from '#shared/errors.ts'
import { isHardlyReadable } from './inventions.ts'

type Print = NonNullable<PageCondition['print']>

/**
 * What keeps a page from being read. Sound pages of our own, made worse step by step in one respect: beyond each figure
 * half of the words or fewer were read right. Light from one side never came to that.
 */
const REASONS: readonly {
  readonly code: VouchErrorCode
  readonly holds: (condition: PageCondition, print: Print) => boolean
}[] = [
  { code: 'page-speckled', holds: ({ specks }) => specks > 0.02 },
  { code: 'page-too-small', holds: (_, { heightPixels }) => heightPixels < 8.5 },
  { code: 'page-blurred', holds: (_, { sharpness }) => sharpness < 0.2 },
  { code: 'page-faint', holds: (_, { contrast }) => contrast < 0.12 },
]

/** What to say of a page that can hardly be read though nothing that was measured keeps it from being read. */
const UNSURE: Readonly<Record<PageKind, VouchErrorCode>> = {
  clean: 'page-unsure',
  scan: 'page-unsure',
  fax: 'page-speckled',
  photo: 'photo-unsure',
}

/** What the clerk has to be told about a page of pixels: that it cannot, or can hardly, be read, and what to do. */
export function unreadable(
  number: number,
  condition: PageCondition | undefined,
  words: readonly Word[],
): VouchError | undefined {
  const print = condition?.print
  const reason = condition && print && REASONS.find(({ holds }) => holds(condition, print))
  const detail = `page ${number}`
  if (reason !== undefined) return new VouchError(reason.code, detail)
  if (words.length === 0) return new VouchError('page-unreadable', detail)
  return isHardlyReadable(words) ? new VouchError(UNSURE[condition?.kind ?? 'scan'], detail) : undefined
}
