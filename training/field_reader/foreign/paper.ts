import { Temporal } from 'temporal-polyfill'
import { FIELD_NAMES, type FieldName, LINE_COLUMN_NAMES } from '#shared/fields.ts'
import type { Truth } from '../../../tools/samples/compose.ts'
import { COUNTRIES } from '../../../tools/samples/countries.ts'
import { type Facts, fieldValues, type Line } from '../../../tools/samples/facts.ts'
import { inventFacts } from '../../../tools/samples/invent.ts'
import { Random } from '../../../tools/samples/random.ts'
import { fill, type Piece } from './fill.ts'
import { marked } from './places.ts'
import type { Template } from './template.ts'
import { viewOf } from './view.ts'

/** A filled template, what it says, and the very texts that say it. */
export interface Paper {
  readonly html: string
  readonly truth: Truth
  readonly printed: readonly string[]
}

/** What a template can say limits what may have happened: without a place for tax there is none. */
function inventFor(template: Template, random: Random): { facts: Facts; countryName: Template['countries'][number] } {
  const names = (name: string): boolean =>
    template.html.includes(`{{${name}}}`) || template.html.includes(`{{#${name}}}`)
  const countryName = random.pick(template.countries)
  const untaxed = !names('tax') && !names('tax.bare') && !names('taxes')
  const facts = inventFacts(random, COUNTRIES[countryName], {
    documentType: 'invoice',
    lineCount: random.chance(0.1) ? random.integer(12, 30) : random.integer(1, 8),
    rates: untaxed || random.chance(0.06) ? 'none' : !names('taxRate') && random.chance(0.25) ? 'several' : 'one',
    deposit: (names('due') || names('due.bare')) && (names('paid') || names('paid.bare')) && random.chance(0.2),
    date: Temporal.PlainDate.from('2024-01-02')
      .add({ days: random.integer(0, 880) })
      .toString(),
  })
  return { facts, countryName }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function textsOf(line: Line, fractionDigits: number): Readonly<Record<string, string>> {
  return {
    description: line.description,
    detail: line.detail ?? '',
    quantity: line.quantity.toFixed(),
    unit: line.unit,
    unitPrice: line.unitPrice.toFixed(fractionDigits),
    taxRate: line.taxRate.toFixed(),
    amount: line.amount.toFixed(fractionDigits),
  }
}

function truthOf(facts: Facts, stated: ReadonlyMap<string, ReadonlySet<string>>): Truth {
  const shown = new Set(stated.keys())
  const said = (text: string): boolean => stated.get('vendorAddress')?.has(text) === true
  const { vendor, totals } = facts
  // What is asked for is also the total where nothing else is, and nothing was paid before.
  if (shown.has('amountDue') && totals.paid.eq(0)) shown.add('totalAmount')
  if (!said(vendor.street) || !said(vendor.place)) shown.delete('vendorAddress')
  const country = said(vendor.countryName) ? [vendor.countryName] : []
  const values: Partial<Record<FieldName, string>> = {
    ...fieldValues(facts),
    paymentTerms: [...(stated.get('paymentTerms') ?? [])].join(' '),
    vendorAddress: [vendor.street, vendor.place, ...country].join(', '),
  }
  const fields = FIELD_NAMES.filter(name => shown.has(name) && values[name] !== undefined)
  const lineItems = facts.lines.map((line, index) => {
    const all = textsOf(line, facts.fractionDigits)
    const columns = LINE_COLUMN_NAMES.filter(column => stated.has(`${column} ${index}`))
    return Object.fromEntries(
      columns.map(column => {
        const texts = stated.get(`${column} ${index}`)!
        const whole = column === 'description' && texts.has(all.detail!) && all.detail !== '' ? ` ${all.detail}` : ''
        return [column, `${all[column]}${whole}`]
      }),
    )
  })
  return {
    documentType: facts.documentType,
    language: facts.language,
    fields: Object.fromEntries(fields.map(name => [name, values[name]])),
    lineItems: lineItems.filter(line => Object.keys(line).length > 0),
  }
}

/** Fills a template with invented facts; the same seed gives the same paper. */
export function fillTemplate(template: Template, seed: string): Paper {
  const random = new Random(seed)
  const { facts, countryName } = inventFor(template, random)
  const stated = new Map<string, Set<string>>()
  const printed: string[] = []
  const print = ({ text, states }: Piece): string => {
    if (states === undefined) return escaped(text)
    stated.set(states, (stated.get(states) ?? new Set()).add(text))
    printed.push(text)
    return marked(escaped(text), states)
  }
  const view = viewOf(facts, COUNTRIES[countryName], template.labels[facts.language] ?? {}, random)
  const html = fill(template.html, [view], print)
  return { html, truth: truthOf(facts, stated), printed }
}
