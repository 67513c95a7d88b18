import { type Color, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib'

export const PAPERS = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
  /** An 80 mm till roll; as long as its print, set when it is finished. */
  strip: { width: 226.77, height: 2000 },
} as const
export type Paper = keyof typeof PAPERS

/** The fonts every PDF reader brings itself (PDF 32000-1, 9.6.2.2): nothing is embedded, so nothing needs a licence. */
const TYPEFACES = {
  sans: [StandardFonts.Helvetica, StandardFonts.HelveticaBold],
  serif: [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold],
  mono: [StandardFonts.Courier, StandardFonts.CourierBold],
} as const
export type Typeface = keyof typeof TYPEFACES

/** A shade: red, green and blue from 0 to 1. */
export type Shade = readonly [number, number, number]
export const BLACK: Shade = [0, 0, 0]
export const GREY: Shade = [0.38, 0.38, 0.38]

export interface TextStyle {
  readonly size?: number
  readonly bold?: boolean
  readonly shade?: Shade
  readonly align?: 'left' | 'right' | 'centre'
}

const colour = ([red, green, blue]: Shade): Color => rgb(red, green, blue)

/** The share of a font's size from the top of a line to its baseline. */
const ASCENT = 0.78
export const LEADING = 1.3

/** Pages to draw on, in points from the top left. `y` is where the next block begins. */
export class Sheet {
  readonly paper: Paper
  readonly margin: number
  readonly size: number
  y: number
  readonly #document: PDFDocument
  readonly #regular: PDFFont
  readonly #bold: PDFFont
  #page: PDFPage

  private constructor(document: PDFDocument, fonts: [PDFFont, PDFFont], paper: Paper, size: number) {
    this.#document = document
    ;[this.#regular, this.#bold] = fonts
    this.paper = paper
    this.size = size
    this.margin = paper === 'strip' ? 12 : 56
    this.#page = document.addPage([this.width, this.height])
    this.y = this.margin
  }

  static async open(paper: Paper, typeface: Typeface, size: number): Promise<Sheet> {
    const document = await PDFDocument.create()
    // Fixed, so that the same invoice is the same bytes on every run.
    const moment = new Date('2026-01-01T00:00:00Z')
    document.setCreationDate(moment)
    document.setModificationDate(moment)
    document.setProducer('Vouch samples')
    document.setCreator('Vouch samples')
    const [regular, bold] = TYPEFACES[typeface]
    return new Sheet(document, [await document.embedFont(regular), await document.embedFont(bold)], paper, size)
  }

  get width(): number {
    return PAPERS[this.paper].width
  }
  get height(): number {
    return PAPERS[this.paper].height
  }
  get right(): number {
    return this.width - this.margin
  }
  get inner(): number {
    return this.width - 2 * this.margin
  }
  get lineHeight(): number {
    return this.size * LEADING
  }
  get pageCount(): number {
    return this.#document.getPageCount()
  }

  nextPage(): void {
    this.#page = this.#document.addPage([this.width, this.height])
    this.y = this.margin
  }

  /** Draws on every page, after all are known: footers and page numbers. */
  onEachPage(draw: (page: number, pages: number) => void): void {
    const current = this.#page
    this.#document.getPages().forEach((page, index, all) => {
      this.#page = page
      draw(index + 1, all.length)
    })
    this.#page = current
  }

  measure(text: string, style: TextStyle = {}): number {
    return (style.bold ? this.#bold : this.#regular).widthOfTextAtSize(text, style.size ?? this.size)
  }

  /** One line of text whose top is at `y`; `x` is its left, right or middle as aligned. */
  text(text: string, x: number, y: number, style: TextStyle = {}): void {
    const size = style.size ?? this.size
    const shift = { left: 0, right: 1, centre: 0.5 }[style.align ?? 'left'] * this.measure(text, style)
    this.#page.drawText(text, {
      x: x - shift,
      y: this.height - y - size * ASCENT,
      size,
      font: style.bold ? this.#bold : this.#regular,
      color: colour(style.shade ?? BLACK),
    })
  }

  /** Breaks text into lines that fit a width; given line breaks are kept. */
  wrap(text: string, width: number, style: TextStyle = {}): string[] {
    return text.split('\n').flatMap(paragraph => {
      const lines: string[] = []
      for (const word of paragraph.split(' ')) {
        const longer = `${lines.at(-1)} ${word}`
        if (lines.length > 0 && this.measure(longer, style) <= width) lines[lines.length - 1] = longer
        else lines.push(word)
      }
      return lines
    })
  }

  /** Wrapped text; returns the y below it. */
  paragraph(text: string, x: number, y: number, width: number, style: TextStyle = {}): number {
    const height = (style.size ?? this.size) * LEADING
    const lines = this.wrap(text, width, style)
    lines.forEach((line, index) => {
      this.text(line, x, y + index * height, style)
    })
    return y + lines.length * height
  }

  rule(x1: number, y1: number, x2: number, y2: number, thickness = 0.6, shade: Shade = BLACK): void {
    this.#page.drawLine({
      start: { x: x1, y: this.height - y1 },
      end: { x: x2, y: this.height - y2 },
      thickness,
      color: colour(shade),
    })
  }

  box(x: number, y: number, width: number, height: number, paint: { fill?: Shade; stroke?: Shade }): void {
    this.#page.drawRectangle({
      x,
      y: this.height - y - height,
      width,
      height,
      ...(paint.fill && { color: colour(paint.fill) }),
      ...(paint.stroke && { borderColor: colour(paint.stroke), borderWidth: 0.7 }),
    })
  }

  /** A mark such as companies print beside their name: overlapping shapes, no letters. */
  logo(x: number, y: number, size: number, shade: Shade): void {
    const lighter = shade.map(part => part + (1 - part) * 0.55) as unknown as Shade
    this.#page.drawCircle({ x: x + size * 0.4, y: this.height - y - size / 2, size: size * 0.38, color: colour(shade) })
    this.#page.drawCircle({
      x: x + size * 0.72,
      y: this.height - y - size / 2,
      size: size * 0.26,
      color: colour(lighter),
    })
  }

  /** The PDF's bytes. A till roll is cut off below its last line. */
  async finish(): Promise<Uint8Array> {
    if (this.paper === 'strip') {
      const used = this.y + this.margin
      this.#page.setMediaBox(0, this.height - used, this.width, used)
    }
    return this.#document.save({ useObjectStreams: false })
  }
}
