import { findDates } from '#main/language/dates.ts'
import type { FieldName } from '#shared/fields.ts'
import { readReceipts } from '../../../../bench/fields/receipts.ts'
import type { ReadWord } from '../read.ts'
import { marked, type RealPaper, wordsThatSpell } from './real-paper.ts'

/** Every how manyth receipt is never learned, so that the rest of the folder can be measured with. */
export const HELD_BACK = 6

/** Rows that show the total but are not it: what was handed over, what was charged before tax. */
const NOT_THE_TOTAL = /cash|change|tender|paid|visa|master|card|excl|sub|tax amt|discount|saving|qty|item/i
const TOTAL = /total|amount due|nett?\b|balance|to pay|payable/i

const middle = ({ word }: ReadWord): number => (word.box[1] + word.box[3]) / 2

/** Words whose middle lies within another's height: what a reader takes for one row. */
const rowOf = (words: readonly ReadWord[], of: ReadWord): ReadWord[] =>
  words.filter(other => middle(other) > of.word.box[1] && middle(other) < of.word.box[3])

/** The printed total: beside a word that says so, else the lowest amount of that value. */
function totals(words: readonly ReadWord[], total: string): Set<ReadWord> {
  const same = words.filter(({ word }) => /\d[.,]\d{2}$/.test(word.text) && word.text.replace(/[^\d.]/g, '') === total)
  const labelled = same.filter(word => {
    const row = rowOf(words, word)
      .map(other => other.word.text)
      .join(' ')
    return TOTAL.test(row) && !NOT_THE_TOTAL.test(row)
  })
  return new Set(labelled.length > 0 ? labelled : same.slice(-1))
}

function dates(words: readonly ReadWord[], day: string): Set<ReadWord> {
  const found = new Set<ReadWord>()
  for (const line of Map.groupBy(words, ({ word }) => word.line).values()) {
    const starts: number[] = []
    let text = ''
    for (const { word } of line) {
      starts.push(text === '' ? 0 : text.length + 1)
      text += text === '' ? word.text : ` ${word.text}`
    }
    for (const date of findDates(text, 'day-first'))
      if (date.value === day)
        line.forEach((word, index) => {
          const start = starts[index]!
          if (start < date.end && date.start < start + word.word.text.length) found.add(word)
        })
  }
  return found
}

/** Real receipts of an SROIE folder that may be learned; what nobody stated about them stays unknown. */
export async function readSroie(folder: string): Promise<RealPaper[]> {
  const receipts = await readReceipts(folder)
  return receipts.flatMap(({ truth, pages }, index) => {
    if (index % HELD_BACK === 0) return []
    const [page] = pages
    let words: ReadWord[] = page!.words.map(word => ({ word, pieces: [{ text: word.text, fields: 0 }] }))
    const known: FieldName[] = []
    const mark = (field: FieldName, chosen: Set<ReadWord>): void => {
      if (chosen.size === 0) return
      known.push(field)
      words = marked(words, chosen, field)
    }
    const { vendorName, vendorAddress, invoiceDate, totalAmount } = truth.fields
    if (vendorName !== undefined) mark('vendorName', wordsThatSpell(words, vendorName))
    if (vendorAddress !== undefined) mark('vendorAddress', wordsThatSpell(words, vendorAddress))
    if (invoiceDate !== undefined) mark('invoiceDate', dates(words, invoiceDate))
    if (totalAmount !== undefined) mark('totalAmount', totals(words, totalAmount))
    if (known.length < 2) return []
    const paper = { pages: [{ ...page!, words: words.map(read => read.word) }], words: [words] }
    return [{ id: `sroie-${truth.id}`, language: 'en', documentType: 'receipt', paper, known } satisfies RealPaper]
  })
}
