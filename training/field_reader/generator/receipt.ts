import { type Context, type Frame, printLines } from './blocks/block.ts'
import { addressLines, contactLines, labelledTaxNumber, labelledVatId } from './blocks/party-lines.ts'
import { inventSums, rateTableBlock, type Sum } from './blocks/totals.ts'
import type { Line } from './lines.ts'
import type { Cell } from './sheet.ts'
import { asText, brand, type Printable, value } from './text.ts'

/** Till rolls: one narrow column, item after item, and what was paid. */
export function printReceipt(context: Context): void {
  const { author, invoice, random, sheet } = context
  const { margin } = author.habits
  const frame: Frame = { x: margin.left, y: margin.top, width: sheet.width - margin.left - margin.right, align: 'left' }
  let y = printHead(context, frame)
  y = printFacts(context, { ...frame, y })
  y = printGoods(context, { ...frame, y: y + random.between(2, 10) })
  y = printSums(context, { ...frame, y: y + random.between(1, 6) })
  if (invoice.taxed && random.chance(0.4)) y = rateTableBlock(context, { ...frame, y: y + 4 })
  if (random.chance(0.15)) y = printFacts(context, { ...frame, y })
  const closings = random.several(
    [...author.words.closings, ...author.wording.thanks, ...author.words.smallPrint],
    random.integer(0, 3),
  )
  y = printCentred(
    context,
    { ...frame, y: y + 6 },
    closings.map(text => author.fill(text)),
  )
  sheet.height = y + margin.bottom + random.between(0, 40)
}

function printCentred(
  context: Context,
  frame: Frame,
  lines: readonly Printable[],
  bold = false,
  size = context.author.habits.typography.size,
): number {
  const { sheet } = context
  let { y } = frame
  for (const line of lines)
    for (const part of sheet.wrap(line, frame.width, { bold, size })) {
      sheet.print(part, frame.x + frame.width / 2, y, { align: 'centre', bold, size })
      y += sheet.lineHeight({ size })
    }
  return y
}

function printHead(context: Context, frame: Frame): number {
  const { author, invoice, random } = context
  const { vendor } = invoice
  const size = author.habits.typography.size
  const lines: Printable[] = []
  const brandFirst = random.chance(0.25)
  let { y } = frame
  const print = random.chance(0.75)
    ? printCentred
    : (on: Context, at: Frame, what: readonly Printable[], bold = false, points = size) =>
        printLines(on, at, what, { bold, size: points })
  if (brandFirst)
    y = print(
      context,
      { ...frame, y },
      [brand(random.chance(0.5) ? vendor.brand.toUpperCase() : vendor.brand)],
      true,
      size * random.pick([1.2, 1.6, 2]),
    )
  if (!brandFirst || random.chance(0.7))
    y = print(
      context,
      { ...frame, y },
      [value(vendor.name, 'vendorName')],
      random.chance(0.4),
      brandFirst ? size : size * random.pick([1, 1.2, 1.5]),
    )
  if (random.chance(0.3)) lines.push(vendor.registration)
  if (random.chance(0.92)) lines.push(...addressLines(vendor, random.chance(0.08), 'vendorAddress'))
  lines.push(...contactLines(context, 2))
  if (random.chance(0.65)) lines.push(labelledVatId(context))
  if (invoice.land.country.taxNumber !== undefined && random.chance(0.3)) lines.push(labelledTaxNumber(context))
  y = print(context, { ...frame, y }, lines)
  if (random.chance(0.6))
    y = printCentred(
      context,
      { ...frame, y: y + 3 },
      [random.pick(author.words.titles.receipt)],
      random.chance(0.5),
      size * random.pick([1, 1.2]),
    )
  return y + 3
}

const TIMES = ['##:##', '##:##:##', '0#:## PM', '1#:##', '1#:##:## AM'] as const

