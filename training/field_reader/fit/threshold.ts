import type { Case } from './gather.ts'

/** Never lower: below it a value is rather wrong than right. Never higher: a clerk loses more by empty fields. */
const LEAST = 0.5
const MOST = 0.8
const STEP = 0.02
const WRONG = 0.01

/** The lowest confidence from which on at most one in a hundred of a field's documents gets a wrong value. */
export function thresholdOf(cases: readonly Case[], chanceOf: (one: Case) => number): number {
  const best = [...Map.groupBy(cases, ({ id }) => id).values()].map(contenders => {
    const first = contenders.reduce((one, other) => (chanceOf(other) > chanceOf(one) ? other : one))
    return { chance: chanceOf(first), right: first.right }
  })
  for (let threshold = LEAST; threshold < MOST; threshold += STEP) {
    const wrong = best.filter(one => one.chance >= threshold && !one.right).length
    if (wrong <= WRONG * best.length) return Math.round(threshold * 100) / 100
  }
  return MOST
}
