/** Pixels of a page, row by row without padding. Grey has 1 channel, colour 3 (red, green, blue); 8 bits each. */
export interface Raster {
  readonly data: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  /** Dots per inch of the source where it is known; it tells how large print is. */
  readonly dpi?: number
}
