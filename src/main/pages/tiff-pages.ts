import { MAX_PAGES } from './limits.ts'
import { readLeniently, type TiffDirectory, tiffDirectory } from './tiff.ts'

/** Resolution tags of the TIFF 6.0 standard. */
const X_RESOLUTION = 282
const Y_RESOLUTION = 283

/**
 * How much a TIFF page's rows have to be stretched so that its pixels become square: 204/98 for a standard fax, 1 where
 * the file does not say. (libvips hands out one density only, so the two tags are read here.)
 * @param file the whole file
 * @param page counts from 0
 */
export function tiffRowStretch(file: Uint8Array, page: number): number {
  return readLeniently(() => {
    let directory: TiffDirectory | undefined = tiffDirectory(file)
    for (let skipped = 0; skipped < page; skipped++) directory = directory?.next()
    const stretch = (directory?.rational(X_RESOLUTION) ?? 1) / (directory?.rational(Y_RESOLUTION) ?? 1)
    // Beyond the standards' factors (about 2 for fax at 98 lines an inch, 4 at 49) the tags are wrong.
    return stretch >= 0.24 && stretch <= 4.2 ? stretch : 1
  }, 1)
}

/** The version of TIFF whose offsets have 32 bits; BigTIFF's have 64. */
const CLASSIC = 42

/**
 * Whether a TIFF's directories lead beyond its end: libvips takes the pages that are left for all of them.
 * @param file the whole file
 */
export function tiffIsCutOff(file: Uint8Array): boolean {
  if (file[2] !== CLASSIC && file[3] !== CLASSIC) return false
  return readLeniently(() => {
    let directory: TiffDirectory | undefined = tiffDirectory(file)
    // Directories that lead back to one another are the decoder's concern.
    for (let page = 0; directory !== undefined && page <= MAX_PAGES; page++) directory = directory.next()
    return false
  }, true)
}
