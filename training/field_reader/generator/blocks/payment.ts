import { asText, type Printable, type Text, value } from '../text.ts'
import { namesOfMoney, SUMS } from '../words/sums.ts'
import { TERMS } from '../words/terms.ts'
import { type Block, type Context, type Frame, printLines, shuffled } from './block.ts'
import { printGrid } from './grid.ts'
import { bankLines } from './party-lines.ts'

/** The sentence that says when and how to pay; days in it are the due date only where they are. */
export function termsOf(context: Context): Text {
  const { author, invoice, random } = context
  const template = author.once('terms', () =>
    random.pick(
      [...author.words.terms, ...TERMS[invoice.land.pool][invoice.land.language]].filter(
        terms => invoice.due !== undefined || !terms.includes('{date}'),
      ),
    ),
  )
  const discount = Math.round((invoice.total * invoice.discountPercent) / 100_000)
  const text = author.fill(template, {
    days: String(invoice.days),
    date: invoice.due === undefined ? '' : author.day(invoice.due, 'dueDate'),
    percent: author.rate(invoice.discountPercent),
    discountDays: String(invoice.discountDays),
    discountDate: author.day(invoice.delivery),
    discount: author.money(discount),
  })
  return text.map(piece => ({ text: piece.text, fields: piece.fields | value('', 'paymentTerms')[0]!.fields }))
}

/** How to pay: terms, reference, bank, means, in any order. */
export const paymentBlock: Block = (context, frame) => {
  const { author, invoice, random } = context
  const lines: Printable[] = []
  if (random.chance(0.75))
    lines.push(random.chance(0.55) ? author.labelled(author.label('paymentTerms'), termsOf(context)) : termsOf(context))
  if (invoice.due !== undefined && random.chance(0.2))
    lines.push(author.labelled(author.label('dueDate'), author.day(invoice.due, 'dueDate')))
  if (random.chance(0.25)) lines.push(paySentence(context))
  if (invoice.paymentReference !== undefined && random.chance(0.75))
    lines.push(author.labelled(author.label('paymentReference'), value(invoice.paymentReference, 'paymentReference')))
  if (random.chance(0.2))
    lines.push(author.labelled(author.cased(meansLabel(context)), asText(random.pick(author.words.means))))
  const bank = random.chance(0.55) ? bankLines(context) : []
  const ordered = random.chance(0.3) ? [...bank, ...lines] : [...lines, ...bank]
  const y = invoice.due !== undefined && random.chance(0.07) ? printInstalment(context, frame, invoice.due) : frame.y
  return printLines(context, { ...frame, y }, random.chance(0.1) ? shuffled(random, ordered) : ordered)
}

/** The schedule of payments, where all is due at once: day, amount, means in boxes. */
function printInstalment(context: Context, frame: Frame, due: string): number {
  const { author, invoice, random } = context
  return printGrid(
    context,
    frame,
    random.several(
      [
        { label: author.label('dueDate'), printed: author.day(due, 'dueDate') },
        {
          label: author.label('amountDue'),
          printed: author.money(
            invoice.amountDue,
            'amountDue',
            ...(invoice.amountDue === invoice.total ? (['totalAmount'] as const) : []),
          ),
        },
        { label: author.cased(meansLabel(context)), printed: asText(random.pick(author.words.means)) },
      ],
      3,
    ),
  )
}

const MEANS = {
  en: 'Payment method',
  de: 'Zahlungsart',
  fr: 'Mode de règlement',
  es: 'Forma de pago',
  it: 'Modalità di pagamento',
  pt: 'Forma de pagamento',
} as const
const meansLabel = ({ invoice }: Context): string => MEANS[invoice.land.language]

function paySentence({ author, invoice, random }: Context): Text {
  const { vendor, due } = invoice
  const usable = author.words.paySentences.filter(
    sentence =>
      (due !== undefined || !sentence.includes('{due}')) && (vendor.iban !== undefined || !sentence.includes('{iban}')),
  )
  return author.fill(random.pick(usable.length > 0 ? usable : author.words.closings), {
    total: author.money(
      invoice.amountDue,
      ...(invoice.amountDue === invoice.total ? (['totalAmount'] as const) : (['amountDue'] as const)),
    ),
    due: due === undefined ? '' : author.day(due, 'dueDate'),
    iban: vendor.iban === undefined ? '' : author.iban(vendor.iban, 'vendorIban'),
    number: value(invoice.number, 'invoiceNumber'),
  })
}

/** Conditions, adverts and thanks, in whole sentences. */
export const smallPrint =
  (count: number): Block =>
  (context, frame) => {
    const { author, random } = context
    const sentences = random
      .several([...author.words.smallPrint, ...author.words.closings, ...author.wording.thanks], count)
      .map(sentence => author.fill(sentence))
    const small = { size: author.habits.typography.size * random.pick([0.7, 0.8, 0.9, 1]) }
    const joined = random.chance(0.5)
      ? [sentences.flatMap((sentence, index) => [...(index > 0 ? asText(' ') : []), ...sentence])]
      : sentences
    return printLines(context, frame, joined, small)
  }

/** 'All amounts in Euro': where no sum carries the currency. */
export const moneyLine: Block = (context, frame) => {
  const { author, invoice, random } = context
  return printLines(context, frame, [
    author.fill(random.pick(SUMS[invoice.land.pool][invoice.land.language].money), {
      currency: value(random.pick(namesOfMoney(invoice.land.country.currency)), 'currency'),
    }),
  ])
}

/** Why no tax is charged. */
export const taxNote: Block = (context, frame) => {
  const { author, invoice, random } = context
  const note = random.chance(0.3) ? random.pick(invoice.land.country.taxFreeNotes) : random.pick(author.words.taxFree)
  return printLines(context, frame, [note])
}
