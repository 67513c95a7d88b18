import { Random } from '../../../tools/samples/random.ts'
import { arrange, type Placeable } from './arrange.ts'
import { Author } from './author.ts'
import { printSummary } from './blocks/bill.ts'
import { type Block, type Context, type Frame, printLines } from './blocks/block.ts'
import { detailsBlock, inventDetails } from './blocks/details.ts'
import { footerHeight, inventFooter, printFooter } from './blocks/footer.ts'
import { buyerForm, dateLine, hasSeal, printStamp, sealBlock, vendorForm } from './blocks/forms.ts'
import { printItems, printProse } from './blocks/items.ts'
import { buyerBlock, letterhead, shipToBlock, vendorBlock } from './blocks/parties.ts'
import { bankLines, legalLines } from './blocks/party-lines.ts'
import { moneyLine, paymentBlock, smallPrint, taxNote } from './blocks/payment.ts'
import { orderSentence } from './blocks/references.ts'
import { printSlip, SLIP_HEIGHT } from './blocks/slip.ts'
import { inventTitle, type Title, titleBlock } from './blocks/title.ts'
import { inventSums, rateTableBlock, sumsBlock } from './blocks/totals.ts'
import type { Body } from './body.ts'
import { drawForm } from './forms/index.ts'
import { printForm } from './forms/print.ts'
import { drawHabits } from './habits.ts'
import { type Invoice, inventInvoice } from './invoice.ts'
import { LANDS } from './lands/index.ts'
import type { Land } from './lands/land.ts'
import type { Pool } from './pool.ts'
import { printReceipt } from './receipt.ts'
import { type Paper, Sheet } from './sheet.ts'
import { join, type Printable, value } from './text.ts'

/** A printed paper with all it says. */
export interface Composed {
  readonly invoice: Invoice
  readonly sheet: Sheet
}

const A4: Paper = { width: 595.28, height: 841.89 }
const LETTER: Paper = { width: 612, height: 792 }
const A5: Paper = { width: 419.5, height: 595.28 }
const STRIP: Paper = { width: 226.77, height: 3000 }

/** Where forms are printed rather than letters. */
const FORM_COUNTRIES: ReadonlySet<string> = new Set(['IT', 'AR', 'MX', 'ES', 'CO', 'PE', 'CL', 'IN', 'PT'])

/** How many of a country's papers are a form that many suppliers share; elsewhere 0.22. */
const FORM_SHARES: Readonly<Record<string, number>> = {
  BR: 0.6,
  IT: 0.45,
  PT: 0.4,
  MX: 0.45,
  AR: 0.45,
  CO: 0.4,
  PE: 0.4,
  IN: 0.4,
  MY: 0.35,
}

const WHOLE_WEIGHT = LANDS.reduce((sum, land) => sum + land.weight, 0)

function drawLand(random: Random, pool: Pool): Land {
  let rest = random.next() * WHOLE_WEIGHT
  for (const land of LANDS) {
    rest -= land.weight
    if (rest < 0) return { ...land, pool }
  }
  return { ...LANDS[0]!, pool }
}

const FOREIGN = [
  { currency: 'USD', moneyForms: ['$#', 'USD #', '# USD', '#', 'US$ #', '$ #'] },
  { currency: 'EUR', moneyForms: ['€#', 'EUR #', '# EUR', '# €', '#'] },
  { currency: 'GBP', moneyForms: ['£#', 'GBP #', '# GBP'] },
  { currency: 'CHF', moneyForms: ['CHF #', '# CHF'] },
  { currency: 'SEK', moneyForms: ['# SEK', '# kr', 'SEK #'] },
  { currency: 'PLN', moneyForms: ['# PLN', '# zł'] },
] as const

/** The same country, charging in money that is not its own. */
function abroad(random: Random, land: Land): Land {
  const { currency, moneyForms } = random.pick(FOREIGN)
  return { ...land, country: { ...land.country, currency, moneyForms, fractionDigits: 2, priceScale: 1 } }
}

