import type { FieldValue } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'
import { confidenceOf } from './confidence.ts'
import { boxAround, type Token } from './layout.ts'

/** Something that a field could be, before it is shown to anyone. */
export interface Option {
  readonly value: string
  readonly raw: string
  readonly tokens: readonly Token[]
  /** 0 to 1. */
  readonly score: number
  readonly proven?: boolean
  /** The label that announces it, as printed. */
  readonly label?: string
}

/** How many alternatives a clerk is offered. */
const OFFERED = 6

/** Below this a value is rather wrong than right, and a wrong value costs more than a missing one. */
const LEAST_CONFIDENCE = 0.5

/** The field's value, if one is sure enough, and everything else it could be, best first. */
export function chooseValue(
  field: FieldName,
  options: readonly Option[],
): { value?: FieldValue; candidates: FieldValue[] } {
  const distinct = [...Map.groupBy(options, option => option.value).values()]
    .map(same => same.reduce((best, option) => (option.score > best.score ? option : best)))
    .sort((a, b) => Number(b.proven ?? false) - Number(a.proven ?? false) || b.score - a.score)
  const candidates = distinct.slice(0, OFFERED).map((option, index) => {
    const rival = distinct[index === 0 ? 1 : 0]
    return toFieldValue(field, option, rival?.score ?? 0)
  })
  const [first] = candidates
  return first !== undefined && first.confidence >= LEAST_CONFIDENCE ? { value: first, candidates } : { candidates }
}

function toFieldValue(field: FieldName, option: Option, rival: number): FieldValue {
  const { value, raw, tokens, score, proven } = option
  const confidence = confidenceOf({ score, tokens, field, rival, ...(proven === undefined ? {} : { proven }) })
  if (tokens.length === 0) return { value, raw, confidence, origin: 'derived' }
  const page = tokens[0]!.page
  return {
    value,
    raw,
    confidence,
    origin: tokens[0]!.engine,
    page,
    box: boxAround(tokens.filter(token => token.page === page)),
  }
}
