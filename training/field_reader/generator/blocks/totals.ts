import type { FieldName } from '#shared/fields.ts'
import { withCurrency } from '../author.ts'
import type { Adjustment, AdjustmentKind, Invoice } from '../invoice.ts'
import { asText, join, type Printable, type Text } from '../text.ts'
import { SUMS } from '../words/sums.ts'
import type { Words } from '../words/words.ts'
import { type Block, type Context, type Frame, printLines } from './block.ts'
import { printGrid } from './grid.ts'

/** A sum with its label. */
export interface Sum {
  readonly label: string
  /** What the amount was reckoned on, printed behind the label. */
  readonly base?: Text
  readonly amount: Text
  readonly strong: boolean
}

const ADJUSTMENTS: Readonly<Record<AdjustmentKind, keyof Words['sums']>> = {
  discount: 'discount',
  shipping: 'shipping',
  surcharge: 'surcharge',
  withholding: 'withholding',
  paid: 'paid',
  rounding: 'rounding',
  deposit: 'deposit',
  tip: 'tip',
  balance: 'balance',
}

function adjustmentRow({ author, random }: Context, adjustment: Adjustment): Sum {
  const percent = adjustment.percent === undefined ? '' : author.rate(adjustment.percent)
  const label = random.pick(author.words.sums[ADJUSTMENTS[adjustment.kind]]).replace('{percent}', percent)
  // Deductions are as often printed without their sign.
  const amount =
    adjustment.amount < 0 && ['paid', 'discount', 'withholding'].includes(adjustment.kind) && random.chance(0.4)
      ? -adjustment.amount
      : adjustment.amount
  return {
    label: author.cased(label.replace(/ {2,}| ?%(?= %)/g, ' ')),
    amount: author.money(author.sign(amount)),
    strong: false,
  }
}

function taxLabel({ author, random, invoice }: Context, rate: number | undefined): string {
  const own = invoice.land.country.labels?.tax ?? author.wording.labels.tax
  const label = author.once('tax label', () =>
    random.chance(0.3)
      ? author.label('taxAmount')
      : random.chance(0.4)
        ? random.pick(own)
        : random.pick(author.words.sums.tax),
  )
  const withRate =
    rate === undefined
      ? label.replace(/[ (@]*[^ ]*\{rate\}(?:,00)? ?%?\)?/, '').trim()
      : label.replace('{rate}', author.rate(rate))
  return author.cased(withRate === '' ? author.label('taxAmount') : withRate)
}

/** The tax within prices that include it. */
function includedLabel(context: Context, rate: number): string {
  const { author, invoice, random } = context
  return random.chance(0.5)
    ? taxLabel(context, rate)
    : author.cased(
        random.pick(SUMS[invoice.land.pool][invoice.land.language].included).replace('{rate}', author.rate(rate)),
      )
}

/** Beside a rate of nothing the other rate's tax is all tax. */
const wholeTax = (invoice: Invoice, tax: number): 'taxAmount'[] =>
  tax === invoice.tax && tax !== 0 ? ['taxAmount'] : []

