import { fillPattern, NUMBERS, ORDERS } from '../numbers.ts'
import { asText, join, type Text, value } from '../text.ts'
import { REFERENCES } from '../words/references.ts'
import type { Context } from './block.ts'

/** A label and what it announces. */
export interface Detail {
  readonly label: string
  readonly printed: Text
}

/** A day of the same year that means nothing. */
export function anotherDay({ invoice, random }: Context): string {
  const day = Number(invoice.date.slice(8))
  return `${invoice.date.slice(0, 4)}-${String(random.integer(1, 12)).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')}`
}

/** Papers of the same deal, and what either side calls it: numbered like orders, and no order of the buyer's. */
export function references(context: Context): Detail[] {
  const { author, invoice, random } = context
  const words = REFERENCES[invoice.land.pool][invoice.land.language]
  const count = random.pick([0, 0, 1, 1, 2, 2, 3, 5])
  const lists = [words.deal, words.deal, words.deal, words.yours, words.ours]
  const found = Array.from({ length: count }, (): Detail => {
    const number = fillPattern(random, random.pick(random.chance(0.5) ? ORDERS : NUMBERS), invoice.date)
    const printed = asText(random.chance(0.85) ? number : invoice.land.names.person(random))
    return {
      label: author.cased(random.pick(random.pick(lists))),
      printed: random.chance(0.1)
        ? join([printed, author.day(anotherDay(context))], random.pick([' / ', ' - ', ' ']))
        : printed,
    }
  })
  // Where the buyer's order is plainly named, a bare 'Order' is the seller's.
  if (invoice.purchaseOrder !== undefined && words.plain.test(author.label('purchaseOrder')) && random.chance(0.3))
    found.push({
      label: author.cased(random.pick(words.order)),
      printed: asText(fillPattern(random, random.pick(ORDERS), invoice.date)),
    })
  return found
}

/** The buyer's order, with its day behind it where the supplier prints both. */
export function orderOf(context: Context): Text | undefined {
  const { author, invoice, random } = context
  if (invoice.purchaseOrder === undefined) return undefined
  const order = value(invoice.purchaseOrder, 'purchaseOrder')
  return random.chance(0.08)
    ? join([order, author.day(anotherDay(context))], random.pick([' / ', ' - ', ', ', '  ']))
    : order
}

/** 'Your order 4711 of 12 March', above the items. */
export function orderSentence(context: Context): Text | undefined {
  const { author, invoice, random } = context
  if (invoice.purchaseOrder === undefined) return undefined
  return author.fill(random.pick(REFERENCES[invoice.land.pool][invoice.land.language].sentences), {
    order: value(invoice.purchaseOrder, 'purchaseOrder'),
    day: author.day(anotherDay(context)),
  })
}
