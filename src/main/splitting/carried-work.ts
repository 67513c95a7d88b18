import type { DocumentContent, FieldValue, LineItem, Word } from '#shared/document.ts'
import { FIELD_NAMES, LINE_COLUMN_NAMES } from '#shared/fields.ts'
import type { SplitPart } from '#shared/splitting.ts'
import { labelKey } from '../language/fold.ts'
import type { CarriedWork } from '../store/splits.ts'

const isWithin = ({ from, to }: SplitPart, page: number | undefined): boolean =>
  page !== undefined && page >= from && page <= to

/** A value on the pages of a part, with its page counted there. */
const moved = (value: FieldValue, { from }: SplitPart): FieldValue =>
  value.page === undefined ? value : { ...value, page: value.page - from + 1 }

/** The only part that prints what a person typed; undefined where none does, or several. */
function partThatPrints(
  raw: string,
  parts: readonly SplitPart[],
  textOf: (part: SplitPart) => string,
): SplitPart | undefined {
  const key = labelKey(raw)
  if (key === '') return undefined
  const printing = parts.filter(part => textOf(part).includes(key))
  return printing.length === 1 ? printing[0] : undefined
}

const cells = (item: LineItem): FieldValue[] => LINE_COLUMN_NAMES.flatMap(column => item[column] ?? [])

/** The line items of each part: one that was typed in belongs to the part of the one before it. */
function itemsOf(part: SplitPart, items: readonly LineItem[]): LineItem[] {
  let page: number | undefined
  return items.filter(item => {
    page = cells(item).find(cell => cell.page !== undefined)?.page ?? page
    return isWithin(part, page)
  })
}

/**
 * What a person corrected in a document, shared out among its parts by the pages where it stands: a value without a place
 * goes to the part that alone prints it. Whatever finds no part stays with the whole document.
 */
export function carriedWork(
  content: DocumentContent,
  parts: readonly SplitPart[],
  words: (page: number) => readonly Word[],
): (CarriedWork | undefined)[] {
  const texts = parts.map(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => words(from + index))
      .flat()
      .map(({ text }) => labelKey(text))
      .join(''),
  )
  const textOf = (part: SplitPart): string => texts[parts.indexOf(part)] ?? ''
  const itemsCorrected = content.lineItems.flatMap(cells).some(({ origin }) => origin === 'person')

  return parts.map(part => {
    const fields: CarriedWork['fields'] = {}
    for (const name of FIELD_NAMES) {
      const value = content.fields[name]
      if (value?.origin !== 'person') continue
      const home = value.page === undefined ? partThatPrints(value.raw, parts, textOf) : undefined
      if (home === part || isWithin(part, value.page)) fields[name] = moved(value, part)
    }
    const items = itemsCorrected ? itemsOf(part, content.lineItems) : []
    if (Object.keys(fields).length === 0 && items.length === 0) return undefined
    const lineItems = items.map(
      item => Object.fromEntries(Object.entries(item).map(([column, cell]) => [column, moved(cell, part)])) as LineItem,
    )
    return { fields, ...(lineItems.length > 0 && { lineItems }) }
  })
}
