/** What speaks for the readings of one place. Every figure is 0 where nothing is known. */
export interface Evidence {
  /** Log odds of the line reader's calibrated confidence. */
  readonly own: number
  /** Log odds of the second reader's. */
  readonly second: number
  /** How much less likely the line reader finds the second reading than its own: a logarithm, at most 0. */
  readonly ratio: number
  /** What the forms of both readings say (`known-words.ts`). */
  readonly ownForm: number
  readonly secondForm: number
}

/** How much each piece of evidence weighs, in log odds. */
export type Weights = Readonly<Record<'bias' | keyof Evidence, number>>

/** Beyond these odds more certainty says nothing more. */
const MOST_CERTAIN = 0.999

export function logOdds(confidence: number): number {
  const within = Math.min(MOST_CERTAIN, Math.max(1 - MOST_CERTAIN, confidence))
  return Math.log(within / (1 - within))
}

/** The chance that a reading is right, by logistic regression. */
export function chance(weights: Weights, evidence: Partial<Evidence>): number {
  const { own = 0, second = 0, ratio = 0, ownForm = 0, secondForm = 0 } = evidence
  const odds =
    weights.bias +
    weights.own * own +
    weights.second * second +
    weights.ratio * ratio +
    weights.ownForm * ownForm +
    weights.secondForm * secondForm
  return 1 / (1 + Math.exp(-odds))
}
