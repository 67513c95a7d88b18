import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Sharp } from 'sharp'
import { rasterOf, sharpOf } from './pixels.ts'
import { resizedView, type View } from './preparation/view.ts'
import { warp } from './preparation/warp.ts'
import type { Raster } from './raster.ts'
import { type QuarterTurn, turn } from './upright.ts'

/** JPEG quality at which print stays crisp; a page comes to about 300 KB. */
const JPEG_QUALITY = 85
/** Pixels of the longer side of a page image: A4 at 170 dpi, what a zoomed view shows. */
const IMAGE_SIDE = 2000

interface Size {
  readonly width: number
  readonly height: number
}

/** Writes the clerk's view of a page as `<number>.jpg`. */
async function write(pixels: Sharp, folder: string, number: number): Promise<Size> {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, `${number}.jpg`)
  const { width, height } = await pixels.jpeg({ quality: JPEG_QUALITY }).toFile(`${file}.part`)
  // A worker may be killed at any moment, and an image that is there is not made again: it has to be whole.
  await rename(`${file}.part`, file)
  return { width, height }
}

/** The factor that brings a page to the size of a page image. */
const imageScale = ({ width, height }: Size): number => Math.min(1, IMAGE_SIDE / Math.max(width, height))

const resized = (raster: Raster, width: number, height: number): Sharp =>
  sharpOf(raster).resize({ width: Math.round(width), height: Math.round(height), fit: 'fill', kernel: 'linear' })

/** Writes the image of a page that is shown as it is. Returns its size in pixels. */
export function writePageImage(raster: Raster, folder: string, number: number): Promise<Size> {
  const scale = imageScale(raster)
  return write(resized(raster, raster.width * scale, raster.height * scale), folder, number)
}

/** How a picture becomes the page that is shown: its rows stretched, turned, and seen by a view of what was turned. */
export interface Showing {
  readonly rowStretch: number
  readonly rotation: QuarterTurn
  readonly view: View | undefined
}

/** Writes the image of a page that came askew or lying. Returns its size in pixels. */
export async function writeStraightImage(
  raster: Raster,
  { rowStretch, rotation, view }: Showing,
  folder: string,
  number: number,
): Promise<Size> {
  const square = { width: raster.width, height: raster.height * rowStretch }
  const scale = imageScale(view ?? square)
  const small = resized(raster, square.width * scale, square.height * scale)
  if (rotation === 0 && view === undefined) return write(small, folder, number)
  const turned = await turn(await rasterOf(small, undefined), rotation)
  return write(sharpOf(view === undefined ? turned : warp(turned, resizedView(view, scale))), folder, number)
}