function paperFor(random: Random, land: Land): Paper {
  if (random.chance(0.03)) return A5
  if (random.chance(0.02)) return { width: A4.height, height: A4.width }
  return land.country.letterPaper || (land.country.code === 'CA' && random.chance(0.8)) ? LETTER : A4
}

/** Composes the paper of a seed: the same seed and pool, the same paper. */
export function compose(seed: string, pool: Pool = 'training'): Composed {
  const random = new Random(seed)
  const land = random.chance(0.05) ? abroad(random, drawLand(random, pool)) : drawLand(random, pool)
  const roll = random.next()
  const documentType = roll < 0.1 ? 'receipt' : roll < 0.165 ? 'credit-note' : roll < 0.19 ? 'other' : 'invoice'
  const strip = documentType === 'receipt' && random.chance(0.85)
  const lineCount = random.chance(0.07)
    ? random.integer(12, 40)
    : random.pick([1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 10, 12])
  const invoice = inventInvoice(random, land, drawLand(random, pool), {
    documentType,
    lineCount: strip ? Math.min(lineCount, 14) : lineCount,
  })
  const habits = drawHabits(random, land, strip)
  const sheet = new Sheet(strip ? STRIP : paperFor(random, land), habits.typography)
  const context: Context = { sheet, author: new Author(random, invoice, habits), invoice, random }
  if (strip) printReceipt(context)
  else if (
    documentType !== 'other' &&
    random.chance(pool === 'held-out' ? 0.6 : (FORM_SHARES[land.country.code] ?? 0.22))
  )
    printForm(context, drawForm(random, land))
  else printPaper(context)
  sheet.nameByBrand()
  return { invoice, sheet }
}

function printPaper(context: Context): void {
  const { author, invoice, random, sheet } = context
  const { margin } = author.habits
  const whole = sheet.width - margin.left - margin.right
  const sidebar = random.chance(0.07) ? whole * random.between(0.2, 0.3) : 0
  const sidebarLeft = random.chance(0.2)
  const left = margin.left + (sidebarLeft ? sidebar : 0)
  const width = whole - sidebar - (sidebar > 0 && !sidebarLeft ? 8 : 0)
  const footer = inventFooter(context)
  const slip = random.chance(invoice.documentType !== 'invoice' ? 0 : invoice.land.country.code === 'CH' ? 0.35 : 0.04)
  const footerTop = sheet.height - margin.bottom - (slip ? SLIP_HEIGHT : 0) - footerHeight(context, footer, width)
  const title = inventTitle(context)
  const pageHead = random.chance(0.5)
  const repeatsFooter = random.chance(0.8)
  const numbersPages = random.chance(0.45)
  const body: Body = {
    left,
    width,
    bottom: footerTop - random.between(6, 40),
    breakPage: () => {
      sheet.nextPage()
      if (!pageHead) return margin.top
      return printPageHead(context, title, left, margin.top)
    },
  }
  if (sidebar > 0)
    printSidebar(context, {
      x: sidebarLeft ? margin.left : margin.left + whole - sidebar,
      y: margin.top + random.between(0, 120),
      width: sidebar - 10,
      align: 'left',
    })
  let y = arrange(context, headBlocks(context, title), { x: left, y: margin.top, width, align: 'left' })
  if (random.chance(0.3))
    y =
      sheet.paragraph(
        author.fill(random.pick(random.chance(0.7) ? author.words.greetings : author.wording.greetings)),
        left,
        y,
        width,
      ) +
      sheet.lineHeight() * 0.5
  if (invoice.documentType === 'invoice' && random.chance(0.05)) {
    if (y > body.bottom - 200) y = body.breakPage(context)
    y = printSummary(context, body, y)
    if (random.chance(0.6)) y = body.breakPage(context)
  }
  if (y > body.bottom - 60) y = body.breakPage(context)
  const order = random.chance(0.15) ? orderSentence(context) : undefined
  if (order !== undefined) y = sheet.paragraph(order, left, y, width) + sheet.lineHeight() * 0.5
  y = random.chance(0.035) && invoice.lines.length <= 3 ? printProse(context, body, y) : printItems(context, body, y)
  y += sheet.lineHeight() * random.pick([0.3, 0.6, 1, 2])
  printFoot(context, body, y)
  if (random.chance(0.04)) printConditions(context, body)
  if (slip) printSlip(context, left, width, sheet.height - margin.bottom - SLIP_HEIGHT + 10)
  if (random.chance(0.05)) printStamp(context)
  for (let page = 0; page < sheet.pages.length; page++) {
    if (page === 0 || repeatsFooter) printFooter(context, footer, left, width, footerTop, page)
    if (numbersPages && (sheet.pages.length > 1 || random.chance(0.5))) printPageNumber(context, page)
  }
}

