import { VouchError } from '#shared/errors.ts'

/**
 * What Vouch accepts of a stranger's file. An invoice stays far below all of these; what is above them is a mistake or
 * an attack, and is refused before it is decoded.
 */

/** Bytes of one file. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024

/** Pages of one document. */
export const MAX_PAGES = 200

/** Pixels of one image: 10,000 by 10,000, an A4 page at 900 dpi. */
export const MAX_IMAGE_PIXELS = 100_000_000

/** Bytes that one part of a PDF may unfold to, pictures apart: the text of 200 pages is a hundredth of it. */
export const MAX_UNFOLDED_BYTES = 64 * 1024 * 1024

/** @throws VouchError `image-too-large` */
export function refuseLarge(width: number, height: number): void {
  if (width * height > MAX_IMAGE_PIXELS)
    throw new VouchError(
      'image-too-large',
      `${width} × ${height}, at most ${MAX_IMAGE_PIXELS / 1_000_000} million pixels`,
    )
}
