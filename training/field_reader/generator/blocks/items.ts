import { withCurrency } from '../author.ts'
import type { Body } from '../body.ts'
import type { Line } from '../lines.ts'
import type { Cell } from '../sheet.ts'
import type { Printable, Text } from '../text.ts'
import type { Context } from './block.ts'
import { type CellPart, type Column, cellOf, drawColumns, placeColumns } from './columns.ts'

/** One printed table of items with its habits. */
class ItemTable {
  readonly #context: Context
  readonly #body: Body
  readonly #columns: readonly Column[]
  readonly #headings: boolean
  readonly #headingSize: number
  readonly #repeatHeadings: boolean
  readonly #carried: boolean
  readonly #gap: number
  readonly #amountsBelow: boolean
  readonly #descriptionAbove: boolean
  readonly #detailSize: number
  readonly #capitals: boolean
  #y: number
  #sum = 0

  constructor(context: Context, body: Body, y: number) {
    const { author, random } = context
    this.#context = context
    this.#body = body
    this.#y = y
    const inset = random.chance(0.15) ? random.between(0, 40) : 0
    this.#columns = placeColumns(context, drawColumns(context), body.left + inset, body.width - inset)
    this.#headings = random.chance(0.95)
    this.#headingSize = author.habits.typography.size * random.pick([1, 1, 0.9, 0.8])
    this.#repeatHeadings = random.chance(0.75)
    this.#carried = random.chance(0.3)
    this.#gap = author.habits.typography.size * random.pick([0, 0, 0.15, 0.3, 0.6, 1])
    this.#amountsBelow = random.chance(0.1)
    this.#descriptionAbove = random.chance(0.06)
    this.#detailSize = author.habits.typography.size * random.pick([1, 1, 0.85])
    this.#capitals = random.chance(0.15)
  }

  get y(): number {
    return this.#y
  }

  printHeadings(): void {
    if (!this.#headings) return
    const { sheet, author, invoice } = this.#context
    const { currency } = invoice.land.country
    const style = { bold: author.habits.labelBold || this.#gap > 0, size: this.#headingSize }
    const wrapped = this.#columns.map(column =>
      sheet.wrap(
        withCurrency(this.#capitals ? column.heading.toUpperCase() : column.heading, currency),
        Math.max(column.width - 1, 8),
        style,
      ),
    )
    const rows = Math.max(...wrapped.map(lines => lines.length))
    this.#columns.forEach((column, index) => {
      const lines = wrapped[index]!
      // Most set short headings on the last of the rows.
      const skip = rows - lines.length
      lines.forEach((line, row) => {
        this.#place(column, line, this.#y + (row + skip) * sheet.lineHeight(style), style, { column: 'heading' })
      })
    })
    this.#y += rows * sheet.lineHeight(style) + this.#gap + 2
  }