function printFacts(context: Context, frame: Frame): number {
  const { author, invoice, random } = context
  const facts: Printable[] = []
  if (random.chance(0.85))
    facts.push(author.labelled(author.label('invoiceNumber'), value(invoice.number, 'invoiceNumber')))
  const time = random.chance(0.6) ? ` ${random.fill(random.pick(TIMES)).replace(/^[2-9](?=\d:)/, '1')}` : ''
  const day = [...author.day(invoice.date, 'invoiceDate'), ...asText(time)]
  facts.push(random.chance(0.65) ? author.labelled(author.label('invoiceDate'), day) : day)
  const others = random.integer(0, 4)
  for (let index = 0; index < others; index++)
    facts.push(
      author.labelled(
        random.pick([...author.words.distractors.number, ...author.words.distractors.person]),
        random.chance(0.4)
          ? invoice.land.names.person(random).split(' ')[0]!
          : random.fill(random.pick(['#', '##', '###', '####', '@##', '0#', '######'])),
      ),
    )
  if (random.chance(0.12))
    facts.push(
      author.labelled(author.label('buyerBlock'), random.chance(0.5) ? value(invoice.buyer.name, 'buyerName') : 'CASH'),
    )
  const ordered = random.several(facts, facts.length)
  if (random.chance(0.3)) {
    // Two facts to a line, the second flush right.
    let { y } = frame
    for (let index = 0; index < ordered.length; index += 2) {
      const { sheet } = context
      sheet.print(ordered[index]!, frame.x, y)
      const second = ordered[index + 1]
      const fits =
        second !== undefined && sheet.measure(asText(ordered[index]!)) + sheet.measure(asText(second)) + 8 < frame.width
      if (second !== undefined && !fits) y += sheet.lineHeight()
      if (second !== undefined) sheet.print(second, frame.x + frame.width, y, { align: 'right' })
      y += sheet.lineHeight()
    }
    return y
  }
  return printLines(context, frame, ordered)
}

type PrintGood = (context: Context, frame: Frame, line: Line, index: number) => number

const amountOf = ({ author }: Context, line: Line): Printable => author.cell(author.sign(line.amount))

/** Description and amount in one row. */
const oneRow: PrintGood = (context, frame, line, index) => {
  const { author, random, sheet } = context
  const amount = amountOf(context, line)
  const suffix = author.once('tax letter', () =>
    random.chance(0.25) ? random.pick([' A', ' B', '*', ' SR', ' T']) : '',
  )
  const amountWidth = sheet.measure(asText(amount)) + sheet.measure(suffix)
  const quantity = author.once('quantity before', () => random.pick(['none', 'plain', 'x'])) as 'none' | 'plain' | 'x'
  let { x } = frame
  const cell: Cell = { item: index, further: false }
  if (quantity !== 'none') {
    sheet.print(
      author.quantity(line.quantity) + (quantity === 'x' ? 'x' : ''),
      x,
      frame.y,
      {},
      { ...cell, column: 'quantity' },
    )
    x += sheet.measure(quantity === 'x' ? '000x ' : '000 ')
  }
  const right = frame.x + frame.width
  sheet.print(amount, right - sheet.measure(suffix), frame.y, { align: 'right' }, { ...cell, column: 'amount' })
  if (suffix !== '') sheet.print(suffix.trim(), right, frame.y, { align: 'right' }, cell)
  let { y } = frame
  sheet.wrap(line.description, right - x - amountWidth - 6).forEach((part, row) => {
    sheet.print(part, x, y, {}, { item: index, further: row > 0, column: 'description' })
    y += sheet.lineHeight()
  })
  return y
}

