import { REGIONAL } from '../regional.ts'
import { asText, plainOf, type Text, value } from '../text.ts'
import { DISTRACTOR_KINDS } from '../words/words.ts'
import { type Block, type Context, type Frame, printLines, shuffled } from './block.ts'
import { labelStyle, printGrid, valueStyle } from './grid.ts'
import { labelledVatId } from './party-lines.ts'
import { termsOf } from './payment.ts'
import { anotherDay, type Detail, orderOf, references } from './references.ts'

/** Facts that are no field of ours, printed as if they were one. */
export function distractor(context: Context): Detail {
  const { author, invoice, random } = context
  const kind = random.pick([...DISTRACTOR_KINDS, 'number', 'number', 'number', 'date', 'date'] as const)
  const label = author.cased(random.pick(author.words.distractors[kind]))
  const { names } = invoice.land
  switch (kind) {
    case 'number':
      return {
        label,
        printed: asText(
          random.fill(
            random.pick([
              '####',
              '#####',
              '######',
              '########',
              '@@-####',
              '##/####',
              '#########',
              '@##',
              '####-##',
              '##########',
              '@@@####@@',
              '#',
              '###',
              '##.###/#',
              '@@######',
            ]),
          ),
        ),
      }
    case 'date':
      return { label, printed: author.day(random.chance(0.5) ? invoice.delivery : anotherDay(context)) }
    case 'period':
      return { label, printed: author.fill('{period}') }
    case 'person':
      return { label, printed: asText(names.person(random)) }
    case 'phone':
      return { label, printed: asText(random.chance(0.7) ? invoice.vendor.phone : invoice.buyer.phone) }
    case 'web':
      return { label, printed: asText(invoice.vendor.website) }
    case 'amount':
      return { label, printed: author.money(Math.round(invoice.total * random.between(0.1, 3))) }
    case 'text':
      return {
        label,
        printed: asText(
          random.pick([
            random.pick(author.words.means),
            random.pick(author.words.trades),
            names.word(random),
            names.city(random),
            random.pick(['EXW', 'DAP', 'CIF Hamburg', 'FOB', 'DHL', 'UPS', 'DDP']),
            random.fill('@@ ##'),
            random.pick(author.words.services),
          ]),
        ),
      }
  }
}

/** The facts about the paper that are printed as label and value. `numbered`: its number already stands in the title. */
export function inventDetails(context: Context, numbered: boolean): Detail[] {
  const { author, invoice, random } = context
  const details: Detail[] = []
  const add = (chance: number, label: string, printed: Text | undefined): void => {
    if (printed !== undefined && random.chance(chance)) details.push({ label, printed })
  }
  const of = (text: string | undefined, ...fields: Parameters<typeof value>[1][]): Text | undefined =>
    text === undefined ? undefined : value(text, ...fields)
  const isOther = invoice.documentType === 'other'
  if (!numbered || random.chance(0.15))
    details.push({
      label: isOther ? author.cased(random.pick(author.words.distractors.number)) : author.label('invoiceNumber'),
      printed: value(invoice.number, 'invoiceNumber'),
    })
  add(0.97, author.label('invoiceDate'), author.day(invoice.date, 'invoiceDate'))
  add(0.45, author.label('dueDate'), invoice.due === undefined ? undefined : author.day(invoice.due, 'dueDate'))
  add(0.3, author.label('deliveryDate'), author.day(invoice.delivery, 'deliveryDate'))
  add(0.9, author.label('purchaseOrder'), orderOf(context))
  details.push(...references(context))
  add(0.06, author.label('buyerBlock'), value(invoice.buyer.name, 'buyerName'))
  add(0.85, author.label('customerNumber'), of(invoice.customerNumber, 'customerNumber'))
  add(0.35, author.label('paymentReference'), of(invoice.paymentReference, 'paymentReference'))
  add(0.18, author.label('paymentTerms'), termsOf(context))
  add(0.06, author.label('currency'), value(invoice.land.country.currency, 'currency'))
  add(0.1, author.label('buyerVatId'), of(invoice.buyer.vatId, 'buyerVatId'))
  if (random.chance(0.07)) {
    const id = labelledVatId(context)
    details.push({ label: plainOf(id.slice(0, 1)), printed: id.slice(-1) })
  }
  if (random.chance(0.1))
    details.push({
      label: author.label('totalAmount'),
      printed: author.money(author.sign(invoice.total), 'totalAmount'),
    })
  const count = random.pick([0, 0, 1, 1, 2, 3, 4, 6])
  for (let index = 0; index < count; index++) details.push(distractor(context))
  for (const { label, pattern, chance } of REGIONAL[invoice.land.country.code] ?? [])
    if (random.chance(chance)) details.push({ label: author.cased(label), printed: asText(random.fill(pattern)) })
  return random.chance(0.5) ? shuffled(random, details) : details
}

