/**
 * The access key of a Brazilian NF-e: state (2), year and month (4), the issuer's CNPJ (14), model (2), series (3),
 * number (9), kind of issue (1), code (8) and a check digit (Manual de Orientação do Contribuinte 7.0, 2.2.6).
 */
const KEY = /(?<!\d)(?:\d[ .-]{0,2}){43}\d(?!\d)/g
const MODELS: ReadonlySet<string> = new Set(['55', '65', '57', '67'])

export interface AccessKey {
  /** The issuer's CNPJ. */
  readonly issuer: string
  /** The invoice's number, without leading zeros. */
  readonly number: string
}

/** Modulo 11 with weights 2 to 9 from the right; a rest of 0 or 1 gives 0. */
function checkDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((all, digit, index) => all + Number(digit) * (2 + (index % 8)), 0)
  return sum % 11 < 2 ? 0 : 11 - (sum % 11)
}

/** Every access key in `text` whose check digit holds. */
export function findAccessKeys(text: string): AccessKey[] {
  return [...text.matchAll(KEY)].flatMap(([printed]) => {
    const digits = printed.replace(/\D/g, '')
    if (checkDigit(digits.slice(0, 43)) !== Number(digits[43]) || !MODELS.has(digits.slice(20, 22))) return []
    return [{ issuer: digits.slice(6, 20), number: digits.slice(25, 34).replace(/^0+/, '') }]
  })
}
