import type { Block, Context, Frame } from './blocks/block.ts'

/** A block waiting for its place. Lower ranks stand higher on the page, give or take. */
export interface Placeable {
  readonly block: Block
  readonly rank: number
  /** Takes the page's whole width. */
  readonly wide?: boolean
  /** Stands on the right where it stands beside others. */
  readonly right?: boolean
}

/** How far blocks wander from their usual order. */
const WANDERING = 0.55

/** Groups blocks into rows of one to three beside each other, roughly by rank. */
function rowsOf({ random }: Context, blocks: readonly Placeable[]): Placeable[][] {
  const ranked = blocks
    .map(one => ({ one, rank: one.rank + random.normal() * WANDERING }))
    .sort((a, b) => a.rank - b.rank)
  const rows: Placeable[][] = []
  let most = 1
  for (const { one } of ranked) {
    const last = rows.at(-1)
    if (last !== undefined && !one.wide && !last.some(other => other.wide) && last.length < most) {
      last.push(one)
      continue
    }
    rows.push([one])
    most = random.pick([1, 2, 2, 2, 2, 3])
  }
  return rows
}

/** Where the columns of a row begin, as shares of the width. */
function columnsOf({ random }: Context, count: number): number[] {
  if (count === 1) return [0]
  if (count === 2) return [0, random.pick([0.5, 0.5, 0.55, 0.6, 0.62, 0.45, 0.4, 0.66])]
  return random.pick([
    [0, 0.34, 0.67],
    [0, 0.4, 0.7],
    [0, 0.3, 0.6],
    [0, 0.45, 0.73],
  ])
}

/** Prints blocks in rows of random columns below `y`; returns the y below all of them. */
export function arrange(context: Context, blocks: readonly Placeable[], area: Frame): number {
  const { random, sheet } = context
  let { y } = area
  for (const row of rowsOf(context, blocks)) {
    const starts = columnsOf(context, row.length)
    const order = random.several(row, row.length).sort((a, b) => Number(a.right ?? false) - Number(b.right ?? false))
    const bottoms = order.map((placeable, index) => {
      const start = starts[index]!
      const end = starts[index + 1] ?? 1
      const x = area.x + start * area.width
      const width = Math.max(60, (end - start) * area.width - (index < row.length - 1 ? 10 : 0))
      const single = row.length === 1 && !placeable.wide
      const share = random.pick([0.4, 0.45, 0.5, 0.6])
      // A block alone in its row stands left, right or in the middle.
      const onRight = single && random.chance(placeable.right ? 0.85 : 0.2)
      const frame: Frame = {
        x: onRight ? area.x + area.width * (1 - share) : x,
        y: y + (index > 0 && random.chance(0.15) ? random.between(0, 14) : 0),
        width: single ? area.width * (onRight ? share : random.pick([0.5, 0.6, 0.8, 1])) : width,
        align: index === order.length - 1 && (row.length > 1 || onRight) && random.chance(0.12) ? 'right' : 'left',
      }
      return placeable.block(context, frame)
    })
    y = Math.max(...bottoms) + sheet.lineHeight() * random.pick([0.3, 0.6, 1, 1.5, 2.2])
  }
  return y
}