/** Every sum this paper prints, from the lines' to what is left to pay. */
export function inventSums(context: Context, rateTable: boolean): Sum[] {
  const { author, invoice, random } = context
  const sums: Sum[] = []
  const money = (amount: number, ...fields: readonly FieldName[]): Text => author.money(author.sign(amount), ...fields)
  const row = (label: string, amount: Text, strong = false): void => {
    sums.push({ label, amount, strong })
  }
  const pays = invoice.after.filter(one => one.kind !== 'rounding')
  const asDue = pays.length === 0 && invoice.documentType !== 'receipt' && random.chance(0.08)
  const repeated = !asDue && (pays.length > 0 || random.chance(invoice.documentType === 'invoice' ? 0.22 : 0.05))
  const same = repeated && invoice.amountDue === invoice.total

  if (invoice.before.length > 0 && random.chance(0.85))
    row(author.cased(random.pick(author.words.sums.subtotal)), money(invoice.sum))
  for (const adjustment of invoice.before) sums.push(adjustmentRow(context, adjustment))
  const taxRows: Sum[] = []
  const inside = invoice.gross && random.chance(0.7)
  if (invoice.taxed) {
    // 'VAT 20 % on 100.00'
    const showsBase = !inside && random.chance(0.08)
    const on = random.pick(SUMS[invoice.land.pool][invoice.land.language].on)
    const baseOf = (base: number): Pick<Sum, 'base'> =>
      showsBase ? { base: join([on, money(base, ...(base === invoice.net ? (['netAmount'] as const) : []))]) } : {}
    const eachRate = !rateTable || random.chance(0.25)
    if (invoice.rows.length === 1)
      taxRows.push({
        label: inside
          ? includedLabel(context, invoice.rows[0]!.rate)
          : taxLabel(context, random.chance(0.85) ? invoice.rows[0]!.rate : undefined),
        ...baseOf(invoice.net),
        amount: money(invoice.tax, 'taxAmount'),
        strong: false,
      })
    else {
      if (eachRate)
        for (const { rate, base, tax } of invoice.rows)
          taxRows.push({
            label: taxLabel(context, rate),
            ...baseOf(base),
            amount: money(tax, ...wholeTax(invoice, tax)),
            strong: false,
          })
      if (!eachRate || random.chance(0.2))
        taxRows.push({ label: taxLabel(context, undefined), amount: money(invoice.tax, 'taxAmount'), strong: false })
    }
  } else if (random.chance(0.25))
    taxRows.push({ label: taxLabel(context, 0), amount: money(0, 'taxAmount'), strong: false })
  const net: Sum = { label: author.label('netAmount'), amount: money(invoice.net, 'netAmount'), strong: false }
  const netPrinted = random.chance(invoice.taxed ? 0.9 : 0.3)
  if (!inside) {
    if (netPrinted) sums.push(net)
    sums.push(...taxRows)
  }
  const rounding = invoice.after.find(one => one.kind === 'rounding')
  if (rounding !== undefined) {
    if (random.chance(0.6)) row(author.cased(random.pick(author.words.sums.subtotal)), money(invoice.net + invoice.tax))
    sums.push(adjustmentRow(context, rounding))
  }
  const totalFields: FieldName[] = asDue || same ? ['totalAmount', 'amountDue'] : ['totalAmount']
  const odd = random.next()
  const total = asDue
    ? author.label('amountDue')
    : odd < 0.06
      ? author.cased(random.pick(SUMS[invoice.land.pool][invoice.land.language].total))
      : odd < 0.075
        ? ''
        : author.label('totalAmount')
  const { currency } = invoice.land.country
  const named = total !== '' && author.habits.totalForm === '#' && random.chance(0.55)
  const label: Printable = named ? `${total} ${random.pick([currency, `(${currency})`, currency])}` : total
  row(label, money(invoice.total, ...totalFields), true)
  if (inside) {
    const after = [...taxRows, ...(netPrinted && random.chance(0.7) ? [net] : [])]
    sums.push(...(random.chance(0.3) ? after.reverse() : after))
  }
  for (const adjustment of pays) sums.push(adjustmentRow(context, adjustment))
  if (repeated)
    row(
      author.label('amountDue'),
      money(invoice.amountDue, 'amountDue', ...(same ? (['totalAmount'] as const) : [])),
      random.chance(0.7),
    )
  return sums
}

const labelText = ({ invoice, author }: Context, { label, base }: Sum): Text => [
  ...withCurrency(label, invoice.land.country.currency),
  ...(base === undefined ? [] : join(['', base])),
  ...asText(label === '' ? '' : author.habits.colon),
]

/** Labels and amounts in two columns. */
function printColumns(context: Context, frame: Frame, sums: readonly Sum[]): number {
  const { author, random, sheet } = context
  const labelsRight = random.chance(0.2)
  const strongSize = author.habits.typography.size * random.pick([1, 1, 1.1, 1.3, 1.6])
  const boldStrong = random.chance(0.75)
  const gap = random.pick([0, 0, 1, 3, 6])
  let { y } = frame
  for (const sum of sums) {
    const { amount, strong } = sum
    const style = { bold: strong && boldStrong, size: strong ? strongSize : author.habits.typography.size }
    const amountWidth = sheet.measure(amount, style)
    const room = Math.max(30, frame.width - amountWidth - 6)
    const lines = sheet.wrap(labelText(context, sum), room, style)
    lines.forEach((line, index) => {
      if (labelsRight)
        sheet.print(line, frame.x + room, y + index * sheet.lineHeight(style), { ...style, align: 'right' })
      else sheet.print(line, frame.x, y + index * sheet.lineHeight(style), style)
    })
    const amountRow = random.chance(0.9) ? 0 : lines.length - 1
    sheet.print(amount, frame.x + frame.width, y + amountRow * sheet.lineHeight(style), { ...style, align: 'right' })
    y += lines.length * sheet.lineHeight(style) + gap
  }
  return y
}

