/** Rows of one answer. */
export const PAGE_ROWS = 100

/** The pages that hold the rows from `first` to `last`. */
export function pagesOf(first: number, last: number): number[] {
  const from = Math.floor(first / PAGE_ROWS)
  const to = Math.floor(Math.max(first, last) / PAGE_ROWS)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
