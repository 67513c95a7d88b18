import Big from 'big.js'
import type { FieldName } from '#shared/fields.ts'
import { FIELDS } from '#shared/fields.ts'
import { messages } from '../messages/index.ts'

const locale = messages.locale

const dayFormat = new Intl.DateTimeFormat(locale, { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' })
const monthFormat = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
const shortDayFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const timeFormat = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const instantFormat = new Intl.DateTimeFormat(locale, {
  day: '2-digit',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const countFormat = new Intl.NumberFormat(locale)
const percentFormat = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
const shareFormat = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 1 })
const hundredthsFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
const tenthsFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })

/** Intl formats decimal strings exactly, digit by digit, but its type knows only the template form. */
const exact = (decimal: string) => decimal as Intl.StringNumericLiteral

/** A calendar day such as '2026-11-23' for reading, without a shift by time zone. Text that is no day stays as it is. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : dayFormat.format(date)
}

/** A month's name, from 1. */
export const formatMonth = (month: number): string => monthFormat.format(new Date(Date.UTC(2000, month - 1)))

/** A day without its year, for axes. */
export const formatShortDay = (day: string): string => shortDayFormat.format(new Date(`${day}T00:00:00Z`))

/** An instant in the clerk's own time zone: the time alone when it is of today. */
export function formatInstant(instant: string, now: Date = new Date()): string {
  const date = new Date(instant)
  return date.toDateString() === now.toDateString() ? timeFormat.format(date) : instantFormat.format(date)
}

/** An instant with day and time, whenever it was. */
export const formatFullInstant = (instant: string): string => instantFormat.format(new Date(instant))

/** A decimal string with grouping and at least two decimals. No digit is rounded away. */
export function formatAmount(decimal: string): string {
  const decimals = decimal.split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: Math.max(2, decimals),
  })
  return format.format(exact(decimal))
}

export const formatCount = (count: number): string => countFormat.format(count)

/** A share from 0 to 1 as whole percents, rounded down so that 100 % means all. */
export const formatPercent = (share: number): string => percentFormat.format(Math.floor(share * 100) / 100)

/** A small share with the digits that tell it from nothing: '0.1 %'. */
export const formatShare = (share: number): string => shareFormat.format(share)

/** A measured figure to one decimal. */
export const formatTenths = (value: number): string => tenthsFormat.format(value)

/** An angle without its direction: '1.4°'. */
export const formatDegrees = (degrees: number): string => `${tenthsFormat.format(Math.abs(degrees))}°`

/** Milliseconds as a clerk reads them: '0.8 s', '12 s', '3 min'. */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 10) return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(seconds)} s`
  if (seconds < 120) return `${countFormat.format(Math.round(seconds))} s`
  return `${countFormat.format(Math.round(seconds / 60))} min`
}

/** Milliseconds to the hundredth of a second, for axes whose steps are shorter than a tenth. */
export const formatFineDuration = (milliseconds: number): string =>
  milliseconds < 10_000 ? `${hundredthsFormat.format(milliseconds / 1000)} s` : formatDuration(milliseconds)

const DECIMAL = /^-?\d+(\.\d+)?$/
const GROUPS_OF_FOUR = /(.{4})(?=.)/g

/** A field's normalised value as a person reads it. */
export function formatFieldValue(field: FieldName, value: string): string {
  switch (FIELDS[field].kind) {
    case 'date':
      return formatDay(value)
    case 'amount':
      return DECIMAL.test(value) ? formatAmount(value) : value
    case 'iban':
      return value.replace(GROUPS_OF_FOUR, '$1 ')
    default:
      return value
  }
}

/** The sum of decimal strings, exact. */
export const sumDecimals = (decimals: readonly string[]): string =>
  decimals.reduce((sum, decimal) => sum.plus(decimal), new Big(0)).toFixed()

/** Today where the clerk sits, as 'YYYY-MM-DD'. */
export function today(now: Date = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
