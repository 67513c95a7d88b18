import type { FieldName } from '#shared/fields.ts'
import type { Author } from '../author.ts'
import type { Party } from '../party.ts'
import type { Style } from '../sheet.ts'
import { asText, brand, join, type Printable, type Text, value } from '../text.ts'
import { type Block, type Context, type Frame, printLines } from './block.ts'
import { addressLines, contactLines, labelledVatId, legalLines, phoneLine } from './party-lines.ts'

const LINE_JOINERS = [' · ', ' - ', ', ', ' | ', ' • ', ' – ', '  ', ' * ', ' ~ '] as const

/** The vendor's name as a sign: large, or the brand alone, or nothing where a picture stands for it. */
export const letterhead: Block = (context, frame) => {
  const { author, invoice, random, sheet } = context
  const { vendor } = invoice
  const roll = random.next()
  if (roll < 0.12) return frame.y + random.between(20, 70)
  const size = author.habits.typography.size * random.pick([1, 1.2, 1.4, 1.8, 2.2, 2.6, 3])
  const style: Style = { size, bold: random.chance(0.7) }
  const brandOnly = roll < 0.32 && vendor.brand.toLowerCase() !== vendor.name.toLowerCase()
  const name: Printable = brandOnly
    ? brand(random.chance(0.5) ? vendor.brand.toUpperCase() : vendor.brand)
    : value(vendor.name, 'vendorName')
  let y = printLines(context, frame, nameLines(context, asText(name)), style)
  if (random.chance(0.2))
    y = printLines(
      context,
      { ...frame, y },
      [random.several(author.words.trades, random.integer(1, 4)).join(random.pick([' - ', ', ', ' · ', ' & ']))],
      { size: author.habits.typography.size * 0.9 },
    )
  if (random.chance(0.5)) {
    const lines = [
      ...(random.chance(0.85) ? addressLines(vendor, random.chance(0.2), 'vendorAddress') : []),
      ...contactLines(context, 3),
      ...legalLines(context, 2),
    ]
    const small = { size: author.habits.typography.size * random.pick([0.8, 0.9, 1]) }
    y = random.chance(0.3)
      ? printLines(context, { ...frame, y }, [join(lines, random.pick(LINE_JOINERS))], small)
      : printLines(context, { ...frame, y }, lines, small)
  }
  return y + sheet.lineHeight() * random.between(0.2, 1)
}

function heading(
  context: Context,
  frame: Frame,
  name: 'vendorBlock' | 'buyerBlock' | 'otherBlock',
  chance: number,
): number {
  const { author, random } = context
  if (!random.chance(chance)) return frame.y
  const label =
    name === 'otherBlock'
      ? author.once('ship to', () => author.cased(random.pick(author.words.shipTo)))
      : author.label(name)
  return printLines(context, frame, [label + author.habits.colon], {
    bold: author.habits.labelBold,
    size: author.habits.labelSize,
  })
}

/** Some break a name over two lines where they like. */
function nameLines({ random }: Context, name: Text): Text[] {
  const [first] = name
  const words = first?.text.split(' ') ?? []
  if (first === undefined || name.length > 1 || words.length < 3 || !random.chance(0.12)) return [name]
  const at = random.integer(1, words.length - 1)
  return [words.slice(0, at), words.slice(at)].map(part => [{ ...first, text: part.join(' ') }])
}

/** Name, address and what else, each in a line of its own or with labels before each, as forms do. */
function partyLines(
  context: Context,
  party: Party,
  name: Text,
  addressFields: readonly FieldName[],
  country: boolean,
): Printable[] {
  const { author, random } = context
  const address = addressLines(party, country, ...addressFields)
  if (random.chance(0.1))
    return [
      author.labelled(author.label('partyName'), name),
      author.labelled(
        author.once('address', () => addressLabel(author)),
        join(address, ', '),
      ),
    ]
  return [
    ...nameLines(context, name),
    ...(random.chance(0.15) ? [join(address, random.pick([', ', ' - ', ' ']))] : address),
  ]
}

const ADDRESS_LABELS = {
  en: ['Address', 'Addr.', 'Street'],
  de: ['Adresse', 'Anschrift', 'Straße'],
  fr: ['Adresse', 'Adr.'],
  es: ['Dirección', 'Domicilio', 'Dir.'],
  it: ['Indirizzo', 'Via', 'Sede'],
  pt: ['Morada', 'Endereço', 'Sede'],
} as const
const addressLabel = (author: Author): string =>
  author.cased(author.random.pick(ADDRESS_LABELS[author.invoice.land.language]))

/** The vendor's name, now and then with its tax id or its trade in the same line. */
function vendorName(context: Context): Text {
  const { author, invoice, random } = context
  const name = value(invoice.vendor.name, 'vendorName')
  const roll = random.next()
  if (roll < 0.05) return join([name, labelledVatId(context)], random.pick([' - ', ', ', '  ', ' · ']))
  if (roll < 0.08) return join([name, random.pick(author.words.trades)], random.pick([' - ', ' | ', '  ']))
  return name
}

/** The vendor as a block of its own: 'Seller', 'From', or without a heading beside the sign. */
export const vendorBlock: Block = (context, frame) => {
  const { invoice, random } = context
  const y = heading(context, frame, 'vendorBlock', 0.3)
  const lines = partyLines(context, invoice.vendor, vendorName(context), ['vendorAddress'], random.chance(0.25))
  if (random.chance(0.25)) lines.shift()
  return printLines(context, { ...frame, y }, [...lines, ...contactLines(context, 4), ...legalLines(context, 4)])
}

