import type { Raster } from './raster.ts'

/** Bytes of prepared pixels that a document holds at most: 4 pages of A4 at 300 dpi, 9 at 200. */
const MOST_BYTES = 36 * 1024 * 1024

/** Keeps the prepared pixels of a document's first pages; those of the others are made again when they are read. */
export interface PixelShelf {
  keep(raster: Raster, again: () => Promise<Raster>): () => Promise<Raster>
}

export function createPixelShelf(mostBytes: number = MOST_BYTES): PixelShelf {
  let bytes = 0
  return {
    keep(raster, again) {
      if (bytes + raster.data.byteLength > mostBytes) return again
      bytes += raster.data.byteLength
      return async () => raster
    },
  }
}