/** What further pages begin with: the paper's name, its number, whose it is; in the same way on each. */
function printPageHead({ author, invoice, random, sheet }: Context, title: Title, left: number, top: number): number {
  const form = author.once('page head', () => random.pick(['title', 'number', 'name', 'both']))
  const number = author.labelled(author.label('invoiceNumber'), value(invoice.number, 'invoiceNumber'))
  const day = author.labelled(author.label('invoiceDate'), author.day(invoice.date, 'invoiceDate'))
  const head: Printable =
    form === 'number'
      ? number
      : form === 'both'
        ? join([number, day], '   ')
        : form === 'name' || title.text.length === 0
          ? value(invoice.vendor.name, 'vendorName')
          : title.text
  sheet.print(head, left, top)
  return top + sheet.lineHeight() * 2
}

/** A narrow column down the side with all that other papers print in head and foot. */
function printSidebar(context: Context, frame: Frame): void {
  const { author, random, sheet } = context
  const small = { size: author.habits.typography.size * random.pick([0.75, 0.85, 1]) }
  let { y } = frame
  const blocks: Block[] = [
    vendorBlock,
    (on, at) => printLines(on, at, bankLines(on), small),
    (on, at) => printLines(on, at, legalLines(on, 4), small),
  ]
  if (random.chance(0.5)) blocks.push(detailsBlock(inventDetails(context, false), false))
  for (const block of random.several(blocks, random.integer(1, blocks.length)))
    y = block(context, { ...frame, y }) + sheet.lineHeight()
}

/** A page of conditions: much text with days and sums in it, and nothing of the invoice. */
function printConditions(context: Context, body: Body): void {
  const { author, random, sheet } = context
  const size = random.between(5, 8)
  const y = body.breakPage(context)
  const columns = random.integer(1, 3)
  const width = body.width / columns - 8
  const sentence = (): string =>
    random
      .several(
        [
          ...author.words.smallPrint,
          ...author.words.terms.filter(terms => !terms.includes('{')),
          ...author.words.closings,
        ],
        3,
      )
      .join(' ')
  for (let column = 0; column < columns; column++) {
    let below = y
    for (let paragraph = 1; paragraph < 14 && below < body.bottom - 60; paragraph++)
      below =
        sheet.paragraph(
          author.fill(`${random.chance(0.6) ? `${paragraph}. ` : ''}${sentence()}`),
          body.left + column * (width + 8),
          below,
          width,
          { size },
        ) +
        size * 0.6
  }
}