/** One small line above the address window. */
const senderLine = ({ invoice, random }: Context): Printable =>
  join(
    [value(invoice.vendor.name, 'vendorName'), ...addressLines(invoice.vendor, false, 'vendorAddress')],
    random.pick(LINE_JOINERS),
  )

/** The buyer's name with what is printed in the same line and is no part of it. */
function buyerName({ author, invoice, random }: Context): Text {
  const { buyer, customerNumber } = invoice
  const name = value(buyer.name, 'buyerName')
  const number = customerNumber === undefined ? undefined : value(customerNumber, 'customerNumber')
  const roll = random.next()
  if (buyer.salutation !== undefined && roll < 0.25) return join([buyer.salutation, name])
  if (number !== undefined && roll < 0.28) return join([number, name], random.pick([' ', ' - ', '  ', ' / ']))
  if (number !== undefined && roll < 0.31)
    return random.chance(0.5) ? join([name, [...asText('('), ...number, ...asText(')')]]) : join([name, number], ' - ')
  if (roll < 0.35)
    return join(
      [name, author.labelled(author.label('buyerVatId'), value(buyer.vatId, 'buyerVatId'))],
      random.pick([' - ', ', ', '  ', ' / ', ' · ']),
    )
  if (roll < 0.37) return [...name, ...asText(random.pick([',', ' *', '.', ';']))]
  if (roll < 0.39) return join([name, buyer.department], random.pick([', ', ' - ', ' / ']))
  return name
}

/** Where the label and the lines of the buyer stand to each other. */
const BUYER_FORMS = [
  'stack',
  'stack',
  'stack',
  'stack',
  'stack',
  'beside',
  'beside',
  'flow',
  'alone',
  'hanging',
] as const

/** Who has to pay. */
export const buyerBlock: Block = (context, frame) => {
  const { author, invoice, random, sheet } = context
  const { buyer } = invoice
  let { y } = frame
  const size = author.habits.typography.size
  if (random.chance(invoice.land.language === 'de' ? 0.5 : 0.08))
    y =
      printLines(context, { ...frame, y }, [senderLine(context)], { size: Math.min(7, size * 0.75) }) +
      size * random.between(0.2, 1)
  const form = random.pick(BUYER_FORMS)
  if (form === 'stack') y = heading(context, { ...frame, y }, 'buyerBlock', 0.55)
  const style: Style = { bold: random.chance(0.08) }
  const end = (below: number): number => below + sheet.lineHeight() * 0.3
  const name = buyerName(context)
  const address = addressLines(buyer, random.chance(0.3))
  const label = (): string => author.label('buyerBlock')
  if (form === 'alone') {
    const labelled = random.chance(0.5)
    if (!labelled) y = heading(context, { ...frame, y }, 'buyerBlock', 0.8)
    return end(printLines(context, { ...frame, y }, [labelled ? author.labelled(label(), name) : name], style))
  }
  if (form === 'flow') {
    const flow = join([name, ...address], random.pick([', ', ' - ', ' · ', ', ', '  ']))
    return end(
      printLines(context, { ...frame, y }, [random.chance(0.6) ? author.labelled(label(), flow) : flow], style),
    )
  }
  const lines =
    form === 'stack'
      ? partyLines(context, buyer, name, [], random.chance(0.3))
      : [...nameLines(context, name), ...address]
  if (random.chance(0.2))
    lines.splice(random.integer(0, 1), 0, author.fill(random.pick(author.words.attention), { person: buyer.person }))
  if (random.chance(0.1)) lines.splice(random.integer(0, 1), 0, buyer.department)
  if (random.chance(0.04)) lines.splice(1, 0, buyer.person)
  if (random.chance(0.1))
    lines.splice(
      random.integer(0, 1),
      0,
      random.pick([
        'Firma',
        'M/s.',
        'Spett.le',
        'Spett.le Ditta',
        'Exmo(s) Sr(s)',
        'Messrs',
        'Company',
        'Sté',
        'An',
        'To',
      ]),
    )
  if (random.chance(0.4))
    lines.push(
      author.labelled(
        random.chance(0.5) ? author.label('buyerVatId') : author.label('vatId'),
        value(buyer.vatId, 'buyerVatId'),
      ),
    )
  if (random.chance(0.12)) lines.push(phoneLine(context, buyer))
  if (random.chance(0.1))
    lines.push(random.chance(0.5) ? buyer.email : author.labelled(author.label('vendorEmail'), buyer.email))
  if (random.chance(0.1) && invoice.customerNumber !== undefined)
    lines.push(author.labelled(author.label('customerNumber'), value(invoice.customerNumber, 'customerNumber')))
  if (form === 'beside') {
    const [first = name, ...rest] = lines
    return end(printLines(context, { ...frame, y }, [author.labelled(label(), first), ...rest], style))
  }
  if (form === 'hanging') {
    const right = sheet.print(`${label()}${author.habits.colon}`, frame.x, y, { bold: author.habits.labelBold })
    const offset = Math.min(frame.width * 0.5, right - frame.x + random.between(4, 60))
    return end(
      printLines(
        context,
        { ...frame, x: frame.x + offset, y, width: frame.width - offset, align: 'left' },
        lines,
        style,
      ),
    )
  }
  return end(printLines(context, { ...frame, y }, lines, style))
}

/** Where the goods went: looks like a buyer, and is none. */
export const shipToBlock: Block = (context, frame) => {
  const { invoice, random } = context
  const y = heading(context, frame, 'otherBlock', 1)
  const lines = [
    ...(random.chance(0.85) ? [asText(invoice.shipTo.name)] : []),
    ...addressLines(invoice.shipTo, random.chance(0.15)),
  ]
  return printLines(context, { ...frame, y }, lines)
}
