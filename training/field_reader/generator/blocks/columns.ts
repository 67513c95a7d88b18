import type { TableColumn } from '#main/language/lexicons/lexicon.ts'
import type { LineColumn } from '#shared/fields.ts'
import type { Line } from '../lines.ts'
import { shareOf } from '../money.ts'
import type { Printable } from '../text.ts'
import type { Context } from './block.ts'

export type ColumnKind = TableColumn | 'ean' | 'date' | 'free'

export interface Column {
  readonly kind: ColumnKind
  readonly heading: string
  readonly align: 'left' | 'right' | 'centre'
  readonly left: number
  readonly width: number
}

/** Part of a cell: what is printed, and which column of a line item it states. */
export interface CellPart {
  readonly text: Printable
  readonly column?: LineColumn
}

const NUMERIC: ReadonlySet<ColumnKind> = new Set([
  'quantity',
  'unitPrice',
  'amount',
  'discount',
  'tax',
  'gross',
  'taxRate',
])

/** Which columns a supplier prints, mostly in a usual order. */
export function drawColumns(context: Context): ColumnKind[] {
  const { invoice, random } = context
  const has = (chance: number): boolean => random.chance(chance)
  const kinds: ColumnKind[] = ['description']
  if (has(0.88)) kinds.push('quantity')
  if (has(kinds.includes('quantity') ? 0.45 : 0.1)) {
    kinds.push('unit')
    // Then the quantity's own column shows no unit beside it.
    context.author.once('unit form', () => 'none')
  }
  if (has(kinds.includes('quantity') ? 0.88 : 0.15)) kinds.push('unitPrice')
  if (invoice.lines.some(line => line.discount !== 0)) kinds.push('discount')
  if (invoice.taxed && has(0.35)) kinds.push('taxRate')
  if (invoice.taxed && has(0.1)) kinds.push('tax')
  if (has(0.97)) kinds.push('amount')
  if (invoice.taxed && !invoice.gross && has(0.12)) kinds.push('gross')
  const usual: ColumnKind[] = random.chance(0.6)
    ? kinds
    : random.pick<ColumnKind[]>([
        move(kinds, 'quantity', 0),
        move(move(kinds, 'unit', 0), 'quantity', 0),
        move(kinds, 'unitPrice', 1),
        move(kinds, 'taxRate', kinds.length - 1),
        move(kinds, 'unit', 1),
        random.several(kinds, kinds.length),
      ])
  const first: ColumnKind[] = []
  if (has(0.38)) first.push('position')
  if (has(0.4)) first.push('article')
  if (has(0.04)) first.push('ean')
  if (has(0.07)) first.push('date')
  if (has(0.04)) first.push('free')
  return [...(random.chance(0.8) ? first : random.several(first, first.length)), ...usual]
}

function move(kinds: readonly ColumnKind[], kind: ColumnKind, to: number): ColumnKind[] {
  if (!kinds.includes(kind)) return [...kinds]
  const rest = kinds.filter(one => one !== kind)
  rest.splice(to, 0, kind)
  return rest
}

const OTHER_HEADINGS = {
  en: {
    ean: ['EAN', 'Barcode', 'UPC'],
    date: ['Date', 'Service date', 'Del. date'],
    free: ['Ref.', 'Job', 'Notes', 'HSN/SAC'],
  },
  de: { ean: ['EAN', 'GTIN'], date: ['Datum', 'Leistungsdatum', 'Lief.dat.'], free: ['Bemerkung', 'Auftrag', 'WG'] },
  fr: { ean: ['EAN', 'Gencod'], date: ['Date', 'Date livr.'], free: ['Réf.', 'BL', 'Lot'] },
  es: { ean: ['EAN', 'Clave SAT'], date: ['Fecha'], free: ['Albarán', 'Lote', 'Obs.'] },
  it: { ean: ['EAN', 'Cod. a barre'], date: ['Data'], free: ['Lotto', 'Rif.', 'Note'] },
  pt: { ean: ['EAN', 'NCM/SH'], date: ['Data'], free: ['CST', 'CFOP', 'Lote', 'Arm.'] },
} as const

function headingOf({ author, invoice, random }: Context, kind: ColumnKind): string {
  if (kind === 'ean' || kind === 'date' || kind === 'free')
    return author.once(`column ${kind}`, () => author.cased(random.pick(OTHER_HEADINGS[invoice.land.language][kind])))
  const heading = author.column(kind)
  return kind === 'amount' && random.chance(0.08)
    ? `${heading} ${random.pick([invoice.land.country.currency, `(${invoice.land.country.currency})`])}`
    : heading
}

