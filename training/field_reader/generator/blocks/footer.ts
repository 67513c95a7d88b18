import { asText, join, type Printable, value } from '../text.ts'
import { type Context, shuffled } from './block.ts'
import { addressLines, bankLines, contactLines, legalLines } from './party-lines.ts'

/** What stands at the foot of pages: columns or lines, already broken, so that its height is known before the body. */
export interface Footer {
  readonly columns: readonly (readonly Printable[])[]
  readonly size: number
  readonly centred: boolean
}

export function inventFooter(context: Context): Footer {
  const { author, invoice, random } = context
  const { vendor } = invoice
  const size = Math.min(author.habits.typography.size, random.between(5.5, 8))
  const named = [value(vendor.name, 'vendorName'), ...addressLines(vendor, random.chance(0.2), 'vendorAddress')]
  const groups = [named, contactLines(context, 4), legalLines(context, 4), bankLines(context)].filter(
    lines => lines.length > 0,
  )
  const roll = random.next()
  if (roll < 0.27) return { columns: [], size, centred: false }
  if (roll < 0.6) return { columns: random.chance(0.7) ? groups : shuffled(random, groups), size, centred: false }
  const chosen = random.several(groups, random.integer(1, 4))
  const between = random.pick([' · ', ' - ', ', ', ' | ', '   ', ' • '])
  const lines = chosen.map(lines => join(lines, between))
  if (random.chance(0.2)) lines.push(asText(random.pick(author.words.smallPrint)))
  return { columns: [lines], size, centred: random.chance(0.5) }
}

export function footerHeight({ sheet }: Context, footer: Footer, width: number): number {
  const height = sheet.lineHeight({ size: footer.size })
  const rows = footer.columns.map(lines => broken(sheet, footer, lines, width).length)
  return Math.max(0, ...rows) * height
}

const broken = (sheet: Context['sheet'], footer: Footer, lines: readonly Printable[], width: number) =>
  lines.flatMap(line => sheet.wrap(line, width / footer.columns.length - 6, { size: footer.size }))

export function printFooter(
  { sheet }: Context,
  footer: Footer,
  left: number,
  width: number,
  top: number,
  page: number,
): void {
  const step = width / Math.max(1, footer.columns.length)
  const height = sheet.lineHeight({ size: footer.size })
  footer.columns.forEach((lines, column) => {
    broken(sheet, footer, lines, width).forEach((line, row) => {
      const y = top + row * height
      if (footer.centred) sheet.print(line, left + width / 2, y, { size: footer.size, align: 'centre' }, {}, page)
      else sheet.print(line, left + column * step, y, { size: footer.size }, {}, page)
    })
  })
}
