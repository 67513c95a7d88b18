import type { FieldName } from '#shared/fields.ts'
import { FIELD_NAMES } from '#shared/fields.ts'
import { readFatura } from '../../../../bench/fields/fatura.ts'
import type { ReadWord } from '../read.ts'
import { marked, type RealPaper, wordsThatSpell } from './real-paper.ts'

/** Templates that are never learned, so that what is learned can be measured on layouts it has not seen. */
const HELD_BACK: ReadonlySet<string> = new Set(['Template13', 'Template27', 'Template32'])

/** Values that are printed once and nowhere else by chance; a date or a sum may be another field's too. */
const SPELLED: readonly FieldName[] = ['vendorName', 'vendorAddress', 'vendorEmail', 'buyerName', 'invoiceNumber']

/** Labelled invoices of a FATURA folder that may be learned; what the labels do not tell stays unknown. */
export async function readFaturaPapers(folder: string): Promise<RealPaper[]> {
  const invoices = await readFatura(folder)
  return invoices.flatMap(({ truth, pages }) => {
    if (HELD_BACK.has(truth.id.split('_')[0]!)) return []
    const [page] = pages
    let words: ReadWord[] = page!.words.map(word => ({ word, pieces: [{ text: word.text, fields: 0 }] }))
    const known: FieldName[] = []
    for (const field of FIELD_NAMES) {
      const value = truth.fields[field]
      if (value === undefined || !SPELLED.includes(field)) continue
      const chosen = wordsThatSpell(words, value)
      if (chosen.size === 0) continue
      known.push(field)
      words = marked(words, chosen, field)
    }
    if (known.length < 2) return []
    const paper = { pages: [{ ...page!, words: words.map(read => read.word) }], words: [words] }
    return [{ id: `fatura-${truth.id}`, language: 'en', documentType: 'invoice', paper, known } satisfies RealPaper]
  })
}
