import { type Block, type Context, printLines } from '../blocks/block.ts'
import { printItems } from '../blocks/items.ts'
import { bankLines, legalLines } from '../blocks/party-lines.ts'
import { paymentBlock, smallPrint } from '../blocks/payment.ts'
import { inventSums, rateTableBlock, sumsBlock } from '../blocks/totals.ts'
import type { Body } from '../body.ts'
import type { Style } from '../sheet.ts'
import { asText, type Text } from '../text.ts'
import { type Cell, type Form, fillIn, type Row, rowsOf } from './form.ts'

const BLOCKS: Readonly<Record<string, Block>> = {
  sums: (context, frame) => sumsBlock(inventSums(context, false), false)(context, frame),
  rates: rateTableBlock,
  payment: paymentBlock,
  bank: (context, frame) => printLines(context, frame, bankLines(context)),
  legal: (context, frame) => printLines(context, frame, legalLines(context, 4)),
  small: smallPrint(2),
}
/** Blocks that stand at the right of the page. */
const RIGHT: ReadonlySet<string> = new Set(['sums'])

/** Prints one form from top to bottom, in the habits of one supplier. */
class FormPrinter {
  readonly #context: Context
  readonly #body: Body
  readonly #label: Style
  readonly #value: Style
  readonly #heading: Style
  readonly #gap: number
  readonly #colon: string
  /** Where the second of two columns begins, as a share of the width. */
  readonly #split: number
  /** How much of a list's column its labels take. */
  readonly #offset: number
  readonly #sumsWidth: number
  #y: number

  constructor(context: Context, body: Body, y: number) {
    const { author, random } = context
    const { size } = author.habits.typography
    this.#context = context
    this.#body = body
    this.#y = y
    this.#label = { size: Math.max(4.5, size * random.pick([0.6, 0.7, 0.75, 0.85, 1])), bold: random.chance(0.25) }
    this.#value = { size, bold: random.chance(0.12) }
    this.#heading = { size: size * random.pick([0.85, 1, 1, 1.15]), bold: random.chance(0.8) }
    this.#gap = size * random.pick([0, 0.1, 0.3, 0.5])
    this.#colon = random.chance(0.6) ? ':' : author.habits.colon
    this.#split = random.between(0.46, 0.64)
    this.#offset = random.between(0.26, 0.5)
    this.#sumsWidth = random.between(0.3, 0.5)
  }

  print(form: Form): void {
    const { random, sheet } = this.#context
    for (const row of rowsOf(form)) {
      if (row.optional && random.chance(0.4)) continue
      if (row.kind !== '@' && this.#y + sheet.lineHeight() * 2 > this.#body.bottom)
        this.#y = this.#body.breakPage(this.#context)
      this.#print(row)
    }
  }

  #print(row: Row): void {
    const { random, sheet } = this.#context
    const { size } = sheet.typography
    switch (row.kind) {
      case 'gap':
        this.#y += sheet.lineHeight() * random.between(0.4, 1.4)
        return
      case '##':
        this.#texts(row, { size: size * random.pick([1.3, 1.6, 2, 2.4]), bold: random.chance(0.7) })
        return
      case '#':
        this.#texts(row, this.#heading)
        return
      case '>':
        this.#texts(row, this.#value)
        return
      case '|':
        this.#boxes(row)
        return
      case '-':
        this.#list(row)
        return
      case '=':
        this.#sum(row)
        return
      case '@':
        this.#block(row.cells[0]!.value)
        return
    }
  }

  /** Left edges and widths of columns beside each other. */
  #columns(count: number): { readonly x: number; readonly width: number }[] {
    const { left, width } = this.#body
    const starts = count === 2 ? [0, this.#split] : Array.from({ length: count }, (_, index) => index / count)
    return starts.map((start, index) => ({
      x: left + start * width,
      width: ((starts[index + 1] ?? 1) - start) * width - 6,
    }))
  }

