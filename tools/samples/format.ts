import { Big } from 'big.js'

export interface NumberForm {
  readonly group: string
  readonly decimal: string
}

/** A decimal as a country prints it: `formatNumber(Big(1234.5), {group: '.', decimal: ','}, 2)` is '1.234,50'. */
export function formatNumber(value: Big, form: NumberForm, fractionDigits: number): string {
  const [whole = '0', fraction] = value.abs().toFixed(fractionDigits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, form.group)
  return `${value.lt(0) ? '-' : ''}${grouped}${fraction === undefined ? '' : form.decimal + fraction}`
}

/** A quantity or rate without needless zeros: '2,5', '19'. */
export const formatPlain = (value: Big, form: NumberForm): string =>
  formatNumber(value, form, Math.max(0, value.toFixed().split('.')[1]?.length ?? 0))

export interface MonthNames {
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
}

/** A day in a printed form. Patterns use YYYY, YY, MMMM, MMM, MM, M, DD and D; other characters stand for themselves. */
export function formatDay(isoDay: string, pattern: string, names: MonthNames): string {
  const [year = '', month = '', day = ''] = isoDay.split('-')
  const parts: Record<string, string> = {
    YYYY: year,
    YY: year.slice(2),
    MMMM: names.months[Number(month) - 1]!,
    MMM: names.shortMonths[Number(month) - 1]!,
    MM: month,
    M: String(Number(month)),
    DD: day,
    D: String(Number(day)),
  }
  return pattern.replace(/YYYY|YY|MMMM|MMM|MM|M|DD|D/g, part => parts[part]!)
}

export const groupedIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ')

/** A decimal string of the contract: a point, no grouping, the currency's digits. */
export const decimalString = (value: Big, fractionDigits = 2): string => value.toFixed(fractionDigits, Big.roundHalfUp)
