import { type Text, value } from '../text.ts'
import { type Block, type Context, printLines } from './block.ts'

export interface Title {
  readonly text: Text
  /** The number, and in some the day, already stand in it. */
  readonly numbered: boolean
}

/** What the paper calls itself; bare, with its number, or in a sentence; some do not say. */
export function inventTitle(context: Context): Title {
  const { author, invoice, random } = context
  const titles = author.words.titles[invoice.documentType]
  const common = invoice.documentType === 'other' ? titles : author.wording.titles[invoice.documentType]
  const title = random.pick(random.chance(0.7) ? titles : common)
  const number = value(invoice.number, 'invoiceNumber')
  const roll = random.next()
  if (roll < 0.6) return { text: [{ text: title, fields: 0 }], numbered: false }
  if (roll < 0.72)
    return {
      text: [
        { text: `${title} `, fields: 0 },
        ...(random.chance(0.4)
          ? [{ text: random.pick(['Nr. ', 'No. ', 'N° ', 'n. ', '# ', 'Nº ', 'No: ']), fields: 0 }]
          : []),
        ...number,
      ],
      numbered: true,
    }
  if (roll < 0.88 && invoice.documentType === 'invoice') {
    const usable = author.words.numberSentences.filter(
      sentence =>
        (invoice.customerNumber !== undefined || !sentence.includes('{customer}')) &&
        (invoice.purchaseOrder !== undefined || !sentence.includes('{order}')),
    )
    return {
      text: author.fill(random.pick(usable), {
        number,
        date: author.day(invoice.date, 'invoiceDate'),
        customer: value(invoice.customerNumber ?? '', 'customerNumber'),
        order: value(invoice.purchaseOrder ?? '', 'purchaseOrder'),
      }),
      numbered: true,
    }
  }
  if (roll < 0.94) return { text: [], numbered: false }
  return { text: [{ text: author.cased(title), fields: 0 }], numbered: false }
}

export const titleBlock =
  (title: Title): Block =>
  (context, frame) => {
    if (title.text.length === 0) return frame.y
    const size = context.author.habits.typography.size * context.random.pick([1, 1.2, 1.4, 1.6, 2, 2.5])
    return (
      printLines(context, frame, [title.text], { size, bold: context.random.chance(0.75) }) +
      size * context.random.between(0, 0.6)
    )
  }
