import type { LabelMatch } from './labels.ts'
import type { LayoutPage, Segment, Token } from './layout.ts'
import { type LabelsBySegment, placesBelow, placesRight } from './neighbours.ts'

/** Whose block it is. */
export type Heading = 'vendorBlock' | 'buyerBlock' | 'otherBlock' | 'bank'
/** For each line the headings that announce it, with how surely. */
export type Headed = ReadonlyMap<Segment, ReadonlyMap<Heading, number>>

/** The part of a page that a heading stands over. */
export interface Section {
  readonly heading: Heading
  readonly page: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const isBlockHeading = (label: LabelMatch): label is LabelMatch & { name: Heading } =>
  label.name === 'vendorBlock' || label.name === 'buyerBlock' || label.name === 'otherBlock' || label.name === 'bank'

const isAlone = (label: LabelMatch): boolean => label.from === 0 && label.to === label.segment.tokens.length
const hasColon = (label: LabelMatch): boolean => /:$/.test(label.segment.tokens[label.to - 1]!.text)

/** In running text 'to', 'from' or 'customer' head nothing. */
const isHeading = (label: LabelMatch): boolean =>
  label.from === 0 && (isAlone(label) || hasColon(label) || label.key.length >= 7)

/** The name stands on the first line under its heading; the second is already the address. */
const SECOND_LINE = 0.8
/** A block of a party is at most this many word heights tall. */
const SECTION_HEIGHT = 22
/** An empty stretch as tall as this ends a block. */
const SECTION_GAP = 4

/** The sections under the headings of parties: down to the next heading in the same column, or to an empty stretch. */
export function findSections(pages: readonly LayoutPage[], labels: readonly LabelMatch[]): Section[] {
  const headings = labels.filter(
    label => isBlockHeading(label) && label.name !== 'bank' && isHeading(label) && label.strength > 0.5,
  )
  return headings.flatMap(label => {
    if (!isBlockHeading(label)) return []
    const page = pages.find(candidate => candidate.number === label.segment.page)!
    const left = label.left - 1.5
    const beside = headings.filter(
      other =>
        other.segment.page === page.number &&
        other.left > label.right &&
        Math.abs(other.segment.top - label.segment.top) < 3,
    )
    const right = Math.min(page.width, ...beside.map(other => other.left - 0.5))
    const below = headings.filter(
      other =>
        other.segment.page === page.number &&
        other.segment.top > label.segment.bottom &&
        other.left < right &&
        other.right > left,
    )
    const limit = Math.min(label.segment.top + SECTION_HEIGHT, ...below.map(other => other.segment.top))
    return [
      {
        heading: label.name,
        page: page.number,
        left,
        right,
        top: label.segment.top,
        bottom: endOf(page, label, left, right, limit),
      },
    ]
  })
}

function endOf(page: LayoutPage, label: LabelMatch, left: number, right: number, limit: number): number {
  let bottom = label.segment.bottom
  for (const row of page.rows.slice(label.segment.row + 1)) {
    if (row.top >= limit) break
    const inside = row.segments.filter(segment => segment.left >= left && segment.left < right)
    if (inside.length === 0) continue
    if (row.top - bottom > SECTION_GAP) break
    bottom = Math.max(...inside.map(segment => segment.bottom))
  }
  return bottom
}

/** Whose block a token stands in; undefined outside of all blocks. */
export function roleOf(sections: readonly Section[], token: Token): Heading | undefined {
  const around = sections.filter(
    section =>
      section.page === token.page &&
      token.left >= section.left &&
      token.left < section.right &&
      token.top >= section.top - 0.3 &&
      token.bottom <= section.bottom + 0.3,
  )
  // The nearest heading above is meant.
  return around.sort((a, b) => b.top - a.top || b.left - a.left)[0]?.heading
}

/** Lines that a heading or a label of a name announces, right of it or below. */
export function headedLines(
  pages: readonly LayoutPage[],
  labels: readonly LabelMatch[],
  segments: LabelsBySegment,
  sections: readonly Section[],
): Headed {
  const headed = new Map<Segment, Map<Heading, number>>()
  const note = (segment: Segment, heading: Heading, score: number): void => {
    const known = headed.get(segment) ?? new Map<Heading, number>()
    known.set(heading, Math.max(known.get(heading) ?? 0, score))
    headed.set(segment, known)
  }
  for (const label of labels) {
    const page = pages.find(candidate => candidate.number === label.segment.page)!
    if (label.name === 'partyName' && label.from === 0 && (isAlone(label) || hasColon(label))) {
      const role = roleOf(sections, label.segment.tokens[0]!)
      const place = nearestRight(label, page, segments, NAME_REACH) ?? placesBelow(label, page, segments)[0]
      if (role !== undefined && place !== undefined) note(place.segment, role, 1.05 * label.strength)
    }
    if (!isBlockHeading(label) || !isHeading(label)) continue
    const right = nearestRight(label, page, segments)
    if (right !== undefined) note(right.segment, label.name, label.strength * right.nearness)
    for (const [index, place] of placesBelow(label, page, segments).entries())
      note(
        place.segment,
        label.name,
        label.strength * (place.nearness - (right !== undefined && !isAlone(label) ? 0.3 : 0)) * SECOND_LINE ** index,
      )
  }
  return headed
}

/** What stands beside a label of a party: further off it is another column. */
const BESIDE_REACH = 12
/** A form may print 'Name' at the left edge and the name in the middle of the page. */
const NAME_REACH = 45

function nearestRight(
  label: LabelMatch,
  page: LayoutPage,
  segments: LabelsBySegment,
  reach = BESIDE_REACH,
): ReturnType<typeof placesRight>[number] | undefined {
  const [right] = placesRight(label, page, segments).filter(place => place.crossed === 0)
  return right !== undefined && right.segment.tokens[right.from]!.left - label.right < reach ? right : undefined
}
