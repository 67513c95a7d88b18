import type { FieldName } from '#shared/fields.ts'
import type { Context } from '../blocks/block.ts'
import { addressLines } from '../blocks/party-lines.ts'
import { termsOf } from '../blocks/payment.ts'
import { anotherDay } from '../blocks/references.ts'
import type { Adjustment } from '../invoice.ts'
import { fillPattern, NUMBERS, ORDERS } from '../numbers.ts'
import type { Party } from '../party.ts'
import { asText, brand, join, type Printable, type Text, value } from '../text.ts'

type Slot = (context: Context) => Printable | undefined

const dueFields = ({ invoice }: Context): FieldName[] =>
  invoice.amountDue === invoice.total ? ['amountDue', 'totalAmount'] : ['amountDue']

/** An amount as sums are printed, and in digits alone. */
const amounts = (name: string, of: (context: Context) => readonly [number, ...FieldName[]]): Record<string, Slot> => ({
  [name]: context => {
    const [amount, ...fields] = of(context)
    return context.author.money(context.author.sign(amount), ...fields)
  },
  [`${name}Digits`]: context => {
    const [amount, ...fields] = of(context)
    return context.author.digitsOf(context.author.sign(amount), ...fields)
  },
})

const adjusted = ({ invoice }: Context, kind: Adjustment['kind']): number =>
  [...invoice.before, ...invoice.after]
    .filter(one => one.kind === kind)
    .reduce((sum, one) => sum + Math.abs(one.amount), 0)

const party = (name: string, of: (context: Context) => Party, nameField?: FieldName, addressField?: FieldName) => {
  const fields = addressField === undefined ? [] : [addressField]
  const lines = (context: Context): Text[] => addressLines(of(context), false, ...fields)
  const record: Record<string, Slot> = {
    [name]: context => value(of(context).name, ...(nameField === undefined ? [] : [nameField])),
    [`${name}Street`]: context => lines(context)[0],
    [`${name}Place`]: context => join(lines(context).slice(1), ', '),
    [`${name}Address`]: context => join(lines(context), context.random.pick([', ', ' - ', ' ', ', '])),
    [`${name}Country`]: context => value(of(context).country, ...fields),
    [`${name}Phone`]: context => of(context).phone,
    [`${name}Fax`]: context => of(context).fax,
    [`${name}Person`]: context => of(context).person,
    [`${name}Web`]: context => of(context).website,
    [`${name}Department`]: context => of(context).department,
  }
  return record
}

/** What forms can be filled with. A slot without a value leaves its place empty. */
export const SLOTS: Readonly<Record<string, Slot>> = {
  ...party('vendor', ({ invoice }) => invoice.vendor, 'vendorName', 'vendorAddress'),
  ...party('buyer', ({ invoice }) => invoice.buyer, 'buyerName'),
  ...party('shipTo', ({ invoice }) => invoice.shipTo),
  vendorBrand: ({ invoice }) => brand(invoice.vendor.brand),
  vendorVatId: ({ invoice }) => value(invoice.vendor.vatId, 'vendorVatId'),
  vendorTaxNumber: ({ invoice }) =>
    invoice.land.country.taxNumber === undefined ? undefined : value(invoice.vendor.taxNumber, 'vendorTaxNumber'),
  vendorEmail: ({ invoice }) => value(invoice.vendor.email, 'vendorEmail'),
  registration: ({ invoice }) => invoice.vendor.registration,
  bank: ({ invoice }) => invoice.vendor.bank,
  iban: ({ author, invoice }) =>
    invoice.vendor.iban === undefined ? undefined : author.iban(invoice.vendor.iban, 'vendorIban'),
  account: ({ invoice }) => (invoice.vendor.iban === undefined ? invoice.vendor.account : undefined),
  bic: ({ invoice }) => value(invoice.vendor.bic, 'vendorBic'),
  buyerVatId: ({ invoice }) => value(invoice.buyer.vatId, 'buyerVatId'),
  buyerEmail: ({ invoice }) => invoice.buyer.email,
  number: ({ invoice }) => value(invoice.number, 'invoiceNumber'),
  date: ({ author, invoice }) => author.day(invoice.date, 'invoiceDate'),
  dueDate: ({ author, invoice }) => (invoice.due === undefined ? undefined : author.day(invoice.due, 'dueDate')),
  delivery: ({ author, invoice }) => author.day(invoice.delivery, 'deliveryDate'),
  otherDate: context => context.author.day(anotherDay(context)),
  period: ({ author }) => author.fill('{period}'),
  order: ({ invoice }) =>
    invoice.purchaseOrder === undefined ? undefined : value(invoice.purchaseOrder, 'purchaseOrder'),
  otherOrder: ({ invoice, random }) => fillPattern(random, random.pick(ORDERS), invoice.date),
  otherNumber: ({ invoice, random }) => fillPattern(random, random.pick(NUMBERS), invoice.date),
  customer: ({ invoice }) =>
    invoice.customerNumber === undefined ? undefined : value(invoice.customerNumber, 'customerNumber'),
  reference: ({ invoice }) =>
    invoice.paymentReference === undefined ? undefined : value(invoice.paymentReference, 'paymentReference'),
  terms: context => termsOf(context),
  currency: ({ invoice }) => value(invoice.land.country.currency, 'currency'),
  title: ({ author, invoice, random }) => asText(random.pick(author.words.titles[invoice.documentType])),
  means: ({ author, random }) => random.pick(author.words.means),
  trade: ({ author, random }) => random.pick(author.words.trades),
  person: ({ invoice, random }) => invoice.land.names.person(random),
  city: ({ invoice, random }) => invoice.land.names.city(random),
  word: ({ invoice, random }) => invoice.land.names.word(random),
  rate: ({ author, invoice }) =>
    invoice.rows.length === 1 && invoice.taxed ? author.rate(invoice.rows[0]!.rate) : undefined,
  taxNote: ({ invoice, random }) => (invoice.taxed ? undefined : random.pick(invoice.land.country.taxFreeNotes)),
  ...amounts('net', ({ invoice }) => [invoice.net, 'netAmount']),
  ...amounts('tax', ({ invoice }) => [invoice.tax, 'taxAmount']),
  ...amounts('total', ({ invoice }) => [invoice.total, 'totalAmount']),
  ...amounts('due', context => [context.invoice.amountDue, ...dueFields(context)]),
  /** Of the lines: what stands before adjustments, and the net amount where there are none. */
  ...amounts('sum', ({ invoice }) => [invoice.sum, ...(invoice.sum === invoice.net ? (['netAmount'] as const) : [])]),
  ...amounts('discount', context => [adjusted(context, 'discount')]),
  ...amounts('shipping', context => [adjusted(context, 'shipping')]),
  ...amounts('surcharge', context => [adjusted(context, 'surcharge')]),
  ...amounts('withholding', context => [adjusted(context, 'withholding')]),
  ...amounts('paid', context => [adjusted(context, 'paid')]),
  ...amounts('zero', () => [0]),
  ...amounts('otherAmount', ({ invoice, random }) => [Math.round(invoice.total * random.between(0.1, 2))]),
}
