import sharp from 'sharp'
import { refuseLarge } from './limits.ts'
import { onlyPainting } from './only-painting.ts'
import { isUpright } from './pdf-matrix.ts'
import { contentOf, type PdfObject, type PdfObjects } from './pdf-objects.ts'
import { coversPage, type ScannedImage, scannedAt } from './scanned-image.ts'

/** Entries that make a picture look otherwise than its JPEG. */
const CHANGED = /\/(?:SMask|Mask|Decode|ImageMask|DecodeParms)\b/
/** The colour spaces whose values a JPEG decoder hands out as they are. */
const PLAIN_COLOURS = /\/(?:DeviceGray|DeviceRGB|ICCBased|CalGray|CalRGB)\b/

function isPlainJpeg(objects: PdfObjects, { text }: PdfObject): boolean {
  const colours =
    PLAIN_COLOURS.test(text) || objects.follow(text, 'ColorSpace').some(space => PLAIN_COLOURS.test(space.text))
  return /\/Filter\s*\[?\s*\/DCTDecode\s*(?:\]|\/|>>|\s)/.test(text) && !CHANGED.test(text) && colours
}

/** The page's resources: its own, or its parent's. */
function resourcesOf(objects: PdfObjects, page: PdfObject): string {
  const own = objects.follow(page.text, 'Resources')[0]?.text ?? page.text
  if (own.includes('/XObject')) return own
  const [parent] = objects.follow(page.text, 'Parent')
  return parent === undefined ? '' : (objects.follow(parent.text, 'Resources')[0]?.text ?? parent.text)
}

/**
 * The picture of a page that is nothing but a JPEG, still packed: the PDF library takes 250 ms to unpack A4 at 300 dpi,
 * this way 40. Undefined where the page is anything but plain.
 * @param page its object's number
 * @param view the page's borders in the PDF's units
 * @throws VouchError `image-too-large`
 */
export async function embeddedJpeg(
  objects: PdfObjects,
  page: number,
  view: readonly number[],
): Promise<ScannedImage | undefined> {
  const pageObject = objects.find(page)
  // A note or a stamp may lie on the picture.
  if (pageObject === undefined || /\/Annots(?!\s*\[\s*\])/.test(pageObject.text)) return undefined
  const contents = objects.follow(pageObject.text, 'Contents').map(object => contentOf(objects, object))
  if (contents.length === 0 || contents.includes(undefined)) return undefined
  const painting = onlyPainting(contents.join('\n'))
  if (painting === undefined || !isUpright(painting.matrix) || !coversPage(painting.matrix, view)) return undefined
  const resources = resourcesOf(objects, pageObject)
  const pictures = objects.follow(resources, 'XObject')[0]?.text ?? resources
  const [picture] = objects.follow(pictures, painting.name.replace(/[^\w-]/g, '\\$&'))
  if (picture === undefined) return undefined
  const entry = (key: string) => Number(new RegExp(`/${key}\\s+(\\d+)`).exec(picture.text)?.[1])
  refuseLarge(entry('Width'), entry('Height'))
  if (!isPlainJpeg(objects, picture)) return undefined
  const bytes = objects.bytesOf(picture)
  if (bytes === undefined || bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const pixels = sharp(bytes, { failOn: 'truncated' })
  const { width, height, channels } = await pixels.metadata()
  if (entry('Width') !== width || entry('Height') !== height || channels > 3) return undefined
  return scannedAt(painting.matrix, { pixels, width, height, grey: channels === 1 })
}
