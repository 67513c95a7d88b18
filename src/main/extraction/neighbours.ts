import type { LabelMatch } from './labels.ts'
import type { LayoutPage, Segment, Token } from './layout.ts'

/** Where a label's value may stand, and how usual that is. */
export interface Place {
  readonly segment: Segment
  /** Indexes of the segment's tokens, the second exclusive. */
  readonly from: number
  readonly to: number
  readonly via: 'right' | 'below'
  /** 0 to 1. */
  readonly nearness: number
  /** Other labels between this one and the place. */
  readonly crossed: number
  /** The whole segment is the label's cell, however it is aligned. */
  readonly cell?: true
}

/** Each word height of distance to the right costs this much: a total stands up to half a page from its label. */
const RIGHT_COST = 0.005
const RIGHT_LEAST = 0.7
const BELOW = 0.84
/** Cells that share an edge or the middle with the label above them. */
const ALIGNED = 0.06
/** How far below a label, in word heights, its value may start. */
const BELOW_REACH = 4.5

export type LabelsBySegment = ReadonlyMap<Segment, readonly LabelMatch[]>

export function bySegment(labels: readonly LabelMatch[]): LabelsBySegment {
  return Map.groupBy(labels, label => label.segment)
}

/** The places to the right on the label's line, nearest first, split where other labels stand. */
export function placesRight(label: LabelMatch, page: LayoutPage, labels: LabelsBySegment): Place[] {
  const row = page.rows[label.segment.row]!
  const places: Place[] = []
  let crossed = 0
  for (const segment of row.segments) {
    if (segment.left < label.segment.left) continue
    const own = segment === label.segment
    let from = own ? label.to : 0
    const others = distinct(labels.get(segment) ?? []).filter(
      other => other.from >= from && (!own || other.from >= label.to) && !isJustAWord(other) && !isQualifier(other),
    )
    for (const stop of [...others, undefined]) {
      const to = stop?.from ?? segment.tokens.length
      if (to > from) {
        const gap = segment.tokens[from]!.left - label.right
        const nearness = Math.max(RIGHT_LEAST, (own ? 1 : 0.97) - RIGHT_COST * Math.max(0, gap))
        places.push({ segment, from, to, via: 'right', nearness, crossed })
      }
      if (stop === undefined) break
      from = stop.to
      crossed++
    }
  }
  return places
}

/** The places under the label: the first two lines that have something in its column. */
export function placesBelow(label: LabelMatch, page: LayoutPage, labels: LabelsBySegment): Place[] {
  const places: Place[] = cellBelow(label, page)
  const column = columnOf(label, page)
  let lines = 0
  for (const row of page.rows.slice(label.segment.row + 1)) {
    if (row.top - label.segment.bottom > BELOW_REACH || lines >= 2) break
    const overlapping = row.segments.filter(
      segment => segment.left <= label.right + 1 && segment.right >= label.left - 1,
    )
    const inCell = column === undefined ? [] : row.segments.filter(segment => fitsColumn(segment, column))
    const segments = overlapping.length > 0 ? overlapping : inCell
    if (segments.length === 0) continue
    lines++
    for (const segment of segments) {
      if (places.some(place => place.segment === segment)) continue
      const others = distinct(labels.get(segment) ?? []).filter(
        other => other.left < label.right && other.right > label.left,
      )
      // Another label in the column: what follows is its value.
      if (others.length > 0 && segment.tokens.length === others[0]!.to - others[0]!.from) return places
      const aligned = [
        segment.left - label.left,
        segment.right - label.right,
        (segment.left + segment.right - label.left - label.right) / 2,
      ].some(distance => Math.abs(distance) < 0.7)
      const nearness = BELOW + (aligned ? ALIGNED : 0) - 0.08 * (lines - 1) - (others.length > 0 ? 0.15 : 0)
      places.push({
        segment,
        from: 0,
        to: segment.tokens.length,
        via: 'below',
        nearness: overlapping.length > 0 ? nearness : nearness - ALIGNED,
        crossed: others.length,
        ...(overlapping.length > 0 ? {} : { cell: true }),
      })
    }
  }
  return places
}

/** The stretch between the neighbours of a label in a row of headings; undefined where it is no such row. */
function columnOf(label: LabelMatch, page: LayoutPage): readonly [left: number, right: number] | undefined {
  const { segments } = page.rows[label.segment.row]!
  const coversCell = label.from === 0 && label.to === label.segment.tokens.length
  if (segments.length < 3 || !coversCell) return undefined
  const index = segments.indexOf(label.segment)
  return [segments[index - 1]?.right ?? 0, segments[index + 1]?.left ?? page.width]
}

const fitsColumn = (segment: Segment, [left, right]: readonly [number, number]): boolean =>
  segment.left >= left && segment.right <= right

/**
 * The cell under the label where labels and values stand in two rows of as many cells: boxes print the label at the
 * left edge and the value at the right one, so that the two need not overlap.
 */
function cellBelow(label: LabelMatch, page: LayoutPage): Place[] {
  const row = page.rows[label.segment.row]!
  const next = page.rows[label.segment.row + 1]
  if (next === undefined || label.from > 0 || row.segments.length < 2) return []
  if (next.segments.length !== row.segments.length || next.top - row.bottom > 2) return []
  const segment = next.segments[row.segments.indexOf(label.segment)]!
  // A value begins under its own label, never under the next one.
  const following = row.segments[row.segments.indexOf(label.segment) + 1]
  if (following !== undefined && segment.left > following.left) return []
  if (segment.right < label.left) return []
  return [
    { segment, from: 0, to: segment.tokens.length, via: 'below', nearness: BELOW + ALIGNED, crossed: 0, cell: true },
  ]
}

/** Headings of parties stand at the start of a line; in the middle of one 'de', 'to' and 'customer' are words. */
const isJustAWord = (label: LabelMatch): boolean =>
  label.from > 0 && (label.name === 'vendorBlock' || label.name === 'buyerBlock' || label.name === 'otherBlock')

/** 'Order no. (customer)': what stands in parentheses belongs to the label before it. */
const isQualifier = (label: LabelMatch): boolean =>
  label.from > 0 && label.segment.tokens[label.from]!.text.startsWith('(')

function distinct(labels: readonly LabelMatch[]): LabelMatch[] {
  return labels.filter((label, index) => labels.findIndex(other => other.from === label.from) === index)
}

/** Whether the tokens stand in the label's column: a line below may hold several cells in one segment. */
export function inColumn(label: LabelMatch, tokens: readonly Token[], place: Place): boolean {
  if (place.cell) return true
  return tokens[0]!.left <= label.right + 1 && tokens.at(-1)!.right >= label.left - 1
}
