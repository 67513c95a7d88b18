import { fold } from '../language/fold.ts'
import type { Option } from './field-values.ts'
import type { LayoutPage, Token } from './layout.ts'

/** 'Payable within 14 days', in six languages: a number of days beside a word of paying. */
const DAYS = /\b(\d{1,3}) ?(?:days?|tagen?|jours?|dias?|giorni|gg)\b/
const PAYING =
  /\b(?:pay\w*|net|due|terms|zahl\w*|netto|fallig\w*|skonto|paiement|reglement|echeance|payable|pago|pagar|vencimiento|contado|pagamento|pagare|scadenza|pagavel|vencimento|rimessa|bonifico|transferencia)\b/
const LONGEST = 140
const LABEL_TOKENS = 5

/** 'Payment terms: 30 days net' is '30 days net'. */
function withoutLabel(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.findIndex(token => token.text.endsWith(':'))
  return colon >= 0 && colon < LABEL_TOKENS && colon + 1 < tokens.length ? tokens.slice(colon + 1) : tokens
}

/** A line that says within how many days to pay. */
export function isTermsSentence(text: string): boolean {
  const folded = fold(text)
  return text.length <= LONGEST && DAYS.test(folded) && PAYING.test(folded)
}

/** How many days each of the lines gives to pay. */
export function daysToPay(pages: readonly LayoutPage[]): number[] {
  const texts = pages.flatMap(page => page.rows.flatMap(row => row.segments.map(segment => segment.text)))
  return texts.filter(isTermsSentence).flatMap(text => Number(DAYS.exec(fold(text))?.[1] ?? []))
}

/** 'Zahlbar bis 07.02.2026', 'Pagadero antes del 20/11/2024': a day to pay by, as a sentence of its own. */
const UNTIL =
  /^(?:please pay|payable|to be paid|zahlbar|zu zahlen|bitte zahlen|zahlung|a regler|a payer|payable|pagadero|a pagar|pagar|pagabile|da pagare|pagavel|a liquidar)\b.{0,30}\b(?:by|until|before|bis|avant|jusqu|antes|hasta|entro|ate)\b/

const saysUntil = (text: string): boolean => {
  const folded = fold(text)
  return text.length <= LONGEST && UNTIL.test(folded) && /\d/.test(folded)
}

/** Lines that say within how many days, or until when, to pay. */
export function findTermsSentences(pages: readonly LayoutPage[]): Option[] {
  return pages.flatMap(page =>
    page.rows.flatMap(row =>
      row.segments.flatMap(segment => {
        if (!isTermsSentence(segment.text) && !saysUntil(segment.text)) return []
        const tokens = withoutLabel(segment.tokens)
        const raw = tokens
          .map(token => token.text)
          .join(' ')
          .replace(/\.$/, '')
        return [{ value: raw, raw, tokens, score: 0.86 }]
      }),
    ),
  )
}