/** Description first, below it quantity, price and amount. */
const twoRows: PrintGood = (context, frame, line, index) => {
  const { author, random, sheet } = context
  let { y } = frame
  const coded = author.once('coded', () => (random.chance(0.35) ? 'yes' : 'no')) === 'yes'
  sheet.wrap(line.description, frame.width).forEach((part, row) => {
    sheet.print(part, frame.x, y, {}, { item: index, further: row > 0, column: 'description' })
    y += sheet.lineHeight()
  })
  const cell: Cell = { item: index, further: true }
  let x = frame.x
  const part = (text: Printable, more: Cell = {}): void => {
    x = sheet.print(text, x, y, {}, { ...cell, ...more }) + sheet.measure(' ')
  }
  if (coded) part(line.ean)
  part(author.quantity(line.quantity), { column: 'quantity' })
  const times = author.once('times', () => random.pick(['x', 'X', '@', '*', 'unit']))
  if (times === 'unit') part(line.unit, { column: 'unit' })
  else part(times)
  part(author.cell(line.price), { column: 'unitPrice' })
  sheet.print(amountOf(context, line), frame.x + frame.width, y, { align: 'right' }, { ...cell, column: 'amount' })
  return y + sheet.lineHeight()
}

/** Quantity and price above, description and amount below, as some tills do. */
const priceFirst: PrintGood = (context, frame, line, index) => {
  const { author, sheet } = context
  if (line.quantity === 1000) return oneRow(context, frame, line, index)
  const cell: Cell = { item: index, further: false }
  const end = sheet.print(author.quantity(line.quantity), frame.x + 10, frame.y, {}, { ...cell, column: 'quantity' })
  const times = sheet.print(' x ', end, frame.y, {}, cell)
  sheet.print(author.cell(line.price), times, frame.y, {}, { ...cell, column: 'unitPrice' })
  const y = frame.y + sheet.lineHeight()
  const amount = amountOf(context, line)
  sheet.print(amount, frame.x + frame.width, y, { align: 'right' }, { item: index, further: true, column: 'amount' })
  sheet.print(
    sheet.wrap(line.description, frame.width - sheet.measure(asText(amount)) - 6)[0]!,
    frame.x,
    y,
    {},
    { item: index, further: true, column: 'description' },
  )
  return y + sheet.lineHeight()
}

function printGoods(context: Context, frame: Frame): number {
  const { author, invoice, random, sheet } = context
  const print = random.pick([oneRow, oneRow, twoRows, twoRows, priceFirst])
  let { y } = frame
  if (random.chance(0.45)) {
    const cell: Cell = { column: 'heading' }
    sheet.print(author.column('description'), frame.x, y, {}, cell)
    sheet.print(author.column('amount'), frame.x + frame.width, y, { align: 'right' }, cell)
    if (random.chance(0.5)) sheet.print(author.column('quantity'), frame.x + frame.width * 0.5, y, {}, cell)
    y += sheet.lineHeight() * 1.3
  }
  invoice.lines.forEach((line, index) => {
    y = print(context, { ...frame, y }, line, index)
  })
  return y
}

function printSums(context: Context, frame: Frame): number {
  const { author, invoice, random, sheet } = context
  const sums: Sum[] = inventSums(context, false)
  const extra = (label: string, amount: number): void => {
    sums.push({ label: author.cased(label), amount: author.money(amount), strong: false })
  }
  const cash = random.chance(0.55)
  const given = cash ? Math.ceil(invoice.amountDue / 1000) * 1000 : invoice.amountDue
  if (random.chance(0.75)) {
    extra(random.pick(author.words.sums.tendered), given)
    if (cash && random.chance(0.85)) extra(random.pick(author.words.sums.change), given - invoice.amountDue)
  }
  if (random.chance(0.2))
    sums.splice(random.integer(0, sums.length), 0, {
      label: random.pick(author.words.sums.saved),
      amount: asText(String(invoice.lines.length)),
      strong: false,
    })
  let { y } = frame
  for (const { label, amount, strong } of sums) {
    const style = {
      bold: strong && random.chance(0.6),
      size: author.habits.typography.size * (strong ? random.pick([1, 1, 1.2, 1.5]) : 1),
    }
    sheet.print(label + author.habits.colon, frame.x, y, style)
    const width = sheet.measure(label + author.habits.colon, style) + sheet.measure(amount, style)
    if (width + 4 > frame.width) y += sheet.lineHeight(style)
    sheet.print(amount, frame.x + frame.width, y, { ...style, align: 'right' })
    y += sheet.lineHeight(style)
  }
  return y
}
