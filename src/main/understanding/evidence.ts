import { FIELDS } from '#shared/fields.ts'
import type { EvidenceCandidate, FieldEvidence } from '#shared/understanding.ts'
import { boxAround } from '../extraction/layout.ts'
import type { Decided, Rated } from './together/choose.ts'

/** How much of what competed is kept. */
const KEPT = 6

const clip = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000

/** What competed for a field, and why one of it won. */
export function evidenceOf(decided: Decided): FieldEvidence {
  const { rated, absent } = decided
  return {
    candidates: rated.slice(0, KEPT).map(one => candidateOf(one, decided)),
    ...(absent !== undefined && { absent: clip(absent) }),
  }
}

function candidateOf(one: Rated, decided: Decided): EvidenceCandidate {
  const { value, raw, tokens, model, rules, label, confidence } = one
  const page = tokens[0]?.page
  return {
    ...{ value, raw },
    ...(page !== undefined && { place: { page, box: boxAround(tokens.filter(token => token.page === page)) } }),
    ...(model !== undefined && { model: clip(model) }),
    ...(rules !== undefined && { rules: clip(rules) }),
    ...(label !== undefined && { label }),
    checks: checksOf(one, decided),
    confidence: clip(confidence),
    reason: reasonOf(one, decided),
  }
}

function checksOf({ field, proven, fits, label }: Rated, { rated }: Decided): EvidenceCandidate['checks'] {
  const isReckoned = FIELDS[field].kind === 'amount' || FIELDS[field].kind === 'date'
  return [
    ...(fits || (proven && isReckoned) ? (['adds-up'] as const) : []),
    ...(proven && !isReckoned ? (['checksum'] as const) : []),
    ...(label !== undefined ? (['labelled'] as const) : []),
    ...(rated.length === 1 ? (['only-one'] as const) : []),
  ]
}

function reasonOf(one: Rated, { chosen, rated }: Decided): EvidenceCandidate['reason'] {
  if (one === chosen) return 'chosen'
  if (chosen === undefined) return one === rated[0] ? 'too-unsure' : 'less-likely'
  return one.confidence > chosen.confidence ? 'does-not-add-up' : 'less-likely'
}
