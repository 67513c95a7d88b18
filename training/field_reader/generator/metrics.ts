import { PDFDocument, StandardFonts } from 'pdf-lib'

/** The usual typefaces of invoices; others are these, stretched or condensed. */
const FACES = {
  sans: StandardFonts.Helvetica,
  sansBold: StandardFonts.HelveticaBold,
  serif: StandardFonts.TimesRoman,
  serifBold: StandardFonts.TimesRomanBold,
  mono: StandardFonts.Courier,
  monoBold: StandardFonts.CourierBold,
} as const
export type Face = keyof typeof FACES

const LATIN = 0x250
/** Widths of characters that the standard fonts lack: about an n. */
const OTHERWISE = 0.556

async function widthTable(name: StandardFonts): Promise<Float32Array> {
  const font = await (await PDFDocument.create()).embedFont(name)
  const known = new Set(font.getCharacterSet())
  return Float32Array.from({ length: LATIN }, (_, code) =>
    known.has(code) ? font.widthOfTextAtSize(String.fromCharCode(code), 1) : OTHERWISE,
  )
}

const WIDTHS = Object.fromEntries(
  await Promise.all(Object.entries(FACES).map(async ([face, name]) => [face, await widthTable(name)] as const)),
) as Record<Face, Float32Array>

/** The width of a text in points at a size of one point. */
export function widthOf(text: string, face: Face): number {
  const widths = WIDTHS[face]
  let width = 0
  for (let index = 0; index < text.length; index++) width += widths[text.charCodeAt(index)] ?? OTHERWISE
  return width
}
