import Big from 'big.js'
import type { FieldName } from '#shared/fields.ts'

/** Text as it is searched and compared: without case and accents, blanks made one. 'Müller  & Söhne' becomes 'muller & sohne'. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Only the letters and digits: 'R-2026/001' and 'R 2026 001' are the same number to whoever looks for a duplicate. */
export function bare(text: string): string {
  return folded(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** An amount in the forms people type: '1234.50', '1234,50', '1,234.50', '1.234,50'. */
export function amountForms(decimal: string): string[] {
  const [whole = '', fraction] = decimal.split('.')
  const grouped = (separator: string): string => whole.replaceAll(/\B(?=(\d{3})+$)/g, separator)
  if (fraction === undefined) return [whole, grouped(','), grouped('.')]
  return [decimal, `${whole},${fraction}`, `${grouped(',')}.${fraction}`, `${grouped('.')},${fraction}`]
}

/** A decimal without trailing zeros, so that '100.00' and '100' are one amount. */
export function plainDecimal(decimal: string): string {
  return new Big(decimal).toFixed()
}

/** A field's name for a message: 'invoiceNumber' as 'invoice number'. */
export function fieldInWords(field: FieldName): string {
  return field.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
}
