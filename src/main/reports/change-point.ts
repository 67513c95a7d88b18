/** Where a row of figures steps from one level to another. */
export interface ChangePoint {
  /** Of the first figure of the new level. */
  readonly index: number
  /** Medians of the two levels. */
  readonly before: number
  readonly after: number
  /** How likely a row without any change shows such a step. */
  readonly probability: number
}

/** Steps that chance makes more often than this are not told. */
const MOST_PROBABLE = 0.005

/** So many figures on each side: fewer are no level yet. */
const FEWEST = 4

/** Orders that a row is put into by chance; the chance of its step is told to a thousandth. */
const SHUFFLES = 999

/**
 * The steps in a row of figures, in their order. A step is where the ranks before and after differ most, as in Pettitt's
 * test (Applied Statistics 28, 1979): by ranks neither outliers nor the form of the distribution matter. Every place is
 * measured by its own standard deviation, so that a step is found as soon as some days have passed after it, and how
 * likely it is comes from shuffling the row. After a step is found each side is searched again.
 */
export function changePoints(figures: readonly number[], offset = 0): ChangePoint[] {
  const found = strongestStep(figures)
  if (found === undefined) return []
  const { index } = found
  return [
    ...changePoints(figures.slice(0, index), offset),
    { ...found, index: index + offset },
    ...changePoints(figures.slice(index), offset + index),
  ]
}

function strongestStep(figures: readonly number[]): ChangePoint | undefined {
  if (figures.length < 2 * FEWEST) return undefined
  const ranks = ranksOf(figures)
  const { index, size } = greatestDifference(ranks)
  if (size === 0) return undefined
  const most = MOST_PROBABLE * (SHUFFLES + 1)
  const random = uniform()
  let asGreat = 1
  for (let count = 0; count < SHUFFLES && asGreat <= most; count++) {
    shuffle(ranks, random)
    if (greatestDifference(ranks).size >= size) asGreat++
  }
  if (asGreat > most) return undefined
  const before = median(figures.slice(0, index))
  const after = median(figures.slice(index))
  return before === after ? undefined : { index, before, after, probability: asGreat / (SHUFFLES + 1) }
}

/** Where the ranks before and after differ most, in standard deviations. */
function greatestDifference(ranks: readonly number[]): { index: number; size: number } {
  const count = ranks.length
  let sum = 0
  let best = { index: 0, size: 0 }
  for (let index = 1; index <= count - FEWEST; index++) {
    sum += ranks[index - 1]!
    if (index < FEWEST) continue
    const size = Math.abs(2 * sum - index * (count + 1)) / Math.sqrt(index * (count - index))
    if (size > best.size) best = { index, size }
  }
  return best
}

function shuffle(figures: number[], random: () => number): void {
  for (let last = figures.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[figures[last], figures[other]] = [figures[other]!, figures[last]!]
  }
}

/** Numbers from 0 to 1 in an order that is the same every time (mulberry32): the same row has the same steps. */
function uniform(): () => number {
  let state = 1979
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** From 1; equal figures share the mean of their ranks. */
function ranksOf(figures: readonly number[]): number[] {
  const order = figures.map((_, index) => index).sort((first, second) => figures[first]! - figures[second]!)
  const ranks = new Array<number>(figures.length)
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end < order.length && figures[order[end]!] === figures[order[start]!]) end++
    for (let place = start; place < end; place++) ranks[order[place]!] = (start + end + 1) / 2
    start = end
  }
  return ranks
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((first, second) => first - second)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
