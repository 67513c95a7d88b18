import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp, { type Sharp } from 'sharp'
import { IDENTITY, isUpright, type Matrix, times } from './pdf-matrix.ts'

/** An image that is all that is to be seen on a page of a PDF, in its own pixels. */
export interface ScannedImage {
  readonly pixels: Sharp
  readonly width: number
  readonly height: number
  readonly grey: boolean
  /** Dots per inch across and down. */
  readonly dpi: readonly [number, number]
}

/** An image that covers less than this share of its page leaves room for something else. */
const WHOLE_PAGE = 0.9
const UNITS_PER_INCH = 72

/** Operations that show nothing. A scanner's page has one image besides, and perhaps invisible text. */
const UNSEEN: ReadonlySet<number> = new Set([
  OPS.dependency,
  OPS.save,
  OPS.restore,
  OPS.transform,
  OPS.clip,
  OPS.eoClip,
  OPS.endPath,
  OPS.setRenderingIntent,
  OPS.setFlatness,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
  OPS.beginText,
  OPS.endText,
  OPS.setFont,
  OPS.setTextMatrix,
  OPS.moveText,
  OPS.setLeading,
  OPS.setLeadingMoveText,
  OPS.nextLine,
  OPS.setCharSpacing,
  OPS.setWordSpacing,
  OPS.setHScale,
  OPS.setTextRise,
  OPS.setTextRenderingMode,
  OPS.setFillRGBColor,
  OPS.setStrokeRGBColor,
  OPS.setFillColorSpace,
  OPS.setStrokeColorSpace,
])

/** Text rendering mode in which glyphs are not painted. */
const INVISIBLE = 3

/** The page's only image, by its name in the page's store, where nothing else is painted. */
async function onlyImage(page: PDFPageProxy): Promise<{ name: string; matrix: Matrix } | undefined> {
  const { fnArray, argsArray } = await page.getOperatorList()
  let state: { matrix: Matrix; mode: number } = { matrix: IDENTITY, mode: 0 }
  const saved: (typeof state)[] = []
  let found: { name: string; matrix: Matrix } | undefined
  for (const [index, operation] of fnArray.entries()) {
    const parameters = argsArray[index]
    if (operation === OPS.save) saved.push(state)
    else if (operation === OPS.restore) state = saved.pop() ?? state
    else if (operation === OPS.transform) state = { ...state, matrix: times(state.matrix, parameters) }
    else if (operation === OPS.setTextRenderingMode) state = { ...state, mode: parameters[0] }
    else if (operation === OPS.paintImageXObject && found === undefined)
      found = { name: parameters[0], matrix: state.matrix }
    else if (operation === OPS.showText && state.mode === INVISIBLE) continue
    // A path that is only clipped to is not painted.
    else if (operation === OPS.constructPath && parameters[0] === OPS.endPath) continue
    else if (!UNSEEN.has(operation)) return undefined
  }
  return found
}

/** What pdf.js makes of an image without a browser's bitmaps. */
interface DecodedImage {
  readonly width: number
  readonly height: number
  /** pdf.js's ImageKind. */
  readonly kind: number
  readonly data: Uint8Array | Uint8ClampedArray | null
}

/** One bit a pixel, rows padded to whole bytes, 1 is white. */
function unpacked({ data, width, height }: DecodedImage & { data: NonNullable<DecodedImage['data']> }): Uint8Array {
  const grey = new Uint8Array(width * height)
  const line = (width + 7) >> 3
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) if (data[y * line + (x >> 3)]! & (0x80 >> (x & 7))) grey[at] = 255
  return grey
}

function pixelsOf(image: DecodedImage): Sharp | undefined {
  const { data, width, height, kind } = image
  if (data === null) return undefined
  if (kind === 1)
    return sharp(unpacked({ ...image, data }), { raw: { width, height, channels: 1 } }).toColourspace('b-w')
  const channels = kind === 2 ? 3 : 4
  if (data.length !== width * height * channels) return undefined
  return sharp(data, { raw: { width, height, channels } }).flatten({ background: '#ffffff' })
}

/** Whether an image leaves no room on its page for anything else. */
export function coversPage(matrix: Matrix, [left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): boolean {
  return matrix[0] * matrix[3] >= WHOLE_PAGE * (right - left) * (top - bottom)
}

/** An image with the resolution that its place on the page gives it. */
export const scannedAt = (matrix: Matrix, image: Omit<ScannedImage, 'dpi'>): ScannedImage => ({
  ...image,
  dpi: [(image.width * UNITS_PER_INCH) / matrix[0], (image.height * UNITS_PER_INCH) / matrix[3]],
})

/**
 * The page's picture where the page is nothing but one, as scanners make them: drawing it would cost another 130 ms for
 * A4 at 300 dpi, and the pixels' own number and shape. Undefined where the page has to be drawn.
 */
export async function scannedImage(page: PDFPageProxy): Promise<ScannedImage | undefined> {
  const only = await onlyImage(page)
  if (only === undefined || !isUpright(only.matrix) || !coversPage(only.matrix, page.view)) return undefined
  const { name, matrix } = only
  const store = name.startsWith('g_') ? page.commonObjs : page.objs
  // Null where it cannot be decoded.
  const image = await new Promise<DecodedImage | null>(resolve => store.get(name, resolve))
  if (image === null) return undefined
  const pixels = pixelsOf(image)
  return pixels && scannedAt(matrix, { pixels, width: image.width, height: image.height, grey: image.kind === 1 })
}
