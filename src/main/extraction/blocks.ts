import { type LayoutPage, median, type Segment } from './layout.ts'

/** Lines under each other with one left edge: an address, a column of a footer. */
export interface Block {
  readonly lines: readonly Segment[]
  readonly page: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Lines of a block stand at most this many line heights apart. */
const LINE_GAP = 1.1
/** The gap before a line may be this much wider than the one before it: a wider one starts another block. */
const GAP_GROWTH = 1.7
const GAP_SLACK = 0.3

export function findBlocks(page: LayoutPage): Block[] {
  const open: Segment[][] = []
  const done: Segment[][] = []
  for (const row of page.rows) {
    for (const segment of row.segments) {
      const height = segment.bottom - segment.top
      const block = open.find(lines => {
        const last = lines.at(-1)!
        const reach = LINE_GAP * Math.max(height, last.bottom - last.top)
        const centred = Math.abs(segment.left + segment.right - last.left - last.right) < 1.4
        return (
          segment.row > last.row &&
          segment.top - last.bottom < Math.min(reach, usualGap(lines)) &&
          (Math.abs(segment.left - last.left) < 0.8 || centred)
        )
      })
      if (block === undefined) open.push([segment])
      else block.push(segment)
    }
    for (let index = open.length - 1; index >= 0; index--) {
      const last = open[index]!.at(-1)!
      if (row.top - last.bottom > 4) done.push(...open.splice(index, 1))
    }
  }
  return [...done, ...open].map(lines => toBlock(lines, page.number))
}

/** What the lines of the block so far let the next gap be. */
function usualGap(lines: readonly Segment[]): number {
  if (lines.length < 2) return Number.POSITIVE_INFINITY
  const gaps = lines.slice(1).map((line, index) => line.top - lines[index]!.bottom)
  return Math.max(0, median(gaps)) * GAP_GROWTH + GAP_SLACK
}

function toBlock(lines: readonly Segment[], page: number): Block {
  return {
    lines,
    page,
    left: median(lines.map(line => line.left)),
    right: Math.max(...lines.map(line => line.right)),
    top: lines[0]!.top,
    bottom: lines.at(-1)!.bottom,
  }
}
