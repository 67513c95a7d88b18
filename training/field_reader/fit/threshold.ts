import type { Case } from './gather.ts'

/** Never lower: below it a value is rather wrong than right. Never higher: a clerk loses more by empty fields. */
const LEAST = 0.5
const MOST = 0.8
const STEP = 0.02
/** A wrong value costs a clerk as much as so many empty fields: it must be noticed first. */
const WRONG_COST = 4

interface First {
  readonly chance: number
  readonly right: boolean
  readonly printed: boolean
  readonly weight: number
}

const costOf = (threshold: number, firsts: readonly First[]): number =>
  firsts.reduce((sum, { chance, right, printed, weight }) => {
    if (chance >= threshold) return sum + (right ? 0 : WRONG_COST * weight)
    return sum + (printed ? weight : 0)
  }, 0)

/** The confidence from which on showing a field's likeliest value costs a clerk least; of several the lowest. */
export function thresholdOf(cases: readonly Case[], chanceOf: (one: Case) => number): number {
  const firsts = [...Map.groupBy(cases, ({ reading }) => reading).values()].map((contenders): First => {
    const first = contenders.reduce((one, other) => (chanceOf(other) > chanceOf(one) ? other : one))
    return { chance: chanceOf(first), right: first.right, printed: first.printed, weight: first.weight }
  })
  const steps = Array.from({ length: Math.round((MOST - LEAST) / STEP) + 1 }, (_, step) => LEAST + step * STEP)
  const best = steps.reduce((one, other) => (costOf(other, firsts) < costOf(one, firsts) ? other : one))
  return Math.round(best * 100) / 100
}
