import type { Language } from '#shared/document.ts'

/** Languages of the contract that write the decimal as a comma. */
const COMMA_LANGUAGES: readonly (Language | undefined)[] = ['de', 'fr', 'es', 'it', 'pt']

/**
 * A number as a clerk types it into a cell, as a decimal string; undefined where it is none. The last separator is the
 * decimal one, except that a single one before exactly three digits ('1.234') is read as the document's language has it.
 */
export function typedDecimal(text: string, language: Language | undefined): string | undefined {
  const compact = text.replace(/[\s%'’]/g, '').replace(/^[€$£]|[€$£]$/g, '')
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(compact)) return undefined
  const separators = compact.match(/[.,]/g) ?? []
  const last = separators.at(-1)
  if (last === undefined) return tidy(compact, '')
  const fraction = compact.slice(compact.lastIndexOf(last) + 1)
  const repeated = separators.length > 1 && separators.every(separator => separator === last)
  const ambiguous = separators.length === 1 && fraction.length === 3
  const decimalOfLanguage = COMMA_LANGUAGES.includes(language) ? ',' : '.'
  const isGrouping = repeated || (ambiguous && last !== decimalOfLanguage)
  if (isGrouping) return tidy(compact.replace(/[.,]/g, ''), '')
  return tidy(compact.slice(0, compact.lastIndexOf(last)).replace(/[.,]/g, ''), fraction)
}

function tidy(whole: string, fraction: string): string {
  const digits = whole.replace(/^(-?)0+(?=\d)/, '$1')
  const padded = digits === '' || digits === '-' ? `${digits}0` : digits
  return fraction === '' ? padded : `${padded}.${fraction}`
}