function headBlocks(context: Context, title: Title): Placeable[] {
  const { invoice, random } = context
  const details = inventDetails(context, title.numbered)
  const cut = random.chance(0.3) && details.length > 3 ? random.integer(1, details.length - 1) : details.length
  const wide = random.chance(0.35)
  const forms = random.chance(
    invoice.land.country.code === 'BR' ? 0.5 : FORM_COUNTRIES.has(invoice.land.country.code) ? 0.25 : 0.06,
  )
  const blocks: Placeable[] = [
    { block: letterhead, rank: 0 },
    forms ? { block: buyerForm, rank: 2, wide: random.chance(0.7) } : { block: buyerBlock, rank: 2 },
    {
      block: detailsBlock(details.slice(0, cut), wide),
      rank: wide ? 3.6 : 2.4,
      wide,
      right: !wide && random.chance(0.6),
    },
    {
      block: titleBlock(title),
      rank: random.pick([0.3, 1.2, 1.5, 2.8, 3.2]),
      right: random.chance(0.35),
      wide: random.chance(0.15),
    },
  ]
  if (cut < details.length) {
    const second = random.chance(0.6)
    blocks.push({ block: detailsBlock(details.slice(cut), second), rank: random.pick([1.5, 2.5, 3.8]), wide: second })
  }
  if (forms && random.chance(0.6)) blocks.push({ block: vendorForm, rank: 1, wide: random.chance(0.7) })
  else if (random.chance(0.45)) blocks.push({ block: vendorBlock, rank: random.pick([0.5, 1, 1.8]) })
  if (invoice.documentType !== 'receipt' && random.chance(0.22)) blocks.push({ block: shipToBlock, rank: 2.2 })
  if (random.chance(0.08)) blocks.push({ block: dateLine, rank: random.pick([1.2, 2.6]), right: random.chance(0.7) })
  return blocks
}

function printFoot(context: Context, body: Body, from: number): void {
  const { author, invoice, random, sheet } = context
  const withRates = invoice.taxed && random.chance(invoice.rows.length > 1 ? 0.6 : 0.22)
  const sums = inventSums(context, withRates)
  const wideSums = random.chance(0.13)
  const needed = (sums.length + 4) * sheet.lineHeight() * (wideSums ? 0.5 : 1)
  let y = from
  if (y + needed > body.bottom) y = body.breakPage(context)
  else if (random.chance(0.18)) y = Math.max(y, body.bottom - needed - random.between(20, 120))
  const blocks: Placeable[] = [
    { block: sumsBlock(sums, wideSums), rank: 0, wide: wideSums, right: random.chance(0.85) },
  ]
  if (withRates) blocks.push({ block: rateTableBlock, rank: random.pick([-0.2, 0, 0.2]) })
  if (invoice.documentType !== 'receipt' && random.chance(0.8))
    blocks.push({ block: paymentBlock, rank: random.pick([0.2, 1, 1.5]), wide: random.chance(0.3) })
  if (author.habits.totalForm === '#' && random.chance(0.3))
    blocks.push({ block: moneyLine, rank: random.pick([-0.5, 1, 1.5]) })
  if (!invoice.taxed && random.chance(0.7)) blocks.push({ block: taxNote, rank: 1.2, wide: random.chance(0.5) })
  if (random.chance(0.5)) blocks.push({ block: smallPrint(random.integer(1, 5)), rank: 2, wide: random.chance(0.7) })
  const seals = invoice.land.country.code === 'MX' ? 0.6 : 0.12
  if (hasSeal(invoice.land.country.code) && random.chance(seals))
    blocks.push({ block: sealBlock, rank: 2.2, wide: true })
  if (random.chance(0.08))
    blocks.push({
      block: (_, frame) => sheet.paragraph(author.fill(inWords(context)), frame.x, frame.y, frame.width),
      rank: 0.6,
    })
  arrange(context, blocks, { x: body.left, y, width: body.width, align: 'left' })
}

function inWords({ author, random }: Context): string {
  const numerals = Array.from({ length: random.integer(3, 9) }, () => random.pick(author.words.numerals))
  return `${random.pick(author.words.sums.inWords)}: ${numerals.join(author.invoice.land.language === 'de' ? '' : ' ')}`
}

function printPageNumber({ author, random, sheet }: Context, page: number): void {
  const text = author
    .once('page', () => random.pick(author.words.page))
    .replace('{page}', String(page + 1))
    .replace('{pages}', String(sheet.pages.length))
  const top = Number(author.once('page number', () => String(random.pick([0, 1])))) === 1
  const align = author.once('page number side', () => random.pick(['left', 'centre', 'right'])) as
    | 'left'
    | 'centre'
    | 'right'
  const x = align === 'left' ? 30 : align === 'centre' ? sheet.width / 2 : sheet.width - 25
  sheet.print(
    text,
    x,
    top ? 8 : sheet.height - 14,
    { size: Math.min(8, author.habits.typography.size), align },
    {},
    page,
  )
}
