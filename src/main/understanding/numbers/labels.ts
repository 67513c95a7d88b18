import type { LabelMatch } from '../../extraction/labels.ts'
import { LABEL_NAMES, type LabelName } from '../../language/lexicons/lexicon.ts'
import type { PlacedToken } from '../placed.ts'
import { clip, type Group } from './group.ts'

const INDEX = new Map<LabelName, number>(LABEL_NAMES.map((name, index) => [name, index]))

const named = (prefix: string): string[] => LABEL_NAMES.map(name => `${prefix}.${name}`)

/** The strongest of the labels by name; `weigh` says what is left of a label's strength. */
function strongest(labels: readonly LabelMatch[], weigh: (label: LabelMatch) => number): number[] {
  const values = new Array<number>(LABEL_NAMES.length).fill(0)
  for (const label of labels) {
    const index = INDEX.get(label.name)!
    values[index] = Math.max(values[index]!, label.strength * weigh(label))
  }
  return values
}

/** The label that a word is part of. */
export const OWN_LABEL: Group = {
  names: named('label'),
  prepare: ({ observed }) => {
    const bySegment = Map.groupBy(observed.labels, label => label.segment)
    return ({ segment, index }) =>
      strongest(bySegment.get(segment) ?? [], ({ from, to }) => (index >= from && index < to ? 1 : 0))
  },
}

/** A value stands up to a page's width from its label. */
const WIDTH = 60
/** A label behind which another one stands announces what is between the two. */
const CROSSED = 0.4

/** The labels left of a word on its line, the nearer the stronger. */
export const LABEL_LEFT: Group = {
  names: named('left'),
  prepare: ({ observed }) => {
    const byRow = Map.groupBy(observed.labels, ({ segment }) => `${segment.page}:${segment.row}`)
    return ({ row, page, segment, index, token }) => {
      const labels = (byRow.get(`${page.number}:${row.index}`) ?? []).filter(label =>
        label.segment === segment ? label.to <= index : label.segment.left < segment.left,
      )
      const ends = new Set(labels.map(label => label.right))
      return strongest(labels, label => {
        const crossed = [...ends].filter(end => end > label.right).length
        return clip(1 - Math.max(0, token.left - label.right) / WIDTH, 0.2) * CROSSED ** crossed
      })
    }
  },
}

/** A block's heading announces all of its lines, another label the one or two lines under it. */
const BLOCK_REACH = 14
const REACH = 6
const BLOCKS: ReadonlySet<LabelName> = new Set(['vendorBlock', 'buyerBlock', 'otherBlock', 'bank'])
/** The label stands over another part of the word's line. */
const OVER_SEGMENT = 0.6

function isOver(label: LabelMatch, { token, segment }: PlacedToken): number {
  if (label.left - 1 <= token.right && label.right + 1 >= token.left) return 1
  return label.left - 1 <= segment.right && label.right + 1 >= segment.left ? OVER_SEGMENT : 0
}

/** The labels above a word, the nearer the stronger. */
export const LABEL_ABOVE: Group = {
  names: named('above'),
  prepare: ({ observed }) => {
    const byPage = Map.groupBy(observed.labels, label => label.segment.page)
    return place => {
      const above = (byPage.get(place.page.number) ?? []).filter(({ segment }) => {
        const gap = place.token.top - segment.bottom
        return segment.row < place.row.index && gap < BLOCK_REACH
      })
      return strongest(above, label => {
        const gap = Math.max(0, place.token.top - label.segment.bottom)
        return isOver(label, place) * clip(1 - gap / (BLOCKS.has(label.name) ? BLOCK_REACH : REACH))
      })
    }
  },
}
