/** A straight line: its place, in pixels, for a position along it. */
export interface Edge {
  readonly slope: number
  readonly offset: number
}

/** A side on which a sheet may end, so described that places grow from the outside towards its text. */
export interface Side {
  /** Positions along the side, from 0. */
  readonly length: number
  /** The place where the text begins. */
  readonly text: (along: number) => number
  readonly grey: (along: number, place: number) => number
}

/** Grey levels from the surroundings up to the sheet. */
const LEAST_STEP = 14
/** Pixels before and behind an edge whose grey is compared. */
const REACH = 4
/** Share of a side's length along which its edge has to be seen: a shadow or a thumb may hide the rest. */
const LEAST_SEEN = 0.6
/** Pixels that an edge may bend. */
const TOLERANCE = 1.5
/** Tangent of the angle between a side and the picture's, at most. */
const MOST_SLANT = 0.2
/** Edges are tried through pairs of positions out of this many, that lie at least a quarter of the side apart. */
const TRIALS = 24

/** For each position along the side, the places where the grey rises most steeply: where dark surroundings may end. */
function rises({ length, text, grey }: Side): number[][] {
  const stepAt = (along: number, place: number): number => {
    let step = 0
    for (let i = 0; i < REACH; i++) step += grey(along, place + i) - grey(along, place - 1 - i)
    return step / REACH
  }
  return Array.from({ length }, (_, along) => {
    const end = Math.floor(text(along))
    const places: number[] = []
    let before = 0
    let here = stepAt(along, REACH)
    for (let place = REACH; place < end; place++) {
      const next = stepAt(along, place + 1)
      if (here > LEAST_STEP && here >= before && here > next) places.push(place)
      before = here
      here = next
    }
    return places
  })
}

/** The straight line along which the grey rises at most positions of a side; undefined where too few agree. */
export function edgeOf(side: Side): Edge | undefined {
  const places = rises(side)
  const seen = ({ slope, offset }: Edge): number => {
    let count = 0
    for (const [along, there] of places.entries()) {
      const wanted = slope * along + offset
      if (there.some(place => Math.abs(place - wanted) <= TOLERANCE)) count++
    }
    return count
  }
  let best: Edge | undefined
  let most = LEAST_SEEN * side.length
  const stride = Math.max(1, Math.floor(side.length / TRIALS))
  for (let from = 0; from < side.length; from += stride)
    for (let to = from + (TRIALS / 4) * stride; to < side.length; to += stride)
      for (const start of places[from]!)
        for (const end of places[to]!) {
          const slope = (end - start) / (to - from)
          if (Math.abs(slope) > MOST_SLANT) continue
          const edge = { slope, offset: start - slope * from }
          const count = seen(edge)
          if (count <= most) continue
          best = edge
          most = count
        }
  return best
}
