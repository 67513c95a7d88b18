import type { Language } from '#shared/document.ts'
import { VouchError } from '#shared/errors.ts'
import { FIELDS, type FieldKind, type FieldName } from '#shared/fields.ts'
import { type DecimalMark, moneyString, NUMBER_PATTERN, parseNumber, provenDecimalMark } from './amounts.ts'
import { CURRENCY_PATTERN, currencyOf } from './currencies.ts'
import { findDates } from './dates.ts'
import { parseBic, parseIban } from './iban.ts'
import { parseTaxId } from './tax-ids.ts'

const oneLine = (raw: string): string => raw.replace(/\s+/g, ' ').trim()

const invalid = (detail: string): VouchError => new VouchError('value-invalid', detail)

/** The decimal mark a language writes; Switzerland and Mexico differ, and what is typed with both marks says so itself. */
const markOf = (language: Language | undefined): DecimalMark | undefined =>
  language === undefined ? undefined : language === 'en' ? '.' : ','

const AMOUNT = new RegExp(
  `^([-−–+(]?)\\s*(?:${CURRENCY_PATTERN})?\\s*([-−–]?)\\s*(${NUMBER_PATTERN})\\s*(?:${CURRENCY_PATTERN})?\\s*([-−–)]|CR)?$`,
  'i',
)

function normaliseAmount(raw: string, language: Language | undefined): string {
  const match = AMOUNT.exec(oneLine(raw))
  const value = match ? parseNumber(match[3]!, provenDecimalMark(raw) ?? markOf(language)) : undefined
  if (match === null || value === undefined) throw invalid(`“${raw}” is not an amount`)
  const negative = /[-−–(]/.test(match[1]!) || match[2] !== '' || /[-−–)]|CR/i.test(match[4] ?? '')
  return moneyString(negative ? value.times(-1) : value)
}

function normaliseDate(raw: string): string {
  const dates = findDates(raw, 'day-first')
  if (dates.length !== 1) throw invalid(`“${raw}” is not a date; write it like 2026-11-23 or 23.11.2026`)
  return dates[0]!.value
}

const NORMALISE: Readonly<Record<FieldKind, (raw: string, language: Language | undefined) => string>> = {
  identifier: raw => oneLine(raw),
  text: raw => oneLine(raw),
  name: raw => oneLine(raw),
  address: raw => oneLine(raw.replace(/\s*\n\s*/g, ', ')),
  date: normaliseDate,
  amount: normaliseAmount,
  currency: raw => {
    const code = currencyOf(raw, undefined)
    if (code === undefined) throw invalid(`“${raw}” is not a currency; write its three letters, like EUR`)
    return code
  },
  iban: raw => {
    const value = parseIban(raw)
    if (value === undefined) throw invalid(`the check digits of IBAN “${raw}” do not fit: a digit is wrong or missing`)
    return value
  },
  bic: raw => {
    const value = parseBic(raw)
    if (value === undefined) throw invalid(`“${raw}” is not a BIC, which has 8 or 11 characters`)
    return value
  },
  vatId: raw => {
    const id = parseTaxId(raw)
    if (id === undefined) throw invalid(`“${raw}” has not the form of any country's VAT id`)
    return id.value
  },
  email: raw => {
    const value = raw.trim().toLowerCase()
    if (!/^[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}$/.test(value)) throw invalid(`“${raw}” is not an e-mail address`)
    return value
  },
}

/**
 * The value of a field from its text, as printed or as a clerk types it: dates in local forms become ISO days, amounts
 * decimal strings, currency signs ISO 4217, IBANs lose their blanks and must pass their check digits.
 *
 * @throws VouchError `value-invalid`, saying in a clerk's words what is wrong with the text
 */
export function normaliseField(field: FieldName, raw: string, language: Language | undefined): string {
  const value = NORMALISE[FIELDS[field].kind](raw, language)
  if (value === '') throw invalid('it is empty')
  return value
}
