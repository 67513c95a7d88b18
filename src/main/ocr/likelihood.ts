import type { Steps } from './ctc.ts'

/** No class is impossible: the network's probabilities come rounded. */
const LEAST_PROBABILITY = 1e-7

/** The probability of a class at a step; what the kept classes leave is shared by all others. */
function probabilityAt({ kept, classes, probabilities }: Steps, step: number, wanted: number, all: number): number {
  let rest = 1
  for (let at = step * kept; at < (step + 1) * kept; at++) {
    if (classes[at] === wanted) return Math.max(LEAST_PROBABILITY, probabilities[at]!)
    rest -= probabilities[at]!
  }
  return Math.max(LEAST_PROBABILITY, rest / Math.max(1, all - kept))
}

/**
 * The logarithm of the probability that the steps `from` up to `to` show exactly the classes `label`: the sum over all
 * ways to lay them over the steps (Graves et al. 2006, the forward variables), whichever way greedy decoding took.
 * @param all how many classes the network has
 */
export function logLikelihood(steps: Steps, from: number, to: number, label: readonly number[], all: number): number {
  // States alternate between blanks (even) and the label's classes (odd).
  const states = 2 * label.length + 1
  let before = new Float64Array(states)
  let now = new Float64Array(states)
  let logarithm = 0
  // Before the first step: from here the first blank and the first class can be reached.
  before[0] = 1
  for (let step = from; step < to; step++) {
    const blank = probabilityAt(steps, step, 0, all)
    let sum = 0
    for (let state = 0; state < states; state++) {
      const index = state >> 1
      let reached = before[state]!
      if (state > 0) reached += before[state - 1]!
      if (state % 2 === 1 && index > 0 && label[index] !== label[index - 1]) reached += before[state - 2]!
      now[state] =
        reached * (state % 2 === 0 ? blank : reached === 0 ? 0 : probabilityAt(steps, step, label[index]!, all))
      sum += now[state]!
    }
    if (sum === 0) return Number.NEGATIVE_INFINITY
    // Kept at a sum of one, so that long words do not run out of a double's range.
    for (let state = 0; state < states; state++) now[state]! /= sum
    logarithm += Math.log(sum)
    ;[before, now] = [now, before]
  }
  return logarithm + Math.log(before[states - 1]! + (states > 1 ? before[states - 2]! : 0))
}
