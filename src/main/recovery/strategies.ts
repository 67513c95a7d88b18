import type { Recovery, Strategy } from './strategy.ts'

/** In the order in which they are tried. */
export const STRATEGIES: readonly Strategy[] = [
  { name: 'again', answers: ['worker-crashed', 'internal'] },
  { name: 'alone-with-memory', answers: ['out-of-memory'], memory: 2, alone: true },
  { name: 'more-time', answers: ['timed-out'], time: 2, alone: true },
]

/** The product's own recovery. */
export const RECOVERY: Recovery = {
  strategies: STRATEGIES,
  doubtOf: () => undefined,
  better: (first, second) => second.quality.overall > first.quality.overall,
}
