import { Big } from 'big.js'
import { Temporal } from 'temporal-polyfill'
import type { Country, IdentifierForm } from './country.ts'
import { type Facts, type Line, type Party, totalsOf } from './facts.ts'
import { formatDay } from './format.ts'
import { iban, identifier } from './identifiers.ts'
import type { Random } from './random.ts'
import type { Good, Trade } from './wording.ts'

export interface InventOptions {
  readonly documentType: Facts['documentType']
  readonly lineCount: number
  /** All lines at the standard rate, or some at the reduced one. */
  readonly rates: 'one' | 'several' | 'none'
  /** A deposit was paid before, so that the amount due is not the total. */
  readonly deposit: boolean
  /** The day of the invoice. */
  readonly date: string
  /** The company that receives the invoice; another invented one when absent. */
  readonly buyerName?: string
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^A-Za-z]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()

/** The value as it is printed: the truth's normal form leaves blanks and dots out again. */
function printedIdentifier(random: Random, form: IdentifierForm): string {
  const value = identifier(random, form.pattern, form.valid)
  return form.print ? form.print(value) : value
}

function inventParty(random: Random, country: Country, name: string): Party {
  const place = random.pick(country.places)
  const domain = `${slug(name).slice(0, 18).replace(/-$/, '')}.example`
  return {
    name,
    street: country.streetForm
      .replace('{street}', random.pick(country.streets))
      .replace('{number}', String(random.integer(1, 148))),
    place,
    countryName: country.name,
    vatId: printedIdentifier(random, country.vatId),
    taxNumber: country.taxNumber && printedIdentifier(random, country.taxNumber),
    email: `${random.pick(['info', 'office', 'mail', 'contact', 'buero', 'admin'])}@${domain}`,
    phone: random.fill(country.phonePattern),
    website: `www.${domain}`,
    registration: random.fill(random.pick(country.registrations)),
    bank: random.pick(country.banks),
    iban: country.ibanAccount === undefined ? undefined : iban(random, country.code, country.ibanAccount),
    bic: country.ibanAccount === undefined ? undefined : random.fill(country.bicPattern),
    account: country.accountPattern === undefined ? undefined : random.fill(country.accountPattern),
  }
}

function companyName(random: Random, country: Country, trade: Trade): string {
  const surname = random.pick(country.wording.surnames)
  const words = random.chance(0.5) ? [random.pick(trade.names), surname] : [surname, random.pick(trade.names)]
  if (random.chance(0.2)) words[words.indexOf(surname)] = `${surname} & ${random.pick(country.wording.surnames)}`
  return [...words, random.pick(country.legalForms)].join(' ')
}

function inventLine(random: Random, country: Country, good: Good, options: InventOptions): Line {
  const fraction = country.fractionDigits
  const price = Big(random.between(...good.price) * country.priceScale).round(fraction, Big.roundHalfUp)
  const measured = /^(kg|h|hr|hrs|hours|std\.|stunden|ore|m|m²|mq|l|lt|lfm|mt)$/i.test(good.unit)
  const quantity =
    measured && random.chance(0.5)
      ? Big(random.integer(2, options.documentType === 'receipt' ? 12 : 90)).div(4)
      : Big(random.integer(1, good.price[1] < 30 && options.documentType !== 'receipt' ? 40 : 6))
  const rate =
    options.rates === 'none'
      ? '0'
      : good.reduced && options.rates === 'several'
        ? country.taxRates.reduced
        : country.taxRates.standard
  return {
    article: random.fill(random.pick(['####', '@@-####', '##.###', '@####', '######'])),
    description: good.text,
    detail: good.detail !== undefined && random.chance(0.6) ? good.detail : undefined,
    quantity,
    unit: good.unit,
    unitPrice: price,
    taxRate: Big(rate),
    amount: price.times(quantity).round(fraction, Big.roundHalfUp),
  }
}

