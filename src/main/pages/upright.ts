import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { rasterOf, sharpOf } from './pixels.ts'
import type { Raster } from './raster.ts'
import { skewOf } from './skew.ts'

/** Degrees below which turning the pixels costs more sharpness than it gains: 0.3° lifts a line of A4 by 9 pixels. */
const LEAST_SKEW = 0.3

/** JPEG quality at which print stays crisp; a page comes to about 300 KB. */
const JPEG_QUALITY = 85
/** Pixels of the longer side of a page image: A4 at 170 dpi, what a zoomed view shows. */
const IMAGE_SIDE = 2000

/** The raster turned clockwise by a quarter turn or more. */
export async function turn(raster: Raster, degrees: 0 | 90 | 180 | 270): Promise<Raster> {
  return degrees === 0 ? raster : rasterOf(sharpOf(raster).rotate(degrees), raster.dpi)
}

/** The raster with its text lines level; itself where they are level already. The corners that open are white. */
export async function deskew(raster: Raster): Promise<Raster> {
  const skew = await skewOf(raster)
  if (Math.abs(skew) < LEAST_SKEW) return raster
  return rasterOf(sharpOf(raster).rotate(-skew, { background: '#ffffff' }), raster.dpi)
}

/** Writes the clerk's view of a page as `<number>.jpg`. Returns its size in pixels. */
export async function writePageImage(
  raster: Raster,
  folder: string,
  number: number,
): Promise<{ width: number; height: number }> {
  await mkdir(folder, { recursive: true })
  const { width, height } = await sharpOf(raster)
    .resize({ width: IMAGE_SIDE, height: IMAGE_SIDE, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: JPEG_QUALITY })
    .toFile(path.join(folder, `${number}.jpg`))
  return { width, height }
}
