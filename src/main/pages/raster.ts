import type { Point } from './geometry.ts'
import { type Projection, project } from './projection.ts'

/** Pixels of a page, row by row without padding. Grey has 1 channel, colour 3 (red, green, blue); 8 bits each. */
export interface Raster {
  readonly data: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  /** Dots per inch of the source where it is known; it tells how large print is. */
  readonly dpi?: number
  /**
   * From these pixels to fractions of the page as it is shown: a page that lies askew is read from the pixels as they
   * came, and only its words' places are laid level. Absent: it is shown as these pixels are.
   */
  readonly shown?: Projection
}

/** Where a pixel is on the page as it is shown, as fractions of its width and height. */
export const place = ({ shown, width, height }: Raster, [x, y]: Point): Point =>
  shown === undefined ? [x / width, y / height] : project(shown, [x, y])
