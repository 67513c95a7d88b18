import type { Language } from '#shared/document.ts'

/** ISO 4217 codes that suppliers of the six languages and their neighbours use. */
export const CURRENCY_CODES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'BGN',
  'TRY',
  'CAD',
  'AUD',
  'NZD',
  'SGD',
  'MYR',
  'INR',
  'ZAR',
  'HKD',
  'JPY',
  'CNY',
  'AED',
  'ILS',
  'MXN',
  'ARS',
  'COP',
  'CLP',
  'PEN',
  'UYU',
  'BRL',
  'THB',
  'IDR',
  'PHP',
  'KRW',
  'MAD',
  'TND',
  'DZD',
  'XOF',
  'AOA',
  'MZN',
  'CRC',
  'GTQ',
  'DOP',
  'BOB',
  'PYG',
  'ISK',
  'HRK',
  'SAR',
  'KES',
  'NGN',
] as const
export type CurrencyCode = (typeof CURRENCY_CODES)[number]
const CODES: ReadonlySet<string> = new Set(CURRENCY_CODES)

/** What is printed for a currency, folded to upper case. `$` is missing: whose dollar it is depends on the country. */
const SYMBOLS: Readonly<Record<string, CurrencyCode>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  US$: 'USD',
  USD$: 'USD',
  R$: 'BRL',
  RM: 'MYR',
  S$: 'SGD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  MX$: 'MXN',
  '₹': 'INR',
  RS: 'INR',
  'RS.': 'INR',
  '¥': 'JPY',
  '₺': 'TRY',
  ZŁ: 'PLN',
  KČ: 'CZK',
  SFR: 'CHF',
  'SFR.': 'CHF',
  FR: 'CHF',
  'FR.': 'CHF',
  FRANKEN: 'CHF',
  'S/': 'PEN',
  'S/.': 'PEN',
  REAIS: 'BRL',
  POUNDS: 'GBP',
  KR: 'SEK',
  'M.N.': 'MXN',
  MN: 'MXN',
  'PESOS MEXICANOS': 'MXN',
}

/** The dollar (or peso) of a country, by its ISO 3166 code. */
const DOLLARS: Readonly<Record<string, CurrencyCode>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  MX: 'MXN',
  AR: 'ARS',
  CO: 'COP',
  CL: 'CLP',
  UY: 'UYU',
  BR: 'BRL',
}

/** What a country pays in, where a supplier prints no currency at all. */
const BY_COUNTRY: Readonly<Record<string, CurrencyCode>> = {
  DE: 'EUR',
  AT: 'EUR',
  FR: 'EUR',
  BE: 'EUR',
  LU: 'EUR',
  NL: 'EUR',
  ES: 'EUR',
  PT: 'EUR',
  IT: 'EUR',
  IE: 'EUR',
  FI: 'EUR',
  CH: 'CHF',
  LI: 'CHF',
  GB: 'GBP',
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  IN: 'INR',
  SG: 'SGD',
  MY: 'MYR',
  ZA: 'ZAR',
  MX: 'MXN',
  AR: 'ARS',
  CO: 'COP',
  CL: 'CLP',
  PE: 'PEN',
  UY: 'UYU',
  BR: 'BRL',
  DK: 'DKK',
  SE: 'SEK',
  NO: 'NOK',
  PL: 'PLN',
}

/** What most suppliers of a language pay in; the weakest of all hints. English has none: too many countries speak it. */
const BY_LANGUAGE: Readonly<Partial<Record<Language, CurrencyCode>>> = {
  de: 'EUR',
  fr: 'EUR',
  es: 'EUR',
  it: 'EUR',
  pt: 'EUR',
}

/** Everything that stands for money beside a number, longest first, ready for a pattern. `$` alone included. */
export const CURRENCY_PATTERN = [
  ...CURRENCY_CODES,
  'US\\$',
  'USD\\$',
  'R\\$',
  'AU\\$',
  'A\\$',
  'CA\\$',
  'C\\$',
  'NZ\\$',
  'S\\$',
  'HK\\$',
  'MX\\$',
  'EUROS?',
  'Euros?',
  'euros?',
  'RM',
  'SFr\\.?',
  'Fr\\.',
  'Rs\\.?',
  'S/\\.?',
  '€',
  '£',
  '\\$',
  '₹',
  '¥',
  'zł',
  'Kč',
  '₺',
  'kr\\.?',
].join('|')

export function isCurrencyCode(code: string): code is CurrencyCode {
  return CODES.has(code)
}

/** The ISO 4217 code of a printed currency. `country` settles whose dollar '$' is; without it a bare '$' is undefined. */
export function currencyOf(printed: string, country: string | undefined): CurrencyCode | undefined {
  const text = printed.trim().toUpperCase()
  if (isCurrencyCode(text)) return text
  if (text === '$') return country === undefined ? undefined : DOLLARS[country]
  return SYMBOLS[text]
}

export const currencyOfCountry = (country: string): CurrencyCode | undefined => BY_COUNTRY[country]
export const currencyOfLanguage = (language: Language): CurrencyCode | undefined => BY_LANGUAGE[language]