/** More lines than goods repeat the goods, each time with other prices and quantities. */
function chooseGoods(random: Random, trades: readonly Trade[], trade: Trade, options: InventOptions): Good[] {
  const goods =
    options.rates === 'several'
      ? trades.flatMap(other => other.goods.filter(good => other === trade || good.reduced))
      : trade.goods
  const chosen: Good[] = []
  while (chosen.length < options.lineCount) chosen.push(...random.several(goods, options.lineCount - chosen.length))
  if (options.rates === 'several' && !chosen.some(good => good.reduced)) {
    const reduced = goods.find(good => good.reduced)
    if (reduced) chosen[chosen.length - 1] = reduced
  }
  if (options.rates === 'several' && chosen.every(good => good.reduced)) {
    const standard = goods.find(good => !good.reduced)
    if (standard) chosen[0] = standard
  }
  return chosen
}

export const NUMBER_FORMS = [
  '{year}-####',
  '######',
  'R-#####',
  'RE{year}####',
  '{year}/####',
  'INV-####',
  '#####/{yy}',
  'F{yy}-#####',
  '{yy}{month}####',
  '@@-{year}-###',
  '##########',
  '####',
  'FT {year}A/###',
] as const
export const ORDER_FORMS = ['45########', 'PO-#####', 'B-####', '####/##', '@@#####'] as const
export const CUSTOMER_FORMS = ['#####', 'K-####', 'C0####', '10####', '######'] as const

/** Invents one invoice of a country: fictional parties, right checksums, exact arithmetic. */
export function inventFacts(random: Random, country: Country, options: InventOptions): Facts {
  const { wording } = country
  const trade = random.pick(
    options.documentType === 'receipt' ? wording.trades.filter(candidate => candidate.shop) : wording.trades,
  )
  const vendor = inventParty(random, country, companyName(random, country, trade))
  const buyer = inventParty(
    random,
    country,
    options.buyerName ?? companyName(random, country, random.pick(wording.trades)),
  )
  const date = Temporal.PlainDate.from(options.date)
  const days = random.pick([7, 10, 14, 15, 20, 30, 30, 30, 45, 60])
  const dueDate = date.add({ days }).toString()
  const lines = chooseGoods(random, wording.trades, trade, options).map(good =>
    inventLine(random, country, good, options),
  )
  const grossPrices = options.documentType === 'receipt'
  const before = totalsOf(lines, grossPrices, country.fractionDigits, Big(0))
  const paid = options.deposit ? before.total.times(0.3).round(country.fractionDigits, Big.roundHalfUp) : Big(0)
  const year = options.date.slice(0, 4)
  const number = random
    .fill(random.pick(NUMBER_FORMS))
    .replace('{year}', year)
    .replace('{yy}', year.slice(2))
    .replace('{month}', options.date.slice(5, 7))
  const dateForm = country.dateForms[0]!
  return {
    documentType: options.documentType,
    language: wording.language,
    countryCode: country.code,
    currency: country.currency,
    fractionDigits: country.fractionDigits,
    vendor,
    buyer,
    number,
    date: options.date,
    dueDate: options.documentType === 'invoice' ? dueDate : undefined,
    deliveryDate: date.subtract({ days: random.integer(0, 12) }).toString(),
    orderDate: date.subtract({ days: random.integer(13, 40) }).toString(),
    purchaseOrder: random.chance(0.6) ? random.fill(random.pick(ORDER_FORMS)) : undefined,
    customerNumber: random.chance(0.7) ? random.fill(random.pick(CUSTOMER_FORMS)) : undefined,
    deliveryNote: random.fill(random.pick(['LS-#####', '######', '@####', '####-##'])),
    contactPerson: `${random.pick(wording.firstNames)} ${random.pick(wording.surnames)}`,
    paymentReference: random.chance(0.35)
      ? random.pick([number, random.fill('RF## #### ####'), random.fill('##########')])
      : undefined,
    paymentTerms:
      options.documentType === 'invoice' && random.chance(0.7)
        ? random
            .pick(wording.terms)
            .replace('{days}', String(days))
            .replace('{date}', formatDay(dueDate, dateForm, wording))
        : undefined,
    grossPrices,
    lines,
    totals: totalsOf(lines, grossPrices, country.fractionDigits, paid),
    taxFreeNote: options.rates === 'none' ? random.pick(country.taxFreeNotes) : undefined,
  }
}
