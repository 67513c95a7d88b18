import type { FieldName } from '#shared/fields.ts'
import { FIELD_NAMES, LINE_COLUMN_NAMES } from '#shared/fields.ts'
import { printDetails } from './blocks/details.ts'
import { printFooters } from './blocks/footer.ts'
import { printHead } from './blocks/head.ts'
import { printParties } from './blocks/parties.ts'
import { printPayment } from './blocks/payment.ts'
import { printTable } from './blocks/table.ts'
import { printTotals } from './blocks/totals.ts'
import type { Country } from './country.ts'
import type { Design } from './design.ts'
import { type Facts, fieldValues, type Line } from './facts.ts'
import type { Random } from './random.ts'
import { Setting } from './setting.ts'
import { Sheet } from './sheet.ts'

/** What a page shows, in the contract's normal forms. Only printed fields are in it. */
export interface Truth {
  readonly documentType: Facts['documentType']
  readonly language: Facts['language']
  readonly fields: Partial<Record<FieldName, string>>
  readonly lineItems: readonly Partial<Record<(typeof LINE_COLUMN_NAMES)[number], string>>[]
}

export interface Composed {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly truth: Truth
}

/** Prints facts in a design. The same arguments give the same bytes. */
export async function compose(facts: Facts, country: Country, design: Design, random: Random): Promise<Composed> {
  const sheet = await Sheet.open(design.paper, design.typeface, design.size)
  const setting = new Setting(facts, country, design, sheet, random)
  printHead(setting)
  if (design.title === 'above-parties') printTitle(setting)
  const top = sheet.y
  if (design.paper !== 'strip') printParties(setting)
  // The one-sentence form is itself the title of many letters.
  if (design.title === 'above-table' || design.title === 'with-number') printTitle(setting)
  printDetails(setting, top)
  if (design.paper !== 'strip' && random.chance(0.5))
    sheet.y = sheet.paragraph(random.pick(country.wording.greetings), sheet.margin, sheet.y, sheet.inner) + 6
  printTable(setting)
  printTotals(setting)
  printPayment(setting)
  printFooters(setting)
  const pdf = await sheet.finish()
  return { pdf, pages: sheet.pageCount, truth: truthOf(setting) }
}

function printTitle(setting: Setting): void {
  const { sheet, design, facts } = setting
  const withNumber = design.title === 'with-number'
  const text = withNumber ? `${setting.title()} ${facts.number}` : setting.title()
  if (withNumber) setting.show('invoiceNumber')
  const strip = sheet.paper === 'strip'
  const size = strip ? sheet.size + 2 : 16
  sheet.text(text, strip ? sheet.width / 2 : sheet.margin, sheet.y, {
    size,
    bold: true,
    align: strip ? 'centre' : 'left',
  })
  sheet.y += size * 1.6
}

function truthOf(setting: Setting): Truth {
  const { facts, design, shown } = setting
  const values = fieldValues(facts)
  const printed = FIELD_NAMES.filter(name => shown.has(name) && values[name] !== undefined)
  return {
    documentType: facts.documentType,
    language: facts.language,
    fields: Object.fromEntries(printed.map(name => [name, values[name]])),
    lineItems: facts.lines.map(line => lineTruth(line, design, facts.fractionDigits)),
  }
}

function lineTruth(line: Line, design: Design, fractionDigits: number): Truth['lineItems'][number] {
  const values = {
    description: line.detail === undefined ? line.description : `${line.description} ${line.detail}`,
    quantity: line.quantity.toFixed(),
    unit: line.unit,
    unitPrice: line.unitPrice.toFixed(fractionDigits),
    taxRate: line.taxRate.toFixed(),
    amount: line.amount.toFixed(fractionDigits),
  }
  const columns = LINE_COLUMN_NAMES.filter(name => design.columns.includes(name) && values[name] !== '')
  return Object.fromEntries(columns.map(name => [name, values[name]]))
}
