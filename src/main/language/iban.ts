import { electronicFormatIBAN, getCountrySpecifications, isValidBIC, isValidIBAN } from 'ibantools'

const SPECIFICATIONS = getCountrySpecifications()

export interface IbanMatch {
  /** Without blanks, upper case. */
  readonly value: string
  readonly raw: string
  readonly start: number
  readonly end: number
  /** The check digits hold (ISO 7064, mod 97). */
  readonly valid: boolean
}

const START = /(?<![A-Za-z0-9])([A-Z]{2})\s?(\d{2})(?=[\s\dA-Z])/g

/** What OCR takes for a digit, where an IBAN can only hold one. */
const DIGIT_FOR: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', B: '8', Z: '2', G: '6', Q: '0', D: '0' }

/**
 * Every IBAN in `text`, however it is grouped, its length taken from its country. One whose check digits fail is still
 * found, and marked. With `repair`, letters that OCR put for digits are turned back where that makes the checksum hold.
 */
export function findIbans(text: string, repair: boolean): IbanMatch[] {
  const found: IbanMatch[] = []
  for (const match of text.matchAll(START)) {
    const length = SPECIFICATIONS[match[1]!]?.chars
    if (length == null) continue
    let compact = ''
    let end = match.index
    while (end < text.length && compact.length < length) {
      const character = text[end]!
      if (/[A-Z0-9]/.test(character)) compact += character
      else if (!/[\s.\-·]/.test(character)) break
      end++
    }
    if (compact.length < length) continue
    // A longer run of digits is another number that only begins like an IBAN.
    if (/^[A-Za-z0-9]{2}/.test(text.slice(end))) continue
    const repaired = repair && !isValidIBAN(compact) ? repairIban(compact) : compact
    const valid = isValidIBAN(repaired)
    if (!valid && !/\d{6}/.test(compact)) continue
    found.push({ value: repaired, raw: text.slice(match.index, end).trim(), start: match.index, end, valid })
  }
  return found
}

function repairIban(compact: string): string {
  const digits = compact.slice(2).replace(/[OISBZGQD]/g, letter => DIGIT_FOR[letter]!)
  const candidate = compact.slice(0, 2) + digits
  return isValidIBAN(candidate) ? candidate : compact
}

/** The IBAN without blanks if its check digits hold; undefined otherwise. */
export function parseIban(raw: string): string | undefined {
  const value = electronicFormatIBAN(raw.toUpperCase().replace(/^IBAN/i, '')) ?? ''
  return isValidIBAN(value) ? value : undefined
}

/** The BIC in upper case without blanks; undefined where `raw` has not the form of one. */
export function parseBic(raw: string): string | undefined {
  const value = raw.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return isValidBIC(value) ? value : undefined
}
