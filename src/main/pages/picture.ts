import type { Raster } from './raster.ts'

/** A page's pixels as they came, before anything is done for reading. */
export interface Picture {
  /** In grey or in colour; fewer pixels than came where there were more than reading gains from. */
  readonly raster: Raster
  /** How many pixels came. */
  readonly pixels: number
  /** How much the rows have to be stretched so that pixels become square: about 2 for a standard fax, mostly 1. */
  readonly rowStretch: number
  /** The file says that a camera took it. */
  readonly byCamera: boolean
}
