import type { Random } from './random.ts'
import type { Paper, Shade, Typeface } from './sheet.ts'
import type { TableColumn } from './wording.ts'

const options = <const Options extends readonly string[]>(...values: Options): Options => values

export const HEADS = options('logo-left', 'name-left', 'name-right', 'band', 'centred')
export const PARTIES = options('window', 'window-right', 'two-columns', 'labelled', 'boxes')
export const DETAILS = options('list-right', 'list-left', 'header-table', 'stacked', 'sentence', 'boxes')
export const TITLES = options('above-table', 'above-parties', 'head-right', 'with-number')
export const RULES = options('none', 'rows', 'grid', 'zebra', 'frame')
export const TOTALS = options('right', 'right-box', 'rate-table', 'bottom-boxes')
export const PAYMENTS = options('sentence', 'list', 'box', 'none')
export const FOOTERS = options('columns', 'lines', 'none')
export const COLONS = options(':', '', ' :')

/** How an invoice looks: one choice for each block. Every combination can be drawn. */
export interface Design {
  readonly paper: Paper
  readonly typeface: Typeface
  /** Points. */
  readonly size: number
  readonly accent: Shade
  readonly head: (typeof HEADS)[number]
  readonly parties: (typeof PARTIES)[number]
  readonly details: (typeof DETAILS)[number]
  readonly title: (typeof TITLES)[number]
  readonly columns: readonly TableColumn[]
  readonly rules: (typeof RULES)[number]
  readonly totals: (typeof TOTALS)[number]
  readonly payment: (typeof PAYMENTS)[number]
  readonly footer: (typeof FOOTERS)[number]
  readonly colon: (typeof COLONS)[number]
  /** DIN 5008: the vendor's address as one small line above the window. */
  readonly senderLine: boolean
  /** Subtotals at page ends. */
  readonly carriedOver: boolean
  /** The amount due is printed although it is the total. */
  readonly repeatsDue: boolean
  /** How many rows that are no fields stand among the details. */
  readonly distractors: number
  readonly groupedIban: boolean
  /** A credit note's amounts are printed with a minus. */
  readonly negativeCredits: boolean
  /** Labels in capital letters. */
  readonly capitals: boolean
}

const ACCENTS: readonly Shade[] = [
  [0.1, 0.25, 0.5],
  [0.55, 0.12, 0.15],
  [0.08, 0.4, 0.28],
  [0.2, 0.2, 0.22],
  [0.75, 0.4, 0.05],
  [0.35, 0.15, 0.45],
]

export const COLUMN_ORDERS: readonly (readonly TableColumn[])[] = [
  ['position', 'description', 'quantity', 'unit', 'unitPrice', 'amount'],
  ['position', 'article', 'description', 'quantity', 'unitPrice', 'amount'],
  ['position', 'quantity', 'unit', 'description', 'unitPrice', 'amount'],
  ['quantity', 'description', 'unitPrice', 'amount'],
  ['description', 'quantity', 'unitPrice', 'taxRate', 'amount'],
  ['article', 'description', 'quantity', 'unit', 'unitPrice', 'taxRate', 'amount'],
  ['description', 'quantity', 'unit', 'unitPrice', 'amount', 'taxRate'],
  ['article', 'description', 'unit', 'quantity', 'unitPrice', 'amount'],
  ['description', 'unitPrice', 'quantity', 'amount'],
  ['description', 'amount'],
  ['quantity', 'article', 'description', 'unitPrice', 'amount'],
  ['position', 'description', 'taxRate', 'quantity', 'unitPrice', 'amount'],
]

