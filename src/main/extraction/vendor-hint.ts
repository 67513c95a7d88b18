import type { Candidates, DocumentContent, FieldValue } from '#shared/document.ts'

/** Less than any threshold of doubt: a hint is looked at, never approved unseen. */
const HINT_CONFIDENCE = 0.5

/** The vendor that a watched folder stands for: the value where none was read, otherwise one more to choose from. */
export function withVendorHint(
  content: DocumentContent,
  candidates: Candidates,
  hint: string,
): { readonly content: DocumentContent; readonly candidates: Candidates } {
  const meant: FieldValue = { value: hint, raw: hint, confidence: HINT_CONFIDENCE, origin: 'derived' }
  const { vendorName } = content.fields
  if (vendorName === undefined)
    return { content: { ...content, fields: { ...content.fields, vendorName: meant } }, candidates }
  if (vendorName.value === hint) return { content, candidates }
  return { content, candidates: { ...candidates, vendorName: [...(candidates.vendorName ?? []), meant] } }
}
