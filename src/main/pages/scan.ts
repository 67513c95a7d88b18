import type { TextLine } from '../ocr/engine.ts'
import type { Raster } from './raster.ts'

/** A page of pixels, prepared for reading: grey, its text upright. */
export interface Scan {
  /** Where its text lines lie, in pixels of the raster. */
  readonly lines: readonly TextLine[]
  /** The pixels; not kept for every page of a long document, but made again when asked for. */
  pixels(): Promise<Raster>
}
