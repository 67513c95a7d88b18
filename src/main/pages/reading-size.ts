/** A page with more pixels than these (A4 at 300 dpi) is made smaller while it is decoded: reading gains nothing from them. */
const MOST_PIXELS = 9_000_000

/** The factor by which the sides of a picture of these pixels are scaled before anything else is done. */
export function readingScale(pixels: number): number {
  return Math.min(1, Math.sqrt(MOST_PIXELS / pixels))
}
