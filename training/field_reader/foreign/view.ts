import type { Big } from 'big.js'
import type { FieldName, LineColumn } from '#shared/fields.ts'
import type { Country } from '../../../tools/samples/country.ts'
import type { Facts, Line, Party } from '../../../tools/samples/facts.ts'
import { formatDay, formatNumber, formatPlain, groupedIban } from '../../../tools/samples/format.ts'
import type { Random } from '../../../tools/samples/random.ts'
import type { Piece, Value, View } from './fill.ts'

/** A mark without letters, such as companies print beside their name. */
const logo = (hue: number): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><circle cx="30" cy="30" r="26" fill="hsl(${hue} 60% 40%)"/><rect x="44" y="14" width="60" height="32" rx="8" fill="hsl(${hue} 60% 70%)"/></svg>`,
  )}`

const said = (text: string | undefined, states?: FieldName): Value =>
  text === undefined || text === '' ? undefined : { pieces: [{ text, ...(states !== undefined && { states }) }] }

/** How this supplier writes numbers, sums and days. */
class Hand {
  readonly #facts: Facts
  readonly #country: Country
  readonly #numbers: Country['numberForms'][number]
  readonly #money: readonly [string, string]
  readonly #dates: string

  constructor(facts: Facts, country: Country, random: Random) {
    this.#facts = facts
    this.#country = country
    this.#numbers = random.pick(country.numberForms)
    const [before = '', after = ''] = random.pick(country.moneyForms).split('#')
    this.#money = [before, after]
    this.#dates = random.chance(0.4) ? country.dateForms[0]! : random.pick(country.dateForms)
  }

