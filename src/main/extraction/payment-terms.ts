import { fold } from '../language/fold.ts'
import type { Option } from './field-values.ts'
import type { LayoutPage } from './layout.ts'

/** 'Payable within 14 days', in six languages: a number of days beside a word of paying. */
const DAYS = /\b\d{1,3} ?(?:days?|tagen?|jours?|dias?|giorni|gg)\b/
const PAYING =
  /\b(?:pay\w*|net|due|terms|zahl\w*|netto|fallig\w*|skonto|paiement|reglement|echeance|payable|pago|pagar|vencimiento|contado|pagamento|pagare|scadenza|pagavel|vencimento|rimessa|bonifico|transferencia)\b/
const LONGEST = 140

export function findTermsSentences(pages: readonly LayoutPage[]): Option[] {
  return pages.flatMap(page =>
    page.rows.flatMap(row =>
      row.segments.flatMap(segment => {
        const text = fold(segment.text)
        if (segment.text.length > LONGEST || !DAYS.test(text) || !PAYING.test(text)) return []
        return [{ value: segment.text, raw: segment.text, tokens: segment.tokens, score: 0.7 }]
      }),
    ),
  )
}
