import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { sharpOf } from './pixels.ts'
import type { Raster } from './raster.ts'

/** JPEG quality at which print stays crisp; a page comes to about 300 KB. */
const JPEG_QUALITY = 85
/** Pixels of the longer side of a page image: A4 at 170 dpi, what a zoomed view shows. */
const IMAGE_SIDE = 2000

/** Writes the clerk's view of a page as `<number>.jpg`. Returns its size in pixels. */
export async function writePageImage(
  raster: Raster,
  folder: string,
  number: number,
): Promise<{ width: number; height: number }> {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, `${number}.jpg`)
  const { width, height } = await sharpOf(raster)
    .resize({ width: IMAGE_SIDE, height: IMAGE_SIDE, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: JPEG_QUALITY })
    .toFile(`${file}.part`)
  // A worker may be killed at any moment, and an image that is there is not made again: it has to be whole.
  await rename(`${file}.part`, file)
  return { width, height }
}
