import type { Weights } from './evidence.ts'

const none: Weights = { bias: 0, own: 0, second: 0, ratio: 0, ownForm: 0, secondForm: 0 }

/**
 * What makes a reading right, by what both readers saw in its place. To be fitted.
 */
export const FUSION_WEIGHTS = {
  /** Both read the same. */
  agreed: { ...none, bias: 2, own: 0.7, second: 0.3 },
  /** They differ: the chance of each. */
  own: { ...none, bias: 0, own: 0.8, second: -0.5, ratio: -0.2, ownForm: 0.5, secondForm: -0.5 },
  second: { ...none, bias: 0, own: -0.8, second: 0.5, ratio: 0.2, ownForm: -0.5, secondForm: 0.5 },
  /** Only one of them saw anything. */
  ownAlone: { ...none, own: 0.7 },
  secondAlone: { ...none, bias: -1, second: 0.7, ratio: 0.1 },
} as const satisfies Record<string, Weights>
