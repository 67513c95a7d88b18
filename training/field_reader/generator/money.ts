import type { NumberForm } from '../../../tools/samples/format.ts'

/** Money in the currency's smallest unit, quantities in thousandths: whole numbers, so that sums are exact. */
export type Minor = number

export const THOUSAND = 1000

export const productOf = (quantity: number, price: Minor): Minor => Math.round((quantity * price) / THOUSAND)

/** `percent` in thousandths of a percent: 19 % is 19000. */
export const shareOf = (amount: Minor, percent: number): Minor => Math.round((amount * percent) / 100_000)

/** A whole number of 10^-digits as a country prints it. */
export function formatMinor(value: number, form: NumberForm, digits: number): string {
  const [whole, fraction] = decimalOf(Math.abs(value), digits).split('.')
  const grouped = form.group === '' ? whole! : whole!.replace(/\B(?=(\d{3})+$)/g, form.group)
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : form.decimal + fraction}`
}

/** The lakh and crore of India: 1,23,456.00. */
export function formatIndian(value: number, digits: number): string {
  const [whole, fraction] = decimalOf(Math.abs(value), digits).split('.')
  const grouped = whole!.replace(/\B(?=(\d{2})*\d{3}$)/g, ',')
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/** As many of three decimals as it needs. */
export function formatThousandths(value: number, form: NumberForm, least = 0): string {
  const decimals = value % THOUSAND === 0 ? 0 : value % 100 === 0 ? 1 : value % 10 === 0 ? 2 : 3
  const digits = Math.max(least, decimals)
  return formatMinor(Math.round(value / 10 ** (3 - digits)), form, digits)
}

/** The contract's decimal: a point and no grouping. */
export function decimalOf(value: number, digits: number): string {
  if (digits === 0) return String(value)
  const padded = String(Math.abs(value)).padStart(digits + 1, '0')
  return `${value < 0 ? '-' : ''}${padded.slice(0, -digits)}.${padded.slice(-digits)}`
}
