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
const MOST_PROBABLE = 0.01

/** So many figures on each side: fewer are no level yet. */
const FEWEST = 4

/**
 * The steps in a row of figures, in their order, by Pettitt's test (Applied Statistics 28, 1979): it goes by ranks, so
 * that neither outliers nor the form of the distribution matter. After a step is found each side is searched again.
 */
export function changePoints(figures: readonly number[], offset = 0): ChangePoint[] {
  const found = strongestStep(figures)
  if (found === undefined) return []
  const [left, right] = [figures.slice(0, found.index), figures.slice(found.index)]
  const { index } = found
  return [...changePoints(left, offset), { ...found, index: index + offset }, ...changePoints(right, offset + index)]
}

function strongestStep(figures: readonly number[]): ChangePoint | undefined {
  const count = figures.length
  if (count < 2 * FEWEST) return undefined
  const ranks = ranksOf(figures)
  let sum = 0
  let best = { index: 0, size: 0 }
  for (let index = 1; index < count; index++) {
    sum += ranks[index - 1]!
    const size = Math.abs(2 * sum - index * (count + 1))
    if (index >= FEWEST && index <= count - FEWEST && size > best.size) best = { index, size }
  }
  const probability = Math.min(1, 2 * Math.exp((-6 * best.size ** 2) / (count ** 3 + count ** 2)))
  if (probability > MOST_PROBABLE) return undefined
  const before = median(figures.slice(0, best.index))
  const after = median(figures.slice(best.index))
  return before === after ? undefined : { index: best.index, before, after, probability }
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
