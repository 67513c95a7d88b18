import { LEXICONS } from '#main/language/lexicons/index.ts'
import type { LabelName, Lexicon, TableColumn } from '#main/language/lexicons/lexicon.ts'
import type { FieldName } from '#shared/fields.ts'
import { formatDay, groupedIban } from '../../../tools/samples/format.ts'
import type { Random } from '../../../tools/samples/random.ts'
import type { Concept, Wording } from '../../../tools/samples/wording.ts'
import type { Habits, LetterCase } from './habits.ts'
import type { Invoice } from './invoice.ts'
import { formatIndian, formatMinor, formatThousandths, type Minor } from './money.ts'
import { within } from './pool.ts'
import { asText, fill, join, type Printable, type Text, value } from './text.ts'
import { WORDS } from './words/index.ts'
import { REFERENCES } from './words/references.ts'
import type { Words } from './words/words.ts'

/** The samples' word for a label, where they have one. */
const CONCEPTS: Partial<Record<LabelName, Concept>> = {
  invoiceNumber: 'invoiceNumber',
  invoiceDate: 'invoiceDate',
  dueDate: 'dueDate',
  deliveryDate: 'deliveryDate',
  purchaseOrder: 'purchaseOrder',
  customerNumber: 'customerNumber',
  vatId: 'vatId',
  buyerVatId: 'buyerVatId',
  vendorTaxNumber: 'taxNumber',
  vendorEmail: 'email',
  vendorIban: 'iban',
  vendorBic: 'bic',
  paymentTerms: 'terms',
  paymentReference: 'reference',
  netAmount: 'net',
  totalAmount: 'total',
  amountDue: 'due',
  vendorBlock: 'vendor',
  buyerBlock: 'billTo',
  bank: 'bank',
}
/** Words that only a credit note's or a receipt's label may have. */
const CREDITS =
  /credit|gutschrift|storno|korrektur|avoir|crédit|abono|rectific|credito|accredito|crédito|erstattung|refund/i
const RECEIPTS = /receipt|slip|bon\b|kassen|ticket|reçu|scontrino|ricevuta|talão|cupom|chk|check no|guest/i

/** Money named in a label: only the paper's own may be. */
const MONEY = /\b(EUR|euros?|CHF|RM|USD|GBP|MYR|reais|pesos)\b|[€$£]|R\$/i
const NAMES_OF_MONEY: Readonly<Record<string, RegExp>> = {
  EUR: /\b(EUR|euros?)\b|€/i,
  CHF: /\bCHF\b/,
  MYR: /\b(RM|MYR)\b/i,
  USD: /\bUSD\b|(?<!R)\$/,
  BRL: /R\$|reais/i,
  GBP: /\bGBP\b|£/,
  MXN: /(?<!R)\$|pesos/i,
  ARS: /(?<!R)\$|pesos/i,
}

/** A sum stays on one line. */
const UNBROKEN = '\u00a0'

const nameOfMoney = (currency: string): RegExp => NAMES_OF_MONEY[currency] ?? new RegExp(`\\b${currency}\\b`)

/** A label whose currency, where it names the paper's, states it. */
export function withCurrency(label: string, currency: string): Text {
  const match = nameOfMoney(currency).exec(label)
  if (match === null) return asText(label)
  const parts = [
    ...asText(label.slice(0, match.index)),
    ...value(match[0], 'currency'),
    ...asText(label.slice(match.index + match[0].length)),
  ]
  return parts.filter(part => part.text !== '')
}

