import { sameKey } from '../decode/decode.ts'
import { type Contender, type Contest, isReceipt } from './contenders.ts'

/** What speaks for and against a contender; each is weighed by how often it was right (fitted.ts). */
export const SIGNALS = [
  'always',
  /** The log odds of the network's share. */
  'model',
  'noModel',
  /** The log odds of what its words are given one by one. */
  'direct',
  'directFirst',
  'rules',
  'noRules',
  /** It is the likeliest of its field by the network, by the rules. */
  'modelFirst',
  'rulesFirst',
  'bothFirst',
  /** What the strongest other contender has. */
  'rivalModel',
  'rivalRules',
  /** The network's share for the field's not being printed. */
  'absent',
  'proven',
  /** Adds up with likely sums. */
  'fits',
  /** Another contender of the field does and this one does not. */
  'rivalFits',
  /** The paper is a till's receipt. */
  'receipt',
  /** How likely the same value is another field's, by the network: the buyer's name is not the vendor's. */
  'elsewhere',
] as const
export type Signal = (typeof SIGNALS)[number]

/** What a field may weigh otherwise than the others: the rest is too rare to be told apart by field. */
export const OWN_SIGNALS = [
  'always',
  'model',
  'direct',
  'rules',
  'modelFirst',
  'rulesFirst',
  'fits',
] as const satisfies Signal[]
export type OwnSignal = (typeof OWN_SIGNALS)[number]

/** Beyond this the network's shares say no more than that it is sure. */
const EDGE = 0.002

const logOdds = (share: number): number => {
  const inner = Math.min(1 - EDGE, Math.max(EDGE, share))
  return Math.log(inner / (1 - inner))
}

export function signalsOf(contender: Contender, contest: Contest, fits: ReadonlyMap<Contender, number>): number[] {
  const others = contest.contenders.filter(other => other !== contender)
  const most = (of: (other: Contender) => number): number => Math.max(0, ...others.map(of))
  const { model = 0, rules = 0 } = contender
  const rivalModel = most(other => other.model ?? 0)
  const rivalRules = most(other => other.rules ?? 0)
  const modelFirst = model > rivalModel
  const rulesFirst = rules > rivalRules
  const fit = fits.get(contender) ?? 0
  const values: Record<Signal, number> = {
    always: 1,
    model: contender.model === undefined ? 0 : logOdds(model),
    noModel: Number(contender.model === undefined),
    direct: contender.direct === undefined ? 0 : logOdds(contender.direct),
    directFirst: Number((contender.direct ?? 0) > most(other => other.direct ?? 0)),
    rules,
    noRules: Number(contender.rules === undefined),
    modelFirst: Number(modelFirst),
    rulesFirst: Number(rulesFirst),
    bothFirst: Number(modelFirst && rulesFirst),
    rivalModel,
    rivalRules,
    absent: contest.absent ?? 0,
    proven: Number(contender.proven),
    fits: fit,
    receipt: Number(isReceipt(contest)),
    elsewhere: contest.elsewhere?.get(sameKey(contest.field, contender.value)) ?? 0,
    rivalFits: Math.max(0, most(other => fits.get(other) ?? 0) - fit),
  }
  return SIGNALS.map(signal => values[signal])
}
