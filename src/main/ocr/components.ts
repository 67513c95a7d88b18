/** A connected patch of the text map: for each of its rows the leftmost and rightmost pixel, and its mean probability. */
export interface Component {
  readonly outline: readonly (readonly [number, number])[]
  readonly pixels: number
  readonly score: number
}

/** Patches smaller than this are specks, not characters. */
const LEAST_PIXELS = 12

/**
 * Finds the 8-connected patches where the probability exceeds the threshold. Runs of pixels in a row are joined with
 * the runs they touch in the row above, so the map is passed over once.
 */
export function findComponents(map: Float32Array, width: number, height: number, threshold: number): Component[] {
  const parents: number[] = []
  const root = (label: number): number => {
    let top = label
    while (parents[top] !== top) top = parents[top]!
    parents[label] = top
    return top
  }
  // Runs as flat records: row, first and last column, sum of probabilities. A run's label is its index.
  const runs: { y: number; from: number; to: number; sum: number }[] = []
  let above = { start: 0, end: 0 }
  for (let y = 0; y < height; y++) {
    const start = runs.length
    let touching = above.start
    for (let x = 0; x < width; x++) {
      if (map[y * width + x]! <= threshold) continue
      const from = x
      let sum = 0
      for (; x < width && map[y * width + x]! > threshold; x++) sum += map[y * width + x]!
      const label = runs.length
      runs.push({ y, from, to: x - 1, sum })
      parents.push(label)
      while (touching < above.end && runs[touching]!.to < from - 1) touching++
      for (let other = touching; other < above.end && runs[other]!.from <= x; other++) {
        const one = root(other)
        const two = root(label)
        if (one !== two) parents[Math.max(one, two)] = Math.min(one, two)
      }
    }
    above = { start, end: runs.length }
  }
  const byRoot = new Map<number, { outline: [number, number][]; pixels: number; sum: number }>()
  for (const [label, run] of runs.entries()) {
    const key = root(label)
    let component = byRoot.get(key)
    if (component === undefined) {
      component = { outline: [], pixels: 0, sum: 0 }
      byRoot.set(key, component)
    }
    // Pixel borders, not centres: a patch one pixel wide has an area.
    component.outline.push([run.from, run.y], [run.to + 1, run.y], [run.from, run.y + 1], [run.to + 1, run.y + 1])
    component.pixels += run.to - run.from + 1
    component.sum += run.sum
  }
  return [...byRoot.values()]
    .filter(({ pixels }) => pixels >= LEAST_PIXELS)
    .map(({ outline, pixels, sum }) => ({ outline, pixels, score: sum / pixels }))
}