/** Gives every column its width: as much as its longest entry needs, the rest to the description. */
export function placeColumns(context: Context, kinds: readonly ColumnKind[], left: number, width: number): Column[] {
  const { author, invoice, random, sheet } = context
  const padding = author.habits.typography.size * random.between(0.5, 1.6)
  const headings = kinds.map(kind => headingOf(context, kind))
  const centred = random.chance(0.08)
  const leftNumbers = random.chance(0.06)
  const needs = kinds.map((kind, index) => {
    if (kind === 'description') return 0
    const entries = invoice.lines.slice(0, 12).map((line, row) => plainWidth(context, cellOf(context, kind, line, row)))
    const heading = headings[index]!
    const headingNeeds = Math.min(
      sheet.measure(heading, { bold: true }),
      Math.max(...heading.split(' ').map(word => sheet.measure(word, { bold: true }))) * 1.3,
    )
    return Math.max(...entries, headingNeeds) + padding
  })
  const whole = needs.reduce((sum, need) => sum + need, 0)
  const most = width * 0.78
  const shrink = whole > most ? most / whole : 1
  let x = left
  return kinds.map((kind, index) => {
    const wide = kind === 'description' ? width - whole * shrink : needs[index]! * shrink
    const column: Column = {
      kind,
      heading: headings[index]!,
      align: NUMERIC.has(kind)
        ? centred
          ? 'centre'
          : leftNumbers
            ? 'left'
            : 'right'
        : kind === 'position' && random.chance(0.2)
          ? 'centre'
          : 'left',
      left: x,
      width: wide,
    }
    x += wide
    return column
  })
}

const plainWidth = ({ sheet }: Context, parts: readonly CellPart[]): number =>
  parts.reduce((sum, part) => sum + sheet.measure(part.text) + 2, 0)

/** How the quantity's cell shows its unit. */
export const UNIT_FORMS = ['none', 'none', 'behind', 'glued'] as const

const netPrice = (line: Line): number => line.price - shareOf(line.price, line.discount)

/** What a line prints in a column. */
export function cellOf(context: Context, kind: ColumnKind, line: Line, index: number): CellPart[] {
  const { author, invoice, random } = context
  const sign = (amount: number): number => author.sign(amount)
  switch (kind) {
    case 'position':
      return [
        {
          text: position(
            author.once('positions', () => random.pick(['1', '1', '1', '10', '001', '1.', '1.1'])),
            index,
          ),
        },
      ]
    case 'article':
      return [{ text: line.article }]
    case 'ean':
      return [{ text: line.ean }]
    case 'date':
      return [{ text: author.day(invoice.delivery) }]
    case 'free':
      return [{ text: line.article.slice(0, 4) }]
    case 'description':
      return [{ text: line.description, column: 'description' }]
    case 'quantity': {
      const least = Number(author.once('quantity decimals', () => random.pick(['0', '0', '0', '0', '2', '3', '1'])))
      const quantity = author.quantity(sign(line.quantity), least)
      switch (author.once('unit form', () => random.pick(UNIT_FORMS))) {
        case 'behind':
          return [
            { text: quantity, column: 'quantity' },
            { text: line.unit, column: 'unit' },
          ]
        case 'glued':
          return author.once('glue', () => (random.chance(0.3) ? 'unit' : 'x')) === 'unit'
            ? [{ text: quantity + line.unit, column: 'quantity' }]
            : [{ text: quantity, column: 'quantity' }]
        default:
          return [{ text: quantity, column: 'quantity' }]
      }
    }
    case 'unit':
      return [{ text: line.unit, column: 'unit' }]
    case 'unitPrice':
      return [
        {
          text: author.cell(
            author.once('price', () => (random.chance(0.85) ? 'list' : 'net')) === 'net' ? netPrice(line) : line.price,
          ),
          column: 'unitPrice',
        },
      ]
    case 'discount':
      return line.discount === 0 && random.chance(0.6) ? [] : [{ text: author.percent(line.discount) }]
    case 'taxRate':
      return [{ text: author.percent(line.rate), column: 'taxRate' }]
    case 'tax':
      return [{ text: author.cell(sign(shareOf(line.amount, line.rate))) }]
    case 'amount':
      return [{ text: author.cell(sign(line.amount)), column: 'amount' }]
    case 'gross':
      return [{ text: author.cell(sign(line.amount + shareOf(line.amount, line.rate))) }]
  }
}

function position(form: string, index: number): string {
  switch (form) {
    case '10':
      return String((index + 1) * 10)
    case '001':
      return String(index + 1).padStart(3, '0')
    case '1.':
      return `${index + 1}.`
    case '1.1':
      return `1.${index + 1}`
    default:
      return String(index + 1)
  }
}