/** Labels in one column, values in the next. */
function printList(context: Context, frame: Frame, details: readonly Detail[]): number {
  const { author, random, sheet } = context
  const { colon } = author.habits
  const widest = Math.max(...details.map(detail => sheet.measure(detail.label + colon, labelStyle(context))))
  const offset = Math.min(frame.width * 0.62, widest + random.between(3, 30))
  const rightValues = random.chance(0.2)
  const rightLabels = !rightValues && random.chance(0.12)
  let { y } = frame
  for (const { label, printed } of details) {
    const lines = sheet.wrap(label + colon, offset - 2, labelStyle(context))
    lines.forEach((line, index) => {
      if (rightLabels)
        sheet.print(line, frame.x + offset - 4, y + index * sheet.lineHeight(), {
          ...labelStyle(context),
          align: 'right',
        })
      else sheet.print(line, frame.x, y + index * sheet.lineHeight(), labelStyle(context))
    })
    const below = rightValues
      ? printLines(
          context,
          { x: frame.x + offset, y, width: frame.width - offset, align: 'right' },
          [printed],
          valueStyle(context),
        )
      : printLines(
          context,
          { x: frame.x + offset, y, width: frame.width - offset, align: 'left' },
          [printed],
          valueStyle(context),
        )
    y = Math.max(below, y + lines.length * sheet.lineHeight())
  }
  return y
}

/** 'Label: value' in lines. */
const printInline = (context: Context, frame: Frame, details: readonly Detail[]): number =>
  printLines(
    context,
    frame,
    details.map(({ label, printed }) => context.author.labelled(label, printed)),
  )

/** Labels above their values, one pair below the other. */
function printStacked(context: Context, frame: Frame, details: readonly Detail[]): number {
  let { y } = frame
  for (const { label, printed } of details) {
    y = printLines(context, { ...frame, y }, [label], labelStyle(context))
    y = printLines(context, { ...frame, y }, [printed], valueStyle(context)) + context.random.between(0, 6)
  }
  return y
}

/** Labels as captions below their values, two pairs beside each other. */
function printCaptioned(context: Context, frame: Frame, details: readonly Detail[]): number {
  const width = frame.width / 2 - 6
  let { y } = frame
  for (let at = 0; at < details.length; at += 2) {
    const bottoms = details.slice(at, at + 2).map(({ label, printed }, index) => {
      const place = { ...frame, x: frame.x + index * (width + 12), width }
      const below = printLines(context, { ...place, y }, [printed], valueStyle(context))
      return printLines(context, { ...place, y: below }, [label], labelStyle(context))
    })
    y = Math.max(...bottoms) + context.random.between(1, 6)
  }
  return y
}

/** Several detail pairs in one flow: 'Nr. 12 | Date 1.2.2026 | …'. */
function printFlow(context: Context, frame: Frame, details: readonly Detail[]): number {
  const between = context.random.pick(['   ', ' | ', ', ', ' - ', ' / ', '      '])
  const flow = details.flatMap(({ label, printed }, index) => [
    ...(index > 0 ? asText(between) : []),
    ...context.author.labelled(label, printed),
  ])
  return printLines(context, frame, [flow])
}

/** Two columns of lists. */
function printTwoLists(context: Context, frame: Frame, details: readonly Detail[]): number {
  const half = Math.ceil(details.length / 2)
  const width = frame.width / 2 - 6
  return Math.max(
    printList(context, { ...frame, width }, details.slice(0, half)),
    half < details.length
      ? printList(context, { ...frame, x: frame.x + width + 12, width }, details.slice(half))
      : frame.y,
  )
}

const FORMS = [
  printList,
  printList,
  printList,
  printInline,
  printInline,
  printStacked,
  printGrid,
  printGrid,
  printTwoLists,
  printFlow,
] as const
const WIDE = [printGrid, printGrid, printGrid, printFlow, printTwoLists, printList] as const

/** Only papers to measure with have captions. */
const HELD_OUT = [printCaptioned, printCaptioned, ...WIDE] as const

/** Details in a form drawn for them; `wide` where they have the page's whole width. */
export const detailsBlock =
  (details: readonly Detail[], wide: boolean): Block =>
  (context, frame) => {
    if (details.length === 0) return frame.y
    const forms = context.invoice.land.pool === 'held-out' ? HELD_OUT : wide ? WIDE : FORMS
    return context.random.pick(forms)(context, frame, details)
  }
