/**
 * Pixels of a page that is read well. Below the first figure (A4 at 138 dpi, what the detector looks at) small print is
 * enlarged; above the second (A4 at 250 dpi) more pixels cost time and bring nothing.
 */
const LEAST_PIXELS = 1_800_000
const MOST_PIXELS = 6_000_000
/** Enlarging further than this only makes blur bigger. */
const MOST_ENLARGED = 3

/** The factor by which a page of these pixels is scaled before it is read. */
export function readingScale(width: number, height: number): number {
  const pixels = width * height
  if (pixels > MOST_PIXELS) return Math.sqrt(MOST_PIXELS / pixels)
  if (pixels < LEAST_PIXELS) return Math.min(MOST_ENLARGED, Math.sqrt(LEAST_PIXELS / pixels))
  return 1
}