/** 'Total: 12,00' in lines. */
const printInline = (context: Context, frame: Frame, sums: readonly Sum[]): number =>
  printLines(
    context,
    frame,
    sums.map(sum => (sum.label === '' ? sum.amount : join([labelText(context, sum), sum.amount]))),
  )

const printBoxes = (context: Context, frame: Frame, sums: readonly Sum[]): number =>
  printGrid(
    context,
    frame,
    sums.map(({ label, amount }) => ({ label, printed: amount })),
  )

/** Sums as a block; `wide` where they have the page's whole width. */
export const sumsBlock =
  (sums: readonly Sum[], wide: boolean): Block =>
  (context, frame) => {
    const roll = context.random.next()
    if (wide ? roll < 0.75 : roll < 0.06) return printBoxes(context, frame, sums)
    if (roll > 0.97) return printInline(context, frame, sums)
    return printColumns(context, frame, sums)
  }

/** Rate, base, tax and gross of each rate, as a small table. */
export const rateTableBlock: Block = (context, frame) => {
  const { author, invoice, random, sheet } = context
  const { words } = author
  const kinds = random.several(['base', 'tax'] as const, 2)
  const columns: ('rate' | 'base' | 'tax' | 'gross' | 'code')[] = [...kinds]
  columns.splice(random.chance(0.8) ? 0 : random.integer(0, 2), 0, 'rate')
  if (random.chance(0.4)) columns.push('gross')
  if (random.chance(0.2)) columns.unshift('code')
  const step = frame.width / columns.length
  const small = { size: author.habits.typography.size * random.pick([1, 0.9, 0.8]) }
  const single = invoice.rows.length === 1
  const summed = random.chance(0.5)
  const place = (texts: readonly Printable[], y: number, bold: boolean): void => {
    texts.forEach((text, index) => {
      const right = frame.x + step * (index + 1) - 4
      if (index === 0) sheet.print(text, frame.x, y, { ...small, bold })
      else sheet.print(text, right, y, { ...small, bold, align: 'right' })
    })
  }
  let { y } = frame
  if (random.chance(0.9)) {
    place(
      columns.map(column => author.cased(random.pick(words.rateTable[column]))),
      y,
      author.habits.labelBold,
    )
    y += sheet.lineHeight(small)
  }
  const amounts = (
    row: { readonly base: number; readonly tax: number },
    tagged: boolean,
    first: string,
  ): Printable[] => {
    const fields = <Name extends FieldName>(name: Name): Name[] => (tagged ? [name] : [])
    const gross = row.base + row.tax
    const printed = {
      rate: '',
      code: '',
      base: author.digitsOf(author.sign(row.base), ...fields('netAmount')),
      tax: author.digitsOf(author.sign(row.tax), ...(tagged ? fields('taxAmount') : wholeTax(invoice, row.tax))),
      gross: author.digitsOf(author.sign(gross), ...(invoice.total === gross ? fields('totalAmount') : [])),
    } as const
    return columns.map((column, index) => (index === 0 && first !== '' ? first : printed[column]))
  }
  for (const [index, row] of invoice.rows.entries()) {
    const cells = amounts(row, single, '')
    columns.forEach((column, at) => {
      if (column === 'rate') cells[at] = author.percent(row.rate)
      if (column === 'code') cells[at] = random.pick([String(index + 1), 'A', 'S', 'SR', 'B', 'T1', 'N'])
    })
    place(cells, y, false)
    y += sheet.lineHeight(small)
  }
  if (summed) {
    place(
      amounts({ base: invoice.net, tax: invoice.tax }, true, author.cased(random.pick(words.rateTable.sum))),
      y,
      random.chance(0.5),
    )
    y += sheet.lineHeight(small)
  }
  return y
}
