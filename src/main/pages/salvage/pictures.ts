import sharp from 'sharp'
import { MAX_IMAGE_PIXELS, MAX_PAGES } from '../limits.ts'

const BEGIN = Buffer.from([0xff, 0xd8, 0xff])
const END = Buffer.from([0xff, 0xd9])

/** Smaller ones are logos: a page is 500 pixels wide at 60 dpi, and is hardly read from less. */
const LEAST_SIDE = 500

/**
 * The JPEG pictures of pages in a damaged file, each from its beginning to its end or to where the file ends. What a
 * scanner makes is little else.
 */
export async function picturesIn(file: Buffer): Promise<Buffer[]> {
  const pictures: Buffer[] = []
  for (let at = file.indexOf(BEGIN); at >= 0 && pictures.length < MAX_PAGES; ) {
    const next = file.indexOf(BEGIN, at + BEGIN.length)
    // A thumbnail inside of a picture ends earlier: the last end before the next beginning is its own.
    const limit = next < 0 ? file.length : next
    const end = file.lastIndexOf(END, limit)
    const picture = file.subarray(at, end > at ? end + END.length : limit)
    if (await isPage(picture)) pictures.push(picture)
    at = next
  }
  return pictures
}

async function isPage(picture: Buffer): Promise<boolean> {
  try {
    const { width, height } = await sharp(picture, { failOn: 'none' }).metadata()
    return Math.min(width, height) >= LEAST_SIDE && width * height <= MAX_IMAGE_PIXELS
  } catch {
    return false
  }
}
