import type { Token } from '../../extraction/layout.ts'
import type { View } from './view.ts'

/** A token belongs to a value from this chance on. */
const MEMBER = 0.5
/** What points at a value with less than this is not worth a look. */
const LEAST_POINT = 0.02
const MOST_RUNS = 5
/** Lines of one value stand closer than this, in word heights. */
const LINE_GAP = 1.2
/** Words of a line stand closer than this; a wider gap is another column's. */
const WORD_GAP = 3
/** Lines of a value begin, or have their middle, at the same place. */
const ALIGNED = 1.5

/** Places from a word to the next one behind a sign. */
const SIGN = 2

/** How far a value may reach over its line: an address is printed on several. */
export type Reach = 'line' | 'lines'

/** Tokens that are printed as one value, best first: around each token that is pointed at, those that belong to it. */
export function runsOf(tokens: readonly Token[], view: View, reach: Reach): number[][] {
  const runs: number[][] = []
  const used = new Set<number>()
  const byPoint = [...view.points.keys()].sort((a, b) => view.points[b]! - view.points[a]!)
  for (const peak of byPoint) {
    if (runs.length === MOST_RUNS || view.points[peak]! < LEAST_POINT) break
    if (used.has(peak)) continue
    const run = growRun(tokens, view, peak, reach, used)
    for (const index of run) used.add(index)
    runs.push(run)
  }
  return runs
}

function growRun(
  tokens: readonly Token[],
  { members }: View,
  peak: number,
  reach: Reach,
  used: ReadonlySet<number>,
): number[] {
  const run = new Set([peak])
  const joins = (index: number): boolean =>
    !run.has(index) &&
    !used.has(index) &&
    members[index]! > MEMBER &&
    [...run].some(own => touches(tokens, own, index, reach))
  for (let before = 0; before !== run.size; ) {
    before = run.size
    for (const index of members.keys()) if (joins(index)) run.add(index)
  }
  return withSigns(
    tokens,
    [...run].sort((a, b) => a - b),
  )
}

/** The signs between words of a line belong to it: 'Via Roma 1 · 20121 Milano'. */
function withSigns(tokens: readonly Token[], run: readonly number[]): number[] {
  return run.flatMap((index, place) => {
    const isSplit = run[place + 1] === index + SIGN && isSign(tokens[index + 1]!)
    return isSplit ? [index, index + 1] : [index]
  })
}

const isSign = ({ text }: Token): boolean => !/[\p{L}\p{N}]/u.test(text)

function touches(tokens: readonly Token[], first: number, second: number, reach: Reach): boolean {
  const one = tokens[first]!
  const other = tokens[second]!
  if (one.page !== other.page) return false
  const overlap = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  if (overlap > 0.4 * Math.min(one.bottom - one.top, other.bottom - other.top)) {
    const gap = Math.max(one.left, other.left) - Math.min(one.right, other.right)
    const apart = Math.abs(first - second)
    const bySign = apart === SIGN && isSign(tokens[Math.min(first, second) + 1]!)
    return gap < WORD_GAP && (apart === 1 || bySign)
  }
  if (reach !== 'lines') return false
  const gap = Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom)
  const overlaps = Math.min(one.right, other.right) > Math.max(one.left, other.left) - ALIGNED
  return gap < LINE_GAP && overlaps
}

/** The tokens of a run by their lines. */
export function linesOf(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = []
  for (const token of tokens) {
    const last = lines.at(-1)?.at(-1)
    const isSame =
      last !== undefined &&
      last.page === token.page &&
      (last.top + last.bottom) / 2 > token.top &&
      last.left < token.left
    if (isSame) lines.at(-1)!.push(token)
    else lines.push([token])
  }
  return lines
}

export const textOf = (tokens: readonly Token[]): string => tokens.map(token => token.text).join(' ')