  day(isoDay: string | undefined, states?: FieldName): Value {
    return isoDay === undefined ? undefined : said(formatDay(isoDay, this.#dates, this.#country.wording), states)
  }

  plain(value: Big): string {
    return formatPlain(value, this.#numbers)
  }

  #sign(text: string): Piece[] {
    const [before = ''] = /^\s*/.exec(text) ?? []
    const mark = text.trim()
    return mark === ''
      ? []
      : [{ text: before }, { text: mark, states: 'currency' }, { text: text.slice(before.length + mark.length) }]
  }

  /** A sum as it is, and with what this supplier says of its currency. */
  sum(name: string, value: Big, states?: string): View {
    const piece: Piece = {
      text: formatNumber(value, this.#numbers, this.#facts.fractionDigits),
      ...(states !== undefined && { states }),
    }
    const [before, after] = this.#money
    return {
      [name]: { pieces: [...this.#sign(before), piece, ...this.#sign(after)] },
      [`${name}.bare`]: { pieces: [piece] },
    }
  }
}

function party(key: 'vendor' | 'buyer', one: Party, random: Random): View {
  const vendor = key === 'vendor'
  const own = (field: FieldName): FieldName | undefined => (vendor ? field : undefined)
  return {
    [`${key}.name`]: said(one.name, vendor ? 'vendorName' : 'buyerName'),
    [`${key}.street`]: said(one.street, own('vendorAddress')),
    [`${key}.place`]: said(one.place, own('vendorAddress')),
    [`${key}.country`]: said(one.countryName, own('vendorAddress')),
    [`${key}.vatId`]: said(one.vatId, vendor ? 'vendorVatId' : 'buyerVatId'),
    [`${key}.taxNumber`]: said(one.taxNumber, own('vendorTaxNumber')),
    [`${key}.email`]: said(one.email, own('vendorEmail')),
    [`${key}.phone`]: said(one.phone),
    [`${key}.website`]: said(one.website),
    [`${key}.registration`]: said(one.registration),
    [`${key}.bank`]: said(one.bank),
    [`${key}.iban`]: said(one.iban && random.chance(0.7) ? groupedIban(one.iban) : one.iban, own('vendorIban')),
    [`${key}.bic`]: said(one.bic, own('vendorBic')),
    [`${key}.account`]: said(one.account),
  }
}

function lineView(line: Line, index: number, hand: Hand): View {
  const cell = (column: LineColumn, text: string | undefined): Value =>
    text === undefined || text === '' ? undefined : { pieces: [{ text, states: `${column} ${index}` }] }
  const tax = line.amount.times(line.taxRate).div(100)
  return {
    position: { pieces: [{ text: String(index + 1), states: `position ${index}` }] },
    article: { pieces: [{ text: line.article, states: `article ${index}` }] },
    description: cell('description', line.description),
    detail: cell('description', line.detail),
    quantity: cell('quantity', hand.plain(line.quantity)),
    unit: cell('unit', line.unit),
    rate: cell('taxRate', hand.plain(line.taxRate)),
    ...hand.sum('price', line.unitPrice, `unitPrice ${index}`),
    ...hand.sum('amount', line.amount, `amount ${index}`),
    ...hand.sum('lineTax', tax),
    ...hand.sum('gross', line.amount.plus(tax)),
  }
}

/** Terms are the sentence without its label, where the sentence brings one along. */
function terms(sentence: string | undefined): Value {
  if (sentence === undefined) return undefined
  const label = /^[^:]*:\s*/.exec(sentence)?.[0] ?? ''
  return { pieces: [{ text: label }, { text: sentence.slice(label.length), states: 'paymentTerms' }] }
}

/** Everything a template can name. `label.…` are its own words. */
export function viewOf(facts: Facts, country: Country, labels: Readonly<Record<string, string>>, random: Random): View {
  const hand = new Hand(facts, country, random)
  const { totals } = facts
  const [only, ...others] = totals.rows
  const alone = others.length === 0
  return {
    ...Object.fromEntries(Object.entries(labels).map(([name, text]) => [`label.${name}`, text])),
    logo: logo(random.integer(0, 359)),
    language: facts.language,
    number: said(facts.number, 'invoiceNumber'),
    date: hand.day(facts.date, 'invoiceDate'),
    dueDate: hand.day(facts.dueDate, 'dueDate'),
    deliveryDate: hand.day(facts.deliveryDate, 'deliveryDate'),
    orderDate: hand.day(facts.orderDate),
    purchaseOrder: said(facts.purchaseOrder, 'purchaseOrder'),
    customerNumber: said(facts.customerNumber, 'customerNumber'),
    deliveryNote: said(facts.deliveryNote),
    contactPerson: said(facts.contactPerson),
    paymentReference: said(facts.paymentReference, 'paymentReference'),
    terms: terms(facts.paymentTerms),
    note: said(facts.taxFreeNote),
    greeting: said(random.pick(country.wording.greetings)),
    thanks: said(random.pick(country.wording.thanks)),
    currency: said(facts.currency, 'currency'),
    ...party('vendor', facts.vendor, random),
    ...party('buyer', facts.buyer, random),
    ...hand.sum('net', totals.net, 'netAmount'),
    ...hand.sum('tax', totals.tax, 'taxAmount'),
    ...hand.sum('total', totals.total, 'totalAmount'),
    ...hand.sum('paid', totals.paid),
    ...hand.sum('due', totals.due, 'amountDue'),
    hasPaid: totals.paid.gt(0),
    taxed: totals.tax.gt(0),
    // The one rate of the whole invoice; templates that name it are given no others.
    taxRate: said(alone && only !== undefined ? hand.plain(only.rate) : undefined),
    taxes: totals.rows.map(row => ({
      rate: said(hand.plain(row.rate)),
      ...hand.sum('base', row.base, alone ? 'netAmount' : undefined),
      ...hand.sum('amount', row.amount, alone ? 'taxAmount' : undefined),
      ...hand.sum('sum', row.base.plus(row.amount), alone ? 'totalAmount' : undefined),
    })),
    lines: facts.lines.map((line, index) => lineView(line, index, hand)),
  }
}
