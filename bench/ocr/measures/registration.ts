import type { Box } from '#shared/document.ts'
import { normalise } from './normalise.ts'
import { type Anchor, fitProjection, type Point } from './projection.ts'

/** A word and where it stands, as fractions of its page. */
export interface PlacedWord {
  readonly text: string
  readonly box: Box
}

export type QuarterTurn = 0 | 90 | 180 | 270

/** How a reading lies on the truth. */
export interface Registration {
  /** Clockwise degrees by which the reading has to be turned to lie on the truth; absent where too little was read. */
  readonly turn: QuarterTurn | undefined
  /** Brings a point of the reading to where it stands in the truth. */
  place(point: Point): Point
}

const TURNS: Readonly<Record<QuarterTurn, (point: Point) => Point>> = {
  0: point => point,
  90: ([x, y]) => [1 - y, x],
  180: ([x, y]) => [1 - x, 1 - y],
  270: ([x, y]) => [y, 1 - x],
}

/** Shorter words stand on a page too often by chance. */
const LEAST_LENGTH = 3
/** Fewer words in common do not show how a page lies. */
const LEAST_ANCHORS = 3
/** Anchors further off than this many times the median are the same word in two places. */
const ASTRAY = 4
/** After a first fit, equal words nearer than this share of the page are the same word. */
const SAME_WORD = 0.02

export const centreOf = ([left, top, right, bottom]: Box): Point => [(left + right) / 2, (top + bottom) / 2]

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** The centres of words, by text. */
function centres(words: readonly PlacedWord[]): Map<string, Point[]> {
  const long = words.filter(({ text }) => normalise(text).length >= LEAST_LENGTH)
  return new Map(
    [...Map.groupBy(long, ({ text }) => normalise(text))].map(([text, group]) => [
      text,
      group.map(({ box }) => centreOf(box)),
    ]),
  )
}

/** Fits without the anchors that a first fit leaves astray. */
function fitWithoutStrays(anchors: readonly Anchor[]): (point: Point) => Point {
  const first = fitProjection(anchors)
  const error = ({ from, to }: Anchor) => distance(first(from), to)
  const most = ASTRAY * median(anchors.map(error))
  return fitProjection(anchors.filter(anchor => error(anchor) <= most))
}

/**
 * Lays a reading on the truth, against which a scan is turned, shifted and seen from the side: first by the words that
 * stand exactly once in both, then by all that come to lie on their equals.
 */
export function register(truth: readonly PlacedWord[], read: readonly PlacedWord[]): Registration {
  const printed = centres(truth)
  const given = centres(read)
  const once = [...given].flatMap(([text, from]) => {
    const to = printed.get(text)
    return to?.length === 1 && from.length === 1 ? [{ from: from[0]!, to: to[0]! }] : []
  })
  if (once.length < LEAST_ANCHORS) return { turn: undefined, place: point => point }
  const error = (turn: QuarterTurn) => median(once.map(({ from, to }) => distance(TURNS[turn](from), to)))
  const turn = ([0, 90, 180, 270] as const).reduce((best, next) => (error(next) < error(best) ? next : best))
  const upright = TURNS[turn]
  const rough = fitWithoutStrays(once.map(({ from, to }) => ({ from: upright(from), to })))
  const near = [...given].flatMap(([text, places]) =>
    places.flatMap(place => {
      const from = upright(place)
      const to = printed.get(text)?.find(point => distance(point, rough(from)) < SAME_WORD)
      return to === undefined ? [] : [{ from, to }]
    }),
  )
  const fine = fitWithoutStrays(near)
  return { turn, place: point => fine(upright(point)) }
}
