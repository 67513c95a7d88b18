import type { LayoutPage, Row, Segment, Token } from '../extraction/layout.ts'

/** A word with everything it stands in. */
export interface PlacedToken {
  readonly token: Token
  /** Its place among the segment's tokens. */
  readonly index: number
  readonly segment: Segment
  readonly row: Row
  readonly page: LayoutPage
}

/** The network sees this much of a document; the items in the middle of a long one look like those it sees. */
export const MOST_TOKENS = 768
/** Of a longer page the head with its fields, and the foot with its sums. */
const HEAD_TOKENS = 512
export const MOST_PAGES = 6
const LAST_PAGES = 2

/** The words that the network sees, page by page in reading order; pages without a word are none. */
export function placeTokens(pages: readonly LayoutPage[]): PlacedToken[][] {
  const printed = pages.filter(page => page.rows.length > 0)
  const kept =
    printed.length <= MOST_PAGES
      ? printed
      : [...printed.slice(0, MOST_PAGES - LAST_PAGES), ...printed.slice(-LAST_PAGES)]
  return kept.map(page => {
    const placed = page.rows.flatMap(row =>
      row.segments.flatMap(segment => segment.tokens.map((token, index) => ({ token, index, segment, row, page }))),
    )
    if (placed.length <= MOST_TOKENS) return placed
    return [...placed.slice(0, HEAD_TOKENS), ...placed.slice(HEAD_TOKENS - MOST_TOKENS)]
  })
}
