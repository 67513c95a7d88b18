import type { ReadingWay } from '../pipeline/reading-way.ts'

/** A page with more pixels than these (A4 at 300 dpi) is made smaller while it is decoded: reading gains nothing from them. */
const MOST_PIXELS = 9_000_000

/** How many pixels of a picture are read, and how much it may be enlarged for that. */
const SIZES = {
  usual: { most: MOST_PIXELS, enlarged: 1 },
  // A4 at 170 dpi: print of 8 points stays 19 pixels high.
  fewer: { most: 3_000_000, enlarged: 1 },
  // The lines of a picture of 75 dpi are told from one another at twice the size.
  more: { most: 4 * MOST_PIXELS, enlarged: 2 },
} as const

/** The factor by which the sides of a picture of these pixels are scaled before anything else is done. */
export function readingScale(pixels: number, size: ReadingWay['pixels']): number {
  const { most, enlarged } = SIZES[size ?? 'usual']
  return Math.min(enlarged, Math.sqrt(most / pixels))
}
