import type { SplitPart } from '#shared/splitting.ts'

/** The pages on which another invoice begins than the first. */
export const startsOf = (parts: readonly SplitPart[]): number[] => parts.slice(1).map(({ from }) => from)

/** The parts of a document in which other invoices begin on these pages, in whatever order they were chosen. */
export function partsOf(starts: readonly number[], pageCount: number): SplitPart[] {
  const firsts = [1, ...starts.toSorted((one, other) => one - other)]
  return firsts.map((from, index) => ({ from, to: (firsts[index + 1] ?? pageCount + 1) - 1 }))
}
