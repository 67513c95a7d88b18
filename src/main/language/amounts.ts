import { Big } from 'big.js'

export type DecimalMark = ',' | '.'

/** A number as printed: no sign, no currency. Groups are split by points, commas, blanks or apostrophes. */
export const NUMBER_PATTERN =
  "(?:\\d{1,3}(?:[.,'’`´\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,4})?|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d{1,2})?|\\d+[.,]\\d{1,6}|\\d+)(?:[.,][-–—]{1,2})?"

/**
 * The decimal value of a printed number ('1.234,56', '1,234.56', "1'234.56", '1 234,5', '120,--'), or undefined where
 * `text` is none. `mark` is the document's decimal mark; it settles '1.234', which is twelve hundred or one and a bit.
 */
export function parseNumber(text: string, mark: DecimalMark | undefined): Big | undefined {
  const compact = text.replace(/[\s\u00a0\u202f'’`´]/g, '').replace(/[.,][-–—]{1,2}$/, '')
  if (!/^\d[\d.,]*$/.test(compact)) return undefined
  const lastPoint = compact.lastIndexOf('.')
  const lastComma = compact.lastIndexOf(',')
  const last = Math.max(lastPoint, lastComma)
  if (last === -1) return new Big(compact)
  const decimals = compact.length - last - 1
  const separator = compact[last] as DecimalMark
  const bothKinds = lastPoint !== -1 && lastComma !== -1
  const repeated = compact.indexOf(separator) !== last
  const groups = !bothKinds && (repeated || (decimals === 3 && last <= 3 && compact[0] !== '0' && separator !== mark))
  if (groups) {
    const plain = compact.replace(/[.,]/g, '')
    return plain === '' ? undefined : new Big(plain)
  }
  if (decimals === 0) return new Big(compact.replace(/[.,]/g, ''))
  return new Big(`${compact.slice(0, last).replace(/[.,]/g, '') || '0'}.${compact.slice(last + 1)}`)
}

/** The decimal mark that most printed numbers prove: two decimals at the end, or a group before them. */
export function provenDecimalMark(text: string): DecimalMark | undefined {
  let commas = 0
  let points = 0
  for (const [number] of text.matchAll(/(?<![\d.,])\d[\d.,]*[.,]\d{2}(?![\d.,])/g)) {
    if (/^\d{1,2}[.,]\d{1,2}[.,]\d{2}$/.test(number)) continue
    if (number.at(-3) === ',') commas++
    else points++
  }
  if (commas > points) return ','
  if (points > commas) return '.'
  return undefined
}

/** A decimal string with at least two decimals: '1005.5' is '1005.50', '0.125' stays. */
export function moneyString(value: Big): string {
  const decimals = value.toFixed().split('.')[1]?.length ?? 0
  return value.toFixed(Math.max(2, decimals))
}
