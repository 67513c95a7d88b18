import type { PageKind } from '#shared/document.ts'
import type { Print } from './print.ts'

/** What tells the kinds of page apart. */
export interface Signs {
  readonly bilevel: number
  readonly skew: number
  /** Degrees. */
  readonly perspective: number
  /** Edges of the sheet that are seen on darker surroundings. */
  readonly edges: number
  /** Absent: no print was found. */
  readonly print: Print | undefined
  readonly byCamera: boolean
}

/** A picture with this share of black and white has no grey: JPEG's ringing leaves a little. */
const BILEVEL = 0.99
/** Glass and lid light a sheet evenly: scans measured above 0.92, photographs below 0.87. */
const UNEVEN = 0.9
/** What a program drew measured 0.3 grey levels at most; scans and photographs have more than 0.6. */
const CLEAN = { noise: 0.5, skew: 0.05 }

/** The first kind whose rule holds. */
const RULES: readonly { readonly kind: PageKind; readonly holds: (signs: Signs) => boolean }[] = [
  { kind: 'fax', holds: ({ print, bilevel }) => print !== undefined && bilevel > BILEVEL },
  { kind: 'photo', holds: ({ byCamera }) => byCamera },
  { kind: 'photo', holds: ({ perspective, edges }) => perspective > 0 && edges > 0 },
  { kind: 'photo', holds: ({ print }) => print !== undefined && print.lighting < UNEVEN },
  {
    kind: 'clean',
    holds: ({ print, skew }) => print !== undefined && print.noise < CLEAN.noise && Math.abs(skew) < CLEAN.skew,
  },
]

export const kindOf = (signs: Signs): PageKind => RULES.find(({ holds }) => holds(signs))?.kind ?? 'scan'
