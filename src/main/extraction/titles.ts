import { DOCUMENT_TYPES, type DocumentType } from '#shared/document.ts'
import { labelKey } from '../language/fold.ts'
import { ALL_LEXICONS } from '../language/lexicons/index.ts'
import type { Segment } from './layout.ts'

const TITLES = new Map<string, DocumentType>()
for (const type of DOCUMENT_TYPES) {
  for (const { documentTypes } of ALL_LEXICONS) {
    for (const title of documentTypes[type]) if (!TITLES.has(labelKey(title))) TITLES.set(labelKey(title), type)
  }
}
const LONGEST_TITLE = 6

/** The kind of paper that a line begins by naming: 'Rechnung Nr. 12 vom …', 'Delivery note 7'. */
export function titleOf(segment: Segment): DocumentType | undefined {
  return titlesIn(segment).find(title => title.starts)?.type
}

/** Every kind of paper that a line names. */
export function titlesIn(segment: Segment): { type: DocumentType; starts: boolean }[] {
  const found: { type: DocumentType; starts: boolean }[] = []
  let from = 0
  while (from < segment.tokens.length) {
    let key = ''
    let best: { type: DocumentType; to: number } | undefined
    for (let to = from + 1; to <= Math.min(segment.tokens.length, from + LONGEST_TITLE); to++) {
      key += labelKey(segment.tokens[to - 1]!.text)
      const type = TITLES.get(key)
      if (type !== undefined) best = { type, to }
    }
    if (best !== undefined) found.push({ type: best.type, starts: from === 0 })
    from = best?.to ?? from + 1
  }
  return found
}