  #place(column: Column, text: Printable, y: number, style: { bold?: boolean; size?: number }, cell: Cell): void {
    const { sheet } = this.#context
    const pad = 2
    if (column.align === 'right')
      sheet.print(text, column.left + column.width - pad, y, { ...style, align: 'right' }, cell)
    else if (column.align === 'centre')
      sheet.print(text, column.left + column.width / 2, y, { ...style, align: 'centre' }, cell)
    else sheet.print(text, column.left + pad, y, style, cell)
  }

  /** Several parts of one cell beside each other. */
  #placeParts(column: Column, parts: readonly CellPart[], y: number, cell: Cell): void {
    const { sheet } = this.#context
    const gap = sheet.measure(' ')
    const widths = parts.map(part => sheet.measure(part.text))
    const whole = widths.reduce((sum, width) => sum + width, 0) + gap * (parts.length - 1)
    let x =
      column.align === 'right'
        ? column.left + column.width - 2 - whole
        : column.align === 'centre'
          ? column.left + (column.width - whole) / 2
          : column.left + 2
    parts.forEach((part, index) => {
      sheet.print(part.text, x, y, {}, { ...cell, ...(part.column !== undefined && { column: part.column }) })
      x += widths[index]! + gap
    })
  }

  /** A row that is no item: a group's heading, a subtotal, what is carried over. */
  printRow(label: Printable, amount: Text | undefined): void {
    const { sheet } = this.#context
    this.#makeRoom(sheet.lineHeight())
    const description = this.#columns.find(column => column.kind === 'description')!
    const last = this.#columns.at(-1)!
    const bold = this.#context.random.chance(0.5)
    sheet.print(label, amount === undefined ? this.#columns[0]!.left + 2 : description.left + 2, this.#y, { bold })
    if (amount !== undefined) this.#place(last, amount, this.#y, { bold }, {})
    this.#y += sheet.lineHeight() + this.#gap
  }

  #makeRoom(height: number): void {
    const { author, random, sheet } = this.#context
    const reserve = this.#carried ? 2 * sheet.lineHeight() : 0
    if (this.#y + height + reserve <= this.#body.bottom) return
    const carriedLabel = (key: string): string =>
      author.once(key, () =>
        author.cased(random.pick(author.words.sums.carried)).replace('{page}', String(sheet.page + 1)),
      )
    const amount = author.money(author.sign(this.#sum))
    const last = this.#columns.at(-1)!
    const carry = (key: string): void => {
      sheet.print(carriedLabel(key), this.#columns[0]!.left + 2, this.#y)
      this.#place(last, amount, this.#y, {}, {})
      this.#y += sheet.lineHeight() + this.#gap
    }
    if (this.#carried) carry('carried to')
    this.#y = this.#body.breakPage(this.#context)
    if (this.#repeatHeadings) this.printHeadings()
    if (this.#carried && random.chance(0.8)) carry('carried from')
  }

  printItem(line: Line, index: number): void {
    const { author, random, sheet } = this.#context
    const height = sheet.lineHeight()
    const description = this.#columns.find(column => column.kind === 'description')!
    const room = this.#descriptionAbove ? this.#body.width - 10 : Math.max(description.width - 6, 30)
    const text = sheet.wrap(line.description, room)
    const details = line.details.flatMap(detail => sheet.wrap(author.fill(detail), room, { size: this.#detailSize }))
    const rows = text.length + details.length + (this.#descriptionAbove ? 1 : 0)
    this.#makeRoom(Math.min(rows, 4) * height)
    const first = this.#y
    const numbersRow = this.#descriptionAbove ? text.length : this.#amountsBelow ? text.length - 1 : 0
    const others = this.#columns.filter(column => column.kind !== 'description')
    const cell = (row: number): Cell => ({ item: index, further: row > 0 })
    const printNumbers = (): void => {
      for (const column of others) {
        const early =
          numbersRow > 0 && (column.kind === 'position' || column.kind === 'article') && !this.#descriptionAbove
        const row = early ? 0 : numbersRow
        this.#placeParts(column, cellOf(this.#context, column.kind, line, index), first + row * height, cell(row))
      }
    }
    if (!this.#descriptionAbove) printNumbers()
    text.forEach((part, row) => {
      sheet.print(
        part,
        this.#descriptionAbove ? this.#body.left : description.left + 2,
        this.#y,
        {},
        { ...cell(row), column: 'description' },
      )
      this.#y += height
    })
    if (this.#descriptionAbove) {
      printNumbers()
      this.#y += height
    }
    for (const detail of details) {
      if (this.#y + height > this.#body.bottom) this.#y = this.#body.breakPage(this.#context)
      sheet.print(
        detail,
        description.left + 2 + (random.chance(0.1) ? 6 : 0),
        this.#y,
        { size: this.#detailSize },
        { ...cell(1), column: 'description' },
      )
      this.#y += height
    }
    this.#y += this.#gap
    this.#sum += line.amount
  }
}

/** All items of the paper in a table, over as many pages as they need; returns the y below. */
export function printItems(context: Context, body: Body, y: number): number {
  const { author, invoice, random } = context
  const table = new ItemTable(context, body, y)
  table.printHeadings()
  const grouped = random.chance(0.12)
  const subtotals = grouped && random.chance(0.4)
  let group = 0
  invoice.lines.forEach((line, index) => {
    if (grouped && (index === 0 || random.chance(0.25))) {
      if (subtotals && group !== 0)
        table.printRow(author.cased(random.pick(author.words.sums.subtotal)), author.money(author.sign(group)))
      group = 0
      table.printRow(author.fill(random.pick(author.words.groupHeadings)), undefined)
    }
    table.printItem(line, index)
    group += line.amount
  })
  return table.y
}

/** A paper without a table: what was done, in a sentence, with its amount behind or below. */
export function printProse(context: Context, body: Body, y: number): number {
  const { author, invoice, sheet } = context
  let below = y
  invoice.lines.forEach((line, index) => {
    const cell = { item: index, further: false }
    const amount = author.cell(author.sign(line.amount))
    const description = sheet.wrap(line.description, body.width * 0.6)
    sheet.print(amount, body.left + body.width, below, { align: 'right' }, { ...cell, column: 'amount' })
    description.forEach((part, row) => {
      sheet.print(part, body.left, below, {}, { ...cell, further: row > 0, column: 'description' })
      below += sheet.lineHeight()
    })
  })
  return below
}
