import type { FieldName } from '#shared/fields.ts'
import type { Option } from '../../extraction/field-values.ts'
import type { Token } from '../../extraction/layout.ts'
import { type ModelOption, sameKey } from '../decode/decode.ts'
import type { FieldReading } from '../field-reading.ts'

/** A value that a field could have, by the rules, by the network, or by both. */
export interface Contender {
  readonly field: FieldName
  readonly value: string
  readonly raw: string
  readonly tokens: readonly Token[]
  /** The rules' score; absent where they do not propose it. */
  readonly rules?: number
  /** The network's share; absent where it does not point at it. */
  readonly model?: number
  /** What the network's word by word judgement gives to its words on average; absent where it did not judge them. */
  readonly direct?: number
  /** Arithmetic or a checksum agrees, by the rules. */
  readonly proven: boolean
  readonly label?: string
}

/** What competes for one field. */
export interface Contest {
  readonly field: FieldName
  readonly contenders: readonly Contender[]
  /** What the network gives to the field's not being printed; absent where it did not read. */
  readonly absent?: number
  /** How likely the document is a till's receipt; absent where the network did not read. */
  readonly receipt?: number
  /** The network's share of each value, by its key, for the field that it may be mistaken for. */
  readonly elsewhere?: ReadonlyMap<string, number>
}

/** Fields of one form that stand for two parties, or for two days. */
const MISTAKEN: Readonly<Partial<Record<FieldName, FieldName>>> = {
  vendorName: 'buyerName',
  buyerName: 'vendorName',
  vendorVatId: 'buyerVatId',
  buyerVatId: 'vendorVatId',
  invoiceDate: 'dueDate',
  dueDate: 'invoiceDate',
}

/** Each contest with what the network makes of its values elsewhere. */
export function besideEachOther(contests: readonly Contest[]): Contest[] {
  return contests.map(contest => {
    const other = contests.find(({ field }) => field === MISTAKEN[contest.field])
    if (other === undefined) return contest
    const elsewhere = new Map(
      other.contenders.map(({ field, value, model = 0 }) => [sameKey(field, value), model] as const),
    )
    return { ...contest, elsewhere }
  })
}

/** A till's receipt is another kind of paper: other things go wrong on it, and more often. */
export const isReceipt = ({ receipt = 0 }: Contest): boolean => receipt > 0.5

/** Each contender with what the network, judging word by word, makes of its words. */
export function judgedDirectly(contest: Contest, { tokens, fields }: FieldReading): Contest {
  const { direct } = fields[contest.field]
  const places = new Map(tokens.map((token, index) => [token, index]))
  const contenders = contest.contenders.map(contender => {
    const judged = contender.tokens.flatMap(token => direct[places.get(token) ?? -1] ?? [])
    return judged.length === 0
      ? contender
      : { ...contender, direct: judged.reduce((sum, share) => sum + share, 0) / judged.length }
  })
  return { ...contest, contenders }
}

const better = (one: Option, other: Option): Option => (other.score > one.score ? other : one)

/** Puts together what both propose: the same value is one contender, shown as the rules read it. */
export function contendersOf(field: FieldName, rules: readonly Option[], model: readonly ModelOption[]): Contender[] {
  const byKey = new Map<string, Contender>()
  for (const [key, same] of Map.groupBy(rules, option => sameKey(field, option.value))) {
    const { value, raw, tokens, score, label } = same.reduce(better)
    const proven = same.some(option => option.proven)
    byKey.set(key, { field, value, raw, tokens, rules: score, proven, ...(label !== undefined && { label }) })
  }
  for (const { value, raw, tokens, model: share } of model) {
    const key = sameKey(field, value)
    const known = byKey.get(key)
    byKey.set(
      key,
      known === undefined ? { field, value, raw, tokens, model: share, proven: false } : { ...known, model: share },
    )
  }
  return [...byKey.values()]
}
