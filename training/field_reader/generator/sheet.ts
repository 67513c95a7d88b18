import type { LineColumn } from '#shared/fields.ts'
import { type Face, widthOf } from './metrics.ts'
import { asText, bitsOf, fieldsOf, type Printable, plainOf, type Text, withoutBrand, wordsOf } from './text.ts'

export interface Typography {
  readonly family: 'sans' | 'serif' | 'mono'
  /** How much wider than the standard font. */
  readonly stretch: number
  /** Points. */
  readonly size: number
  /** Distance of lines, as a share of the size. */
  readonly leading: number
}

export interface Style {
  readonly size?: number
  readonly bold?: boolean
  readonly align?: 'left' | 'right' | 'centre'
}

/** What a cell of the table of items is. */
export interface Cell {
  readonly column?: LineColumn | 'heading'
  /** Counts items from 0 over the whole document. */
  readonly item?: number
  /** Whether this is a further row of the item. */
  readonly further?: boolean
}

/** Text on one line, in points from the top left of its page. */
export interface Run extends Cell {
  readonly text: Text
  readonly left: number
  readonly top: number
  readonly size: number
  readonly face: Face
}

export interface Paper {
  readonly width: number
  readonly height: number
}

/** Lines never break at the blanks that group an amount's digits. */
const BREAKABLE = / +/

const ALIGN = { left: 0, centre: 0.5, right: 1 } as const

/** Pages to print on. Nothing is drawn: only what is printed where is kept. */
export class Sheet {
  readonly pages: Run[][] = [[]]
  readonly typography: Typography
  readonly width: number
  height: number

  constructor(paper: Paper, typography: Typography) {
    this.width = paper.width
    this.height = paper.height
    this.typography = typography
  }

  get page(): number {
    return this.pages.length - 1
  }
  nextPage(): void {
    this.pages.push([])
  }
  lineHeight(style: Style = {}): number {
    return (style.size ?? this.typography.size) * this.typography.leading
  }

  #face(style: Style): Face {
    return `${this.typography.family}${style.bold ? 'Bold' : ''}`
  }

  measure(printable: Printable, style: Style = {}): number {
    const plain = typeof printable === 'string' ? printable : plainOf(printable)
    return widthOf(plain, this.#face(style)) * (style.size ?? this.typography.size) * this.typography.stretch
  }

  /** One line whose top is at `y`; `x` is its left, right or middle as aligned. Returns where it ends on the right. */
  print(printable: Printable, x: number, y: number, style: Style = {}, cell: Cell = {}, page = this.page): number {
    const text = asText(printable)
    const width = this.measure(text, style)
    const left = x - width * ALIGN[style.align ?? 'left']
    const size = style.size ?? this.typography.size
    this.pages[page]!.push({ ...cell, text, left, top: y, size, face: this.#face(style) })
    return left + width
  }

  /** Settles whose name the brand is, when everything is printed. */
  nameByBrand(): void {
    const bit = bitsOf('vendorName')
    const named = this.pages.some(runs => runs.some(run => fieldsOf(run.text) & bit))
    for (const [page, runs] of this.pages.entries())
      this.pages[page] = runs.map(run => ({ ...run, text: withoutBrand(run.text, named) }))
  }

  /** Breaks a text into lines that fit a width. */
  wrap(printable: Printable, width: number, style: Style = {}): Text[] {
    if (this.measure(printable, style) <= width) return [asText(printable)]
    const blank = this.measure(' ', style)
    const lines: { pieces: Text; width: number }[] = []
    for (const word of wordsOf(asText(printable), BREAKABLE)) {
      const wide = this.measure(word, style)
      const last = lines.at(-1)
      if (last !== undefined && last.width + blank + wide <= width) {
        // A blank within a value belongs to the value, so that its words can be joined again.
        const inside = last.pieces.at(-1)!.fields & word[0]!.fields
        last.pieces = [...last.pieces, { text: ' ', fields: inside }, ...word]
        last.width += blank + wide
      } else lines.push({ pieces: word, width: wide })
    }
    return lines.map(line => line.pieces)
  }

  /** Wrapped text; returns the y below it. */
  paragraph(printable: Printable, x: number, y: number, width: number, style: Style = {}, cell: Cell = {}): number {
    const height = this.lineHeight(style)
    const lines = this.wrap(printable, width, style)
    lines.forEach((line, index) => {
      this.print(line, x, y + index * height, style, cell)
    })
    return y + lines.length * height
  }
}
