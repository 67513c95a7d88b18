import { rasterOf, sharpOf } from './pixels.ts'
import type { Raster } from './raster.ts'
import { skewOf } from './skew.ts'

/** Degrees below which turning the pixels costs more sharpness than it gains: 0.3° lifts a line of A4 by 9 pixels. */
const LEAST_SKEW = 0.3

/** The raster with its text lines level; itself where they are level already. The corners that open are white. */
export async function deskew(raster: Raster): Promise<Raster> {
  const skew = await skewOf(raster)
  if (Math.abs(skew) < LEAST_SKEW) return raster
  return rasterOf(sharpOf(raster).rotate(-skew, { background: '#ffffff' }), raster.dpi)
}
