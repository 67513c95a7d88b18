/** What a run of a network may hold. */
export interface BatchLimits {
  /** Lines; more do not help on a processor. */
  readonly lines: number
  /** Columns of pixels, padding included. */
  readonly columns: number
}

/**
 * Indices of the widths in batches: lines of like width go together, so that little of a batch is padding. A single
 * line wider than the limit is a batch of its own.
 */
export function batchesOf(widths: readonly number[], { lines, columns }: BatchLimits): number[][] {
  const order = [...widths.keys()].sort((a, b) => widths[a]! - widths[b]!)
  const batches: number[][] = []
  for (const index of order) {
    const open = batches.at(-1)
    // Ascending: the line that joins sets the width of all.
    if (open !== undefined && open.length < lines && (open.length + 1) * widths[index]! <= columns) open.push(index)
    else batches.push([index])
  }
  return batches
}
