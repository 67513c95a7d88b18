import { asWritten, cornersOf, type Rectangle, smallestRectangle } from './rectangle.ts'

/** Boxes on one baseline closer than this share of their height are words of one line; table columns stand wider apart. */
const LINE_GAP = 0.7
/** How much of the lower box's height has to overlap. */
const LINE_OVERLAP = 0.6
/** Print of clearly different size does not belong to one line. */
const HEIGHT_RATIO = 1.6

const isUpright = ({ width, height }: Rectangle): boolean => width >= height * 0.5

function belongTogether(left: Rectangle, right: Rectangle): boolean {
  const ratio = left.height / right.height
  if (ratio > HEIGHT_RATIO || ratio < 1 / HEIGHT_RATIO) return false
  const cosine = Math.cos(left.angle)
  const sine = Math.sin(left.angle)
  const dx = right.centre[0] - left.centre[0]
  const dy = right.centre[1] - left.centre[1]
  const along = dx * cosine + dy * sine
  const across = Math.abs(dy * cosine - dx * sine)
  const low = Math.min(left.height, right.height)
  const gap = along - (left.width + right.width) / 2
  const overlap = (left.height + right.height) / 2 - across
  return along > 0 && gap < LINE_GAP * low && gap > -low && overlap > LINE_OVERLAP * low && across < 0.5 * low
}

/** Joins boxes that follow one another on a baseline: the detector parts a line where a blank is wide. */
export function mergeNeighbours(rectangles: readonly Rectangle[]): Rectangle[] {
  const waiting = [...rectangles].sort((a, b) => a.centre[0] - a.width / 2 - (b.centre[0] - b.width / 2))
  const merged: Rectangle[] = []
  for (const next of waiting) {
    const at = isUpright(next) ? merged.findIndex(line => isUpright(line) && belongTogether(line, next)) : -1
    if (at === -1) merged.push(next)
    else merged[at] = asWritten(smallestRectangle([...cornersOf(merged[at]!), ...cornersOf(next)]))
  }
  return merged
}
