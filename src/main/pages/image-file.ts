import { readFile } from 'node:fs/promises'
import sharp, { type Metadata } from 'sharp'
import { VouchError } from '#shared/errors.ts'
import type { ReadingWay } from '../pipeline/reading-way.ts'
import { isExposed } from './camera.ts'
import { MAX_IMAGE_PIXELS, MAX_PAGES, refuseLarge } from './limits.ts'
import type { Picture } from './picture.ts'
import { rasterOf } from './pixels.ts'
import { readingScale } from './reading-size.ts'
import { tiffIsCutOff, tiffRowStretch } from './tiff-pages.ts'

/** Sheets are this wide, in inches, from a receipt to a plan: another width comes of a density that software made up. */
const PLAUSIBLE_WIDTH = { least: 1.5, most: 18 }

/** What software writes that knows no density: it is no better than none. */
const UNKNOWN_DENSITIES: ReadonlySet<number> = new Set([72, 96])

/** Only the formats that intake lets through are ever decoded. */
const FORMATS: ReadonlySet<string> = new Set(['png', 'jpeg', 'webp', 'tiff'])

function damaged(thrown: unknown): VouchError {
  return new VouchError('file-damaged', 'the image cannot be decoded', { cause: thrown })
}

async function metadataOf(file: string | Buffer): Promise<Metadata> {
  try {
    // Only the header is read here, so that the size is known before a pixel is decoded.
    return await sharp(file, { limitInputPixels: false, pages: 1 }).metadata()
  } catch (thrown) {
    throw damaged(thrown)
  }
}

/** An image file whose pages are decoded one at a time. */
export interface ImageFile {
  readonly pageCount: number
  /**
   * The page's pixels: upright by its EXIF tag, on white where it was transparent.
   * @param number counts from 1
   * @param channels 3 keeps the colours
   * @throws VouchError `file-damaged`, `image-too-large`
   */
  decode(number: number, channels: 1 | 3): Promise<Picture>
}

/**
 * Opens an image file: PNG, JPEG, WebP or TIFF with one or more pages.
 * @throws VouchError `file-damaged`, `image-too-large`, `too-many-pages`
 */
export async function openImage(file: string | Buffer, way: ReadingWay = {}): Promise<ImageFile> {
  const salvaged = way.salvage !== undefined
  const first = await metadataOf(file)
  if (!FORMATS.has(first.format)) throw new VouchError('file-unsupported', first.format)
  refuseLarge(first.width, first.height)
  const pageCount = first.format === 'tiff' ? (first.pages ?? 1) : 1
  if (pageCount > MAX_PAGES) throw new VouchError('too-many-pages', `${pageCount} of ${MAX_PAGES}`)

  const tiff = first.format !== 'tiff' ? undefined : typeof file === 'string' ? await readFile(file) : file
  if (tiff && !salvaged && tiffIsCutOff(tiff)) throw damaged(new Error('a page of the TIFF lies beyond its end'))

  const decode = async (number: number, channels: 1 | 3): Promise<Picture> => {
    // 'truncated' accepts warnings (odd tags, a wrong checksum) and refuses only what is cut off.
    const failOn = salvaged ? 'none' : 'truncated'
    const open = () => sharp(file, { limitInputPixels: MAX_IMAGE_PIXELS, failOn, page: number - 1 })
    let metadata: Metadata
    try {
      metadata = await open().metadata()
    } catch (thrown) {
      throw damaged(thrown)
    }
    const { width, height, density, space } = metadata
    refuseLarge(width, height)
    const scale = readingScale(width * height, way.pixels)
    const inches = density && !UNKNOWN_DENSITIES.has(density) ? width / density : 0
    const known = inches >= PLAUSIBLE_WIDTH.least && inches <= PLAUSIBLE_WIDTH.most
    try {
      const flat = open()
        .flatten({ background: '#ffffff' })
        .toColourspace(channels === 1 || space === 'b-w' || space === 'grey16' ? 'b-w' : 'srgb')
      const sized = scale === 1 ? flat : flat.resize({ width: Math.round(width * scale) })
      return {
        raster: await rasterOf(sized.autoOrient(), known ? density! * scale : undefined),
        pixels: width * height,
        rowStretch: tiff ? tiffRowStretch(tiff, number - 1) : 1,
        byCamera: isExposed(metadata.exif),
      }
    } catch (thrown) {
      throw damaged(thrown)
    }
  }
  return { pageCount, decode }
}
