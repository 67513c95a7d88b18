import type { Word } from '#shared/document.ts'
import { normalise } from './normalise.ts'
import type { Point } from './projection.ts'
import { centreOf, type PlacedWord, type Registration } from './registration.ts'

/** Words of the truth on one line that no wide gap parts, and what was read in their place. */
export interface Run {
  readonly truth: string
  readonly read: string
}

export interface ReadRuns {
  readonly runs: readonly Run[]
  /** What was read where nothing is printed. */
  readonly elsewhere: readonly string[]
}

/** Gaps wider than this share of the line's height part columns. */
const COLUMN_GAP = 1.5
/** How far a word's centre may lie beside the ends of its run and above or below its middle, in heights of the run. */
const REACH = { beside: 1, across: 0.75 }

interface Place {
  readonly words: readonly PlacedWord[]
  readonly left: number
  readonly right: number
  readonly middle: number
  readonly height: number
}

/** `aspect` makes widths comparable with heights: both are fractions of the page. */
function placesOf(truth: readonly Word[], aspect: number): Place[] {
  return [...Map.groupBy(truth, word => word.line).values()].flatMap(line => {
    const groups: Word[][] = []
    for (const word of line.toSorted((a, b) => a.box[0] - b.box[0])) {
      const last = groups.at(-1)?.at(-1)
      const height = word.box[3] - word.box[1]
      const gap = last === undefined ? Number.POSITIVE_INFINITY : (word.box[0] - last.box[2]) * aspect
      if (gap < COLUMN_GAP * height) groups.at(-1)!.push(word)
      else groups.push([word])
    }
    return groups.map(words => ({
      words,
      left: Math.min(...words.map(({ box }) => box[0])),
      right: Math.max(...words.map(({ box }) => box[2])),
      middle: words.reduce((sum, { box }) => sum + centreOf(box)[1], 0) / words.length,
      height: Math.max(...words.map(({ box }) => box[3] - box[1])),
    }))
  })
}

/** The run that a word read at this point belongs to: the nearest that it touches. */
function runAt([x, y]: Point, places: readonly Place[], aspect: number): Place | undefined {
  let nearest: { place: Place; distance: number } | undefined
  for (const place of places) {
    const beside = Math.max(place.left - x, x - place.right, 0) * aspect
    const across = Math.abs(y - place.middle)
    if (beside > REACH.beside * place.height || across > REACH.across * place.height) continue
    const distance = Math.hypot(beside, across)
    if (nearest === undefined || distance < nearest.distance) nearest = { place, distance }
  }
  return nearest?.place
}

/** Puts what was read beside the truth, run by run. */
export function readRuns(
  truth: readonly Word[],
  read: readonly PlacedWord[],
  registration: Registration,
  aspect: number,
): ReadRuns {
  const places = placesOf(truth, aspect)
  const placed = read.map(word => ({ text: word.text, at: registration.place(centreOf(word.box)) }))
  const groups = Map.groupBy(placed, ({ at }) => runAt(at, places, aspect))
  const text = (words: readonly { text: string }[]) => normalise(words.map(word => word.text).join(' '))
  return {
    runs: places.map(place => ({
      truth: text(place.words),
      read: text((groups.get(place) ?? []).toSorted((a, b) => a.at[0] - b.at[0])),
    })),
    elsewhere: (groups.get(undefined) ?? []).map(word => normalise(word.text)),
  }
}
