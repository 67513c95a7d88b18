import type { Language } from '#shared/document.ts'
import {
  CURRENCY_PATTERN,
  type CurrencyCode,
  currencyOf,
  currencyOfCountry,
  currencyOfLanguage,
} from '../language/currencies.ts'
import type { LayoutPage, Token } from './layout.ts'
import type { AmountSpan } from './spans.ts'

export interface FoundCurrency {
  readonly value: CurrencyCode
  /** Empty where nothing is printed. */
  readonly raw: string
  readonly tokens: readonly Token[]
  readonly score: number
}

const PRINTED = new RegExp(`(?<![A-Za-z])(?:${CURRENCY_PATTERN})(?![A-Za-z])`, 'g')

/** Codes that are words too: alone they are no currency. */
const WORDS: ReadonlySet<string> = new Set(['PEN', 'TRY', 'COP', 'MAD', 'DOP', 'RON'])
/** A currency beside an amount says more than one somewhere on the page. */
const BESIDE_AMOUNT = 3

/**
 * The currency: as printed beside the total, else as printed most often, else what the supplier's country or the
 * document's language pays in. `countries` are those of tax ids and IBANs, the surest first.
 */
export function findCurrency(
  pages: readonly LayoutPage[],
  amounts: readonly AmountSpan[],
  total: AmountSpan | undefined,
  countries: readonly string[],
  language: Language | undefined,
): FoundCurrency | undefined {
  const dollarCountry =
    countries.find(country => currencyOf('$', country) !== undefined) ?? (language === 'en' ? 'US' : undefined)
  const beside = total?.currency === undefined ? undefined : currencyOf(total.currency, dollarCountry)
  const counts = new Map<CurrencyCode, { count: number; tokens: readonly Token[]; raw: string }>()
  const count = (printed: string, tokens: readonly Token[], weight: number): void => {
    const code = currencyOf(printed, dollarCountry)
    if (code === undefined) return
    const known = counts.get(code)
    counts.set(code, {
      count: (known?.count ?? 0) + weight,
      tokens: known?.tokens ?? tokens,
      raw: known?.raw ?? printed,
    })
  }
  for (const span of amounts) if (span.currency !== undefined) count(span.currency, span.tokens, BESIDE_AMOUNT)
  for (const token of pages.flatMap(page =>
    page.rows.flatMap(row => row.segments.flatMap(segment => segment.tokens)),
  )) {
    for (const [printed] of token.text.matchAll(PRINTED)) if (!WORDS.has(printed)) count(printed, [token], 1)
  }
  const ranked = [...counts].sort((a, b) => b[1].count - a[1].count)
  const others = (code: CurrencyCode): number =>
    ranked.filter(([other]) => other !== code).reduce((sum, [, { count }]) => sum + count, 0)

  if (beside !== undefined) {
    // '$' beside the total and 'MXN' elsewhere: the code says whose dollar it is.
    const code = total!.currency === '$' ? (ranked.find(([other]) => isDollar(other))?.[0] ?? beside) : beside
    const sure = total!.currency === '$' && dollarCountry === undefined ? 0.6 : 0.96
    return { value: code, raw: total!.currency!, tokens: total!.tokens, score: others(code) > 0 ? sure - 0.06 : sure }
  }
  const [most] = ranked
  if (most !== undefined) {
    const [value, { count, tokens, raw }] = most
    const share = count / (count + others(value))
    return { value, raw, tokens, score: 0.93 * share }
  }
  for (const country of countries) {
    const value = currencyOfCountry(country)
    if (value !== undefined) return { value, raw: '', tokens: [], score: 0.75 }
  }
  const value = language === undefined ? undefined : currencyOfLanguage(language)
  return value === undefined ? undefined : { value, raw: '', tokens: [], score: 0.5 }
}

const DOLLARS: ReadonlySet<CurrencyCode> = new Set([
  'USD',
  'MXN',
  'ARS',
  'COP',
  'CLP',
  'CAD',
  'AUD',
  'NZD',
  'SGD',
  'HKD',
  'UYU',
])
const isDollar = (code: CurrencyCode): boolean => DOLLARS.has(code)