  #texts({ cells }: Row, style: Style): void {
    const columns = this.#columns(cells.length)
    const bottoms = cells.map((cell, index) => {
      const text = cell.value === '' ? undefined : fillIn(this.#context, cell.value)
      return text === undefined
        ? this.#y
        : printLines(this.#context, { ...columns[index]!, y: this.#y, align: 'left' }, [text], style)
    })
    this.#y = Math.max(...bottoms)
  }

  #labelText(cell: Cell): Text {
    return fillIn(this.#context, cell.label) ?? asText('')
  }

  #boxes({ cells }: Row): void {
    const { sheet } = this.#context
    const whole = cells.reduce((sum, cell) => sum + cell.share, 0)
    let x = this.#body.left
    const placed = cells.map(cell => {
      const width = (this.#body.width * cell.share) / whole
      const left = x
      x += width
      return { cell, left, width: width - 5 }
    })
    const below = placed.map(({ cell, left, width }) =>
      cell.label === ''
        ? this.#y
        : printLines(
            this.#context,
            { x: left, y: this.#y, width, align: 'left' },
            [this.#labelText(cell)],
            this.#label,
          ),
    )
    const top = Math.max(...below)
    const bottoms = placed.map(({ cell, left, width }) => {
      const text = cell.value === '' ? undefined : fillIn(this.#context, cell.value)
      return text === undefined
        ? top + sheet.lineHeight(this.#value)
        : printLines(this.#context, { x: left, y: top, width, align: 'left' }, [text], this.#value)
    })
    this.#y = Math.max(...bottoms) + this.#gap
  }

  #list({ cells }: Row): void {
    const columns = this.#columns(cells.length)
    const bottoms = cells.map((cell, index) => {
      const { x, width } = columns[index]!
      const text = cell.value === '' ? undefined : fillIn(this.#context, cell.value)
      if (text === undefined) return this.#y
      const offset = width * this.#offset
      const label = cell.label === '' ? [] : [[...this.#labelText(cell), ...asText(this.#colon)]]
      return Math.max(
        printLines(this.#context, { x, y: this.#y, width: offset - 3, align: 'left' }, label, {
          ...this.#value,
          bold: this.#label.bold === true,
        }),
        printLines(
          this.#context,
          { x: x + offset, y: this.#y, width: width - offset, align: 'left' },
          [text],
          this.#value,
        ),
      )
    })
    this.#y = Math.max(...bottoms) + this.#gap * 0.5
  }

  #sum({ cells }: Row): void {
    const { sheet } = this.#context
    const [cell] = cells
    const text = fillIn(this.#context, cell!.value)
    const label = fillIn(this.#context, cell!.label)
    if (text === undefined || label === undefined) return
    const right = this.#body.left + this.#body.width
    sheet.print(label, right - this.#body.width * this.#sumsWidth, this.#y, this.#value)
    sheet.print(text, right, this.#y, { ...this.#value, align: 'right' })
    this.#y += sheet.lineHeight(this.#value) + this.#gap
  }

  #block(name: string): void {
    const { left, width, bottom } = this.#body
    if (name === 'items') {
      this.#y = printItems(this.#context, this.#body, this.#y)
      return
    }
    const block = BLOCKS[name]
    if (block === undefined) throw new Error(`no block is called “${name}”`)
    if (this.#y + 60 > bottom) this.#y = this.#body.breakPage(this.#context)
    const share = RIGHT.has(name) ? this.#sumsWidth : 1
    this.#y = block(this.#context, {
      x: left + width * (1 - share),
      y: this.#y,
      width: width * share,
      align: 'left',
    })
  }
}

export function printForm(context: Context, form: Form): void {
  const { author, random, sheet } = context
  const { margin } = author.habits
  const body: Body = {
    left: margin.left,
    width: sheet.width - margin.left - margin.right,
    bottom: sheet.height - margin.bottom,
    breakPage: () => {
      sheet.nextPage()
      return margin.top + (random.chance(0.5) ? sheet.lineHeight() : 0)
    },
  }
  new FormPrinter(context, body, margin.top).print(form)
}
