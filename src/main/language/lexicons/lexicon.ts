import type { Language } from '#shared/document.ts'
import type { LineColumn } from '#shared/fields.ts'

/**
 * What a printed label announces. Besides the fields themselves there are labels that look like one of them and
 * announce something else: they claim their value, so that no field takes it.
 */
export const LABEL_NAMES = [
  'invoiceNumber',
  'invoiceDate',
  'dueDate',
  'deliveryDate',
  'purchaseOrder',
  'customerNumber',
  'vatId',
  'buyerVatId',
  'vendorTaxNumber',
  'vendorEmail',
  'vendorIban',
  'vendorBic',
  'paymentTerms',
  'paymentReference',
  'currency',
  'netAmount',
  'taxAmount',
  'totalAmount',
  'amountDue',
  /** Heads the block of the seller. */
  'vendorBlock',
  /** Heads the block of the party that is invoiced. */
  'buyerBlock',
  /** Stands before or above a party's name; whose name it is, the block says in which it stands. */
  'partyName',
  /** Heads a delivery address: a party that is neither. */
  'otherBlock',
  'otherNumber',
  'otherDate',
  /** Sums that are neither net, tax nor total: carried over, already paid, change, discount, shipping. */
  'otherAmount',
  /** Starts the bank's part of a footer: names there are banks. */
  'bank',
] as const
export type LabelName = (typeof LABEL_NAMES)[number]

/** `strong` labels mean one thing; `weak` ones ('Date', 'No.') only count where nothing stronger is printed. */
export interface LabelTexts {
  readonly strong: readonly string[]
  readonly weak?: readonly string[]
}

/** Columns of an item table that are not kept but must be told apart from those that are. */
export const TABLE_COLUMN_NAMES = [
  'description',
  'quantity',
  'unit',
  'unitPrice',
  'taxRate',
  'amount',
  'position',
  'article',
  'discount',
  'tax',
  'gross',
] as const
export type TableColumn = (typeof TABLE_COLUMN_NAMES)[number]
/** Every column of a line item has its header words. */
export type _LineColumnsAreTableColumns = LineColumn extends TableColumn ? true : never

/** Everything Vouch knows about how a language's suppliers print invoices. */
export interface Lexicon {
  readonly language: Language
  readonly labels: Readonly<Record<LabelName, LabelTexts>>
  /** January first; each with its abbreviations. Folded: lower case without accents. */
  readonly months: readonly (readonly string[])[]
  readonly documentTypes: {
    readonly invoice: readonly string[]
    readonly 'credit-note': readonly string[]
    readonly receipt: readonly string[]
    /** Papers that travel with invoices and are none: delivery notes, orders, offers, reminders. */
    readonly other: readonly string[]
  }
  readonly columns: Readonly<Record<TableColumn, readonly string[]>>
  /** Words by which a company's name ends, as printed. */
  readonly legalForms: readonly string[]
  /** Words of streets and places: they tell an address line from a name. */
  readonly addressWords: readonly string[]
  /** Short text that is all about this language's papers but no label: for detection only. */
  readonly commonWords: readonly string[]
  /** Phrases that say that no tax is charged. Folded. */
  readonly taxFree: readonly string[]
}

/** Every beginning with every ending: `combine(['Rechnungs'], ['nr.', 'nummer'])`. */
export function combine(beginnings: readonly string[], endings: readonly string[]): string[] {
  return beginnings.flatMap(beginning => endings.map(ending => beginning + ending))
}

/** The texts between the bars of a template: list`net | net amount`. Line breaks count as blanks. */
export function list(template: TemplateStringsArray): string[] {
  return template
    .join('')
    .split('|')
    .map(text => text.trim())
}
