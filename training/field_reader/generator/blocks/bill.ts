import type { Language } from '#shared/document.ts'
import type { Body } from '../body.ts'
import { type Minor, shareOf } from '../money.ts'
import { asText, type Printable, value } from '../text.ts'
import { type Context, printLines } from './block.ts'
import { distractor } from './details.ts'
import { printGrid } from './grid.ts'

const SUMMARY: Readonly<Record<Language, readonly string[]>> = {
  en: ['Your bill at a glance', 'Summary of charges', 'Account summary', 'What you owe'],
  de: ['Ihre Rechnung im Überblick', 'Rechnungsübersicht', 'Zusammenfassung', 'Ihre Kosten auf einen Blick'],
  fr: ['Votre facture en bref', 'Récapitulatif', 'Synthèse de votre facture', 'Ce que vous devez'],
  es: ['Resumen de su factura', 'Resumen de la factura', 'Desglose de la factura'],
  it: ['Sintesi della bolletta', 'Riepilogo importi', 'La tua bolletta in sintesi', 'Riepilogo fattura'],
  pt: ['Resumo da sua fatura', 'Resumo da fatura', 'Resumo de valores'],
}
const USAGE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Previous reading',
    'Current reading',
    'Units used',
    'kWh used',
    'Days',
    'Average per day',
    'Same period last year',
    'Calls',
    'Data used',
    'Minutes',
  ],
  de: [
    'Zählerstand alt',
    'Zählerstand neu',
    'Verbrauch kWh',
    'Differenz',
    'Tage',
    'Vorjahresverbrauch',
    'Umrechnungsfaktor',
    'Verbindungen',
    'Datenvolumen MB',
    'Minuten',
  ],
  fr: [
    'Ancien index',
    'Nouvel index',
    'Consommation kWh',
    'Nombre de jours',
    'Coefficient',
    'Année précédente',
    'Appels',
    'Données Mo',
    'Minutes',
  ],
  es: [
    'Lectura anterior',
    'Lectura actual',
    'Consumo kWh',
    'Días',
    'Consumo medio',
    'Año anterior',
    'Llamadas',
    'Datos MB',
    'Minutos',
  ],
  it: [
    'Lettura precedente',
    'Lettura attuale',
    'Consumo kWh',
    'Giorni',
    'Consumo annuo',
    'Smc',
    'Chiamate',
    'Dati MB',
    'Minuti',
  ],
  pt: [
    'Leitura anterior',
    'Leitura atual',
    'Consumo kWh',
    'Dias',
    'Consumo médio',
    'Ano anterior',
    'Chamadas',
    'Dados MB',
    'Minutos',
  ],
}

/** Amounts by kind of charge: what a first page sums up of the items behind it. They are no items. */
function charges({ invoice, random }: Context): Minor[] {
  const parts = random.integer(2, 5)
  const amounts: Minor[] = []
  let rest = invoice.net
  for (let index = 1; index < parts; index++) {
    const part = shareOf(rest, random.integer(15, 70) * 1000)
    amounts.push(part)
    rest -= part
  }
  return [...amounts, rest]
}

/** The first page of a utility's or telephone company's bill: the sum in large letters, charges by kind, usage. */
export function printSummary(context: Context, body: Body, y: number): number {
  const { author, invoice, random, sheet } = context
  const { language } = invoice.land
  const width = body.width * random.pick([0.5, 0.6, 0.7, 1])
  const left = body.left + (random.chance(0.25) ? body.width - width : 0)
  let below = printLines(context, { x: left, y, width, align: 'left' }, [random.pick(SUMMARY[language])], {
    bold: true,
    size: author.habits.typography.size * 1.3,
  })
  const row = (label: Printable, amount: Printable, bold = false): void => {
    sheet.print(label, left, below, { bold })
    sheet.print(amount, left + width, below, { bold, align: 'right' })
    below += sheet.lineHeight() * 1.15
  }
  if (random.chance(0.4))
    row(
      author.cased(random.pick(author.words.sums.balance)),
      author.money(random.chance(0.5) ? 0 : shareOf(invoice.total, 90_000)),
    )
  const groups = random.several(
    [...author.words.services, ...author.words.groupHeadings.filter(heading => !heading.includes('{'))],
    5,
  )
  for (const [index, amount] of charges(context).entries()) row(groups[index]!, author.money(amount))
  if (random.chance(0.6)) row(author.label('netAmount'), author.money(invoice.net, 'netAmount'))
  if (invoice.taxed && invoice.rows.length === 1) row(author.label('taxAmount'), author.money(invoice.tax, 'taxAmount'))
  row(author.label('totalAmount'), author.money(invoice.total, 'totalAmount'), true)
  if (invoice.due !== undefined && random.chance(0.6)) row(author.label('dueDate'), author.day(invoice.due, 'dueDate'))
  below += sheet.lineHeight()
  if (random.chance(0.7)) {
    const usage = random.several(USAGE[language], random.integer(2, 6)).map(label => ({
      label,
      printed: asText(
        random.pick([random.fill('####'), random.fill('###,##'), random.fill('#####'), random.fill('##')]),
      ),
    }))
    below =
      printGrid(context, { x: body.left, y: below, width: body.width, align: 'left' }, [
        ...usage,
        distractor(context),
      ]) + sheet.lineHeight()
  }
  if (random.chance(0.4)) {
    const sentences = random
      .several(author.words.smallPrint, random.integer(1, 4))
      .map(sentence => author.fill(sentence, { number: value(invoice.number, 'invoiceNumber') }))
    below =
      printLines(context, { x: body.left, y: below, width: body.width, align: 'left' }, sentences) + sheet.lineHeight()
  }
  return below
}
