import type { DocumentType, FieldValue, Language } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'
import { extract } from '../extraction/extract.ts'
import { type LayoutPage, layOut } from '../extraction/layout.ts'
import type { Company } from '../extraction/observe.ts'
import { titlesIn } from '../extraction/titles.ts'
import { labelKey } from '../language/fold.ts'
import type { Page } from '../pipeline/stage.ts'
import { type PageNumbering, pageNumbering } from './page-numbering.ts'

/** What one page says of the invoice that it belongs to, read as if it were alone. */
export interface PageFacts {
  readonly numbering: PageNumbering | undefined
  /** Keys without blanks and punctuation, or undefined where nothing sure is printed. */
  readonly invoiceNumber: string | undefined
  readonly invoiceDate: string | undefined
  readonly vendorName: string | undefined
  /** VAT ids and IBANs. */
  readonly vendorIds: readonly string[]
  readonly total: string | undefined
  /** 'Invoice', 'Credit note' … begins a line in the upper half. */
  readonly titled: boolean
  /** Another paper is named there, and no invoice. */
  readonly otherPaper: boolean
  /** A sum is carried over from the page before. */
  readonly carried: boolean
}

/** Below this an identifier is a guess, and two guesses that differ mean nothing. */
const LEAST_CONFIDENCE = 0.5

/** Sums that only stand at the head of a page that goes on. 'Carried forward' ends one and begins the next. */
const CARRIED = [
  ...['Übertrag', 'Zwischensumme Vorseite', 'brought forward', 'carried forward', 'carried over', 'report'],
  ...['à reporter', 'suma y sigue', 'suma anterior', 'riporto', 'a riportare', 'transporte', 'a transportar'],
].map(labelKey)
const HEAD_ROWS = 12

const sure = (value: FieldValue | undefined): string | undefined =>
  value !== undefined && value.confidence >= LEAST_CONFIDENCE ? labelKey(value.value) : undefined

/** The kinds of paper that lines in the upper half begin by naming. */
function titlesOf(layout: LayoutPage): DocumentType[] {
  return layout.rows
    .flatMap(row => row.segments)
    .filter(segment => segment.top < layout.height / 2)
    .flatMap(segment => titlesIn(segment))
    .flatMap(({ type, starts }) => (starts ? [type] : []))
}

const isCarried = (layout: LayoutPage): boolean =>
  layout.rows
    .slice(0, HEAD_ROWS)
    .flatMap(row => row.segments)
    .map(({ tokens }) => labelKey(tokens.map(({ text }) => text).join('')))
    .some(key => CARRIED.some(carried => key.startsWith(carried)))

export function pageFacts(page: Page, language: Language | undefined, company: Company): PageFacts {
  const alone = { ...page, number: 1 }
  const { fields } = extract([alone], language, company).content
  const of = (name: FieldName): string | undefined => sure(fields[name])
  const [layout] = layOut([alone])
  const titles = layout === undefined ? [] : titlesOf(layout)
  return {
    numbering: pageNumbering(page.words),
    invoiceNumber: of('invoiceNumber'),
    invoiceDate: of('invoiceDate'),
    vendorName: of('vendorName'),
    vendorIds: [of('vendorVatId'), of('vendorIban')].filter(id => id !== undefined),
    total: of('totalAmount'),
    titled: titles.some(type => type !== 'other'),
    otherPaper: titles.length > 0 && titles.every(type => type === 'other'),
    carried: layout !== undefined && isCarried(layout),
  }
}