const cased = (text: string, letterCase: LetterCase): string => {
  switch (letterCase) {
    case 'as-is':
      return text
    case 'first':
      return text.charAt(0).toUpperCase() + text.slice(1)
    case 'title':
      return text.replace(/(?<!\p{L}|['’])\p{L}(?=\p{L}{2})/gu, letter => letter.toUpperCase())
    case 'capitals':
      return text.toUpperCase()
    case 'lower':
      return text.toLowerCase()
  }
}

const ordinal = (day: number): string =>
  `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`

/** How one supplier writes: the words it has chosen and the forms of its numbers, always the same on one paper. */
export class Author {
  readonly random: Random
  readonly invoice: Invoice
  readonly habits: Habits
  readonly words: Words
  readonly wording: Wording
  readonly lexicon: Lexicon
  readonly #chosen = new Map<string, string>()

  constructor(random: Random, invoice: Invoice, habits: Habits) {
    this.random = random
    this.invoice = invoice
    this.habits = habits
    this.words = WORDS[invoice.land.pool][invoice.land.language]
    this.wording = invoice.land.country.wording
    this.lexicon = LEXICONS[invoice.land.language]
  }

  /** The same word for the same thing throughout the paper. */
  once(key: string, choose: () => string): string {
    const known = this.#chosen.get(key) ?? choose()
    this.#chosen.set(key, known)
    return known
  }

  cased(text: string): string {
    return cased(text, this.habits.labelCase)
  }

  #suits(label: string, name?: LabelName): boolean {
    const { documentType, land } = this.invoice
    if (name === 'purchaseOrder' && REFERENCES[land.pool][land.language].foreign.test(label)) return false
    if (MONEY.test(label) && !nameOfMoney(land.country.currency).test(label)) return false
    if (CREDITS.test(label)) return documentType === 'credit-note'
    return documentType === 'receipt' || !RECEIPTS.test(label)
  }

  /** The word that announces something; the lexicon's, the samples', or the country's own. */
  label(name: LabelName): string {
    return this.once(name, () => {
      const { random } = this
      const texts = this.lexicon.labels[name]
      const concept = CONCEPTS[name]
      const native = concept === undefined ? undefined : this.invoice.land.country.labels?.[concept]
      const common = concept === undefined ? undefined : this.wording.labels[concept]
      const lists = [
        texts.strong,
        texts.strong,
        ...(texts.weak === undefined ? [] : [texts.weak]),
        ...(common === undefined ? [] : [common, common]),
      ]
      const list = native !== undefined && random.chance(0.75) ? native : random.pick(lists)
      const usable = within(this.invoice.land.pool, list)
      for (let attempt = 0; attempt < 8; attempt++) {
        const label = random.pick(usable)
        if (this.#suits(label, name))
          return this.cased(this.#shortened(label.replace(/\s*[@(]?\{rate\}\s*%?\)?/g, ''), name))
      }
      return this.cased(texts.strong[0]!)
    })
  }

  /** Abbreviations that no list knows: 'Rechn.dat.' */
  #shortened(label: string, name: LabelName): string {
    const { random } = this
    if (!random.chance(0.04)) return this.#twice(label, name)
    const parts = label.split(' ').map(word => (word.length > 5 ? `${word.slice(0, random.integer(3, 5))}.` : word))
    return parts.join(random.pick([' ', '']))
  }

  /** Some print every label in a second language too. */
  #twice(label: string, name: LabelName): string {
    if (!this.habits.bilingual) return label
    const second = LEXICONS[this.invoice.land.language === 'en' ? 'de' : 'en'].labels[name].strong[0]!
    return `${label}${this.random.pick([' / ', '/', ' - '])}${second}`
  }

  column(name: TableColumn): string {
    return this.once(`column ${name}`, () => {
      const own = name === 'discount' || name === 'tax' || name === 'gross' ? undefined : this.wording.columns[name]
      const list = own !== undefined && this.random.chance(0.4) ? own : this.lexicon.columns[name]
      const suitable = within(this.invoice.land.pool, list).filter(heading => this.#suits(heading))
      return this.cased(this.random.pick(suitable.length > 0 ? suitable : list))
    })
  }

  #signed(text: string, amount: Minor): string {
    return amount < 0 ? this.habits.minusForm.replace('#', text) : text
  }

  digits(amount: Minor): string {
    const digits = this.invoice.land.country.fractionDigits
    const plain = this.habits.indian
      ? formatIndian(Math.abs(amount), digits)
      : formatMinor(Math.abs(amount), this.habits.numberForm, digits)
    return this.#signed(plain.replaceAll(' ', UNBROKEN), amount)
  }

  digitsOf(amount: Minor, ...fields: readonly FieldName[]): Text {
    return value(this.digits(amount), ...fields)
  }

  /** A credit note's amounts as this supplier prints them. */
  sign(amount: Minor): Minor {
    return this.invoice.documentType === 'credit-note' && this.habits.minus ? -amount : amount
  }

  #formed(form: string, amount: Minor, fields: readonly FieldName[], currency: boolean): Text {
    const [before = '', behind = ''] = form.replaceAll(' ', UNBROKEN).split('#')
    const mark = (text: string): Text => (currency && text.trim() !== '' ? value(text, 'currency') : asText(text))
    return [...mark(before), ...value(this.digits(amount), ...fields), ...mark(behind)].filter(
      piece => piece.text !== '',
    )
  }

  /** An amount with the currency as this supplier prints it beside sums. */
  money(amount: Minor, ...fields: readonly FieldName[]): Text {
    return this.#formed(this.habits.totalForm, amount, fields, true)
  }

  /** An amount in the table of items; the currency's mark there is only the currency where no sum carries one. */
  cell(amount: Minor): Text {
    return this.#formed(this.habits.cellForm, amount, [], this.habits.totalForm === '#')
  }

  percent(rate: number): string {
    return this.habits.percentForm.replace('#', formatThousandths(rate, this.habits.numberForm))
  }
  rate(rate: number): string {
    return formatThousandths(rate, this.habits.numberForm)
  }
  quantity(quantity: number, least = 0): string {
    return this.#signed(formatThousandths(Math.abs(quantity), this.habits.numberForm, least), quantity)
  }

  day(iso: string, ...fields: readonly FieldName[]): Text {
    // The samples' forms know no month without its zero.
    const form = this.habits.dateForm
      .replace(/(?<!M)M(?!M)/, String(Number(iso.slice(5, 7))))
      .replace('Do', ordinal(Number(iso.slice(8))))
    return value(formatDay(iso, form, this.wording), ...fields)
  }

  iban(iban: string, ...fields: readonly FieldName[]): Text {
    const { ibanForm } = this.habits
    const printed = ibanForm === 'solid' ? iban : groupedIban(iban)
    return value(ibanForm === 'dashed' ? printed.replaceAll(' ', '-') : printed, ...fields)
  }

  labelled(label: Printable, printed: Printable): Text {
    return join([[...asText(label), ...asText(this.habits.colon)], printed])
  }

  fill(template: string, values: Readonly<Record<string, Printable>> = {}): Text {
    const { invoice, random } = this
    return fill(template, {
      number: random.fill(random.pick(['######', '####', '#####/##', '########', '@@-#####', '####-###'])),
      date: this.day(invoice.delivery),
      period: join(
        [this.day(invoice.delivery), this.day(invoice.date)],
        random.pick([' - ', ' – ', ' bis ', ' to ', ' al ', ' au ', ' a ']),
      ),
      text: random.pick([invoice.land.names.word(random), invoice.land.names.person(random), random.fill('@@-###')]),
      person: invoice.land.names.person(random),
      vendor: value(invoice.vendor.name, 'vendorName'),
      ...values,
    })
  }
}