/** The layouts that suppliers of a region typically send, and the till roll. */
export const DESIGNS = {
  /** Germany: DIN 5008 letter with address window, details on the right, footer in columns. */
  letter: {
    paper: 'a4',
    typeface: 'sans',
    size: 9.5,
    accent: ACCENTS[0]!,
    head: 'name-right',
    parties: 'window',
    details: 'list-right',
    title: 'with-number',
    columns: COLUMN_ORDERS[0]!,
    rules: 'rows',
    totals: 'right',
    payment: 'sentence',
    footer: 'columns',
    colon: ':',
    senderLine: true,
    carriedOver: true,
    repeatsDue: false,
    distractors: 2,
    groupedIban: true,
    negativeCredits: false,
    capitals: false,
  },
  /** France: logo on the left, customer in the window on the right, a table of references, totals beside the taxes. */
  headerTable: {
    paper: 'a4',
    typeface: 'sans',
    size: 9,
    accent: ACCENTS[2]!,
    head: 'logo-left',
    parties: 'window-right',
    details: 'header-table',
    title: 'above-table',
    columns: COLUMN_ORDERS[5]!,
    rules: 'frame',
    totals: 'rate-table',
    payment: 'list',
    footer: 'lines',
    colon: ' :',
    senderLine: false,
    carriedOver: false,
    repeatsDue: true,
    distractors: 1,
    groupedIban: true,
    negativeCredits: false,
    capitals: false,
  },
  /** Spain: both parties side by side, coloured band, zebra table. */
  band: {
    paper: 'a4',
    typeface: 'sans',
    size: 9.5,
    accent: ACCENTS[1]!,
    head: 'band',
    parties: 'two-columns',
    details: 'list-left',
    title: 'head-right',
    columns: COLUMN_ORDERS[4]!,
    rules: 'zebra',
    totals: 'right-box',
    payment: 'box',
    footer: 'lines',
    colon: ':',
    senderLine: false,
    carriedOver: true,
    repeatsDue: false,
    distractors: 1,
    groupedIban: true,
    negativeCredits: false,
    capitals: false,
  },
  /** Italy: the printed form, every fact in a box with its name in small letters. */
  form: {
    paper: 'a4',
    typeface: 'sans',
    size: 9,
    accent: ACCENTS[3]!,
    head: 'name-left',
    parties: 'boxes',
    details: 'boxes',
    title: 'head-right',
    columns: COLUMN_ORDERS[7]!,
    rules: 'grid',
    totals: 'bottom-boxes',
    payment: 'list',
    footer: 'none',
    colon: '',
    senderLine: false,
    carriedOver: false,
    repeatsDue: true,
    distractors: 1,
    groupedIban: false,
    negativeCredits: false,
    capitals: false,
  },
  /** Portugal: centred letterhead, labels above their values. */
  stacked: {
    paper: 'a4',
    typeface: 'serif',
    size: 10,
    accent: ACCENTS[4]!,
    head: 'centred',
    parties: 'labelled',
    details: 'stacked',
    title: 'above-parties',
    columns: COLUMN_ORDERS[1]!,
    rules: 'rows',
    totals: 'rate-table',
    payment: 'box',
    footer: 'lines',
    colon: ':',
    senderLine: false,
    carriedOver: true,
    repeatsDue: false,
    distractors: 2,
    groupedIban: false,
    negativeCredits: false,
    capitals: false,
  },
  /** Britain and America: big title, bill-to block, balance due. */
  billTo: {
    paper: 'a4',
    typeface: 'sans',
    size: 10,
    accent: ACCENTS[3]!,
    head: 'name-left',
    parties: 'labelled',
    details: 'list-right',
    title: 'head-right',
    columns: COLUMN_ORDERS[3]!,
    rules: 'none',
    totals: 'right',
    payment: 'list',
    footer: 'lines',
    colon: ':',
    senderLine: false,
    carriedOver: false,
    repeatsDue: true,
    distractors: 1,
    groupedIban: true,
    negativeCredits: false,
    capitals: false,
  },
  /** A craftsman's letter: number and date in one sentence. */
  sentence: {
    paper: 'a4',
    typeface: 'serif',
    size: 11,
    accent: ACCENTS[5]!,
    head: 'centred',
    parties: 'window',
    details: 'sentence',
    title: 'above-table',
    columns: COLUMN_ORDERS[9]!,
    rules: 'none',
    totals: 'right',
    payment: 'sentence',
    footer: 'lines',
    colon: ':',
    senderLine: true,
    carriedOver: false,
    repeatsDue: false,
    distractors: 0,
    groupedIban: true,
    negativeCredits: false,
    capitals: false,
  },
  /** A till roll. */
  strip: {
    paper: 'strip',
    typeface: 'mono',
    size: 8.5,
    accent: ACCENTS[3]!,
    head: 'centred',
    parties: 'labelled',
    details: 'list-left',
    title: 'above-table',
    columns: ['quantity', 'description', 'amount'],
    rules: 'none',
    totals: 'right',
    payment: 'none',
    footer: 'none',
    colon: ':',
    senderLine: false,
    carriedOver: false,
    repeatsDue: false,
    distractors: 0,
    groupedIban: false,
    negativeCredits: false,
    capitals: false,
  },
} as const satisfies Record<string, Design>

export type DesignName = keyof typeof DESIGNS

/** Any combination of the blocks, for a development set that no single layout dominates. */
export function randomDesign(random: Random, letterPaper: boolean): Design {
  return {
    paper: letterPaper ? 'letter' : 'a4',
    typeface: random.pick(['sans', 'sans', 'sans', 'serif', 'mono']),
    size: random.pick([8, 8.5, 9, 9.5, 10, 10.5]),
    accent: random.pick(ACCENTS),
    head: random.pick(HEADS),
    parties: random.pick(PARTIES),
    details: random.pick(DETAILS),
    title: random.pick(TITLES),
    columns: random.pick(COLUMN_ORDERS),
    rules: random.pick(RULES),
    totals: random.pick(TOTALS),
    payment: random.pick(PAYMENTS),
    footer: random.pick(FOOTERS),
    colon: random.pick(COLONS),
    senderLine: random.chance(0.5),
    carriedOver: random.chance(0.5),
    repeatsDue: random.chance(0.3),
    distractors: random.integer(0, 3),
    groupedIban: random.chance(0.7),
    negativeCredits: random.chance(0.4),
    capitals: random.chance(0.12),
  }
}
