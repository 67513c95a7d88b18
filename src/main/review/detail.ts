import type { DocumentDetail } from '#shared/api.ts'
import type { DocumentRecord } from '../store/types.ts'

/** A document as it crosses to the clerk's desk. */
export function toDetail(record: DocumentRecord): DocumentDetail {
  const { summary, version, sha256, mediaType, origin, split, content, reading, validation, canUndo, canRedo, note } =
    record
  return {
    ...{ summary, version, sha256, mediaType, canUndo, canRedo },
    validation: [...validation],
    ...(origin && { origin }),
    ...(split && { split: [...split] }),
    ...(content && { content }),
    ...(reading && { reading }),
    ...(note !== undefined && { note }),
  }
}
