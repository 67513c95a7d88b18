import { describe, expect, it } from 'vitest'
import {
  formatAmount,
  formatDay,
  formatDuration,
  formatFieldValue,
  formatFineDuration,
  formatInstant,
  formatMonth,
  formatPercent,
  sumDecimals,
  today,
} from './format.ts'

describe('formatDay', () => {
  it('keeps text that is not a day', () => {
    expect(formatDay('soon')).toBe('soon')
  })

  it('shows the very day that is stored, whatever the time zone', () => {
    expect(formatDay('2026-01-01')).toBe('01 Jan 2026')
    expect(formatDay('2026-12-31')).toBe('31 Dec 2026')
  })
})

describe('formatAmount', () => {
  it('keeps every digit, beyond what a float can hold', () => {
    expect(formatAmount('12345678901234567.89')).toBe('12,345,678,901,234,567.89')
    expect(formatAmount('0.1045')).toBe('0.1045')
  })

  it('has at least two decimals, and keeps the sign', () => {
    expect(formatAmount('-1234.5')).toBe('-1,234.50')
    expect(formatAmount('7')).toBe('7.00')
  })
})

describe('formatPercent', () => {
  it('says 100 % only where it is all', () => {
    expect([0, 0.894, 0.999, 1].map(formatPercent)).toEqual(['0%', '89%', '99%', '100%'])
  })
})

describe('formatInstant', () => {
  it('gives the time alone for today and the day before that', () => {
    const now = new Date(2026, 10, 23, 15, 0)
    expect(formatInstant(new Date(2026, 10, 23, 9, 5).toISOString(), now)).toBe('09:05')
    expect(formatInstant(new Date(2026, 10, 22, 9, 5).toISOString(), now)).toContain('22 Nov 2026')
  })
})

describe('formatDuration', () => {
  it('uses the unit that a person would', () => {
    expect([840, 12_400, 185_000].map(formatDuration)).toEqual(['0.8 s', '12 s', '3 min'])
  })
})

describe('formatFineDuration', () => {
  it('tells steps of an axis apart', () => {
    expect([0, 150, 300, 12_400].map(formatFineDuration)).toEqual(['0 s', '0.15 s', '0.3 s', '12 s'])
  })
})

describe('formatMonth', () => {
  it('names the first and the last', () => {
    expect([1, 12].map(formatMonth)).toEqual(['January', 'December'])
  })
})

describe('formatFieldValue', () => {
  it('shows each kind of value as a person reads it', () => {
    expect(formatFieldValue('invoiceDate', '2026-02-03')).toBe('03 Feb 2026')
    expect(formatFieldValue('totalAmount', '4542.44')).toBe('4,542.44')
    expect(formatFieldValue('totalAmount', 'unclear')).toBe('unclear')
    expect(formatFieldValue('vendorIban', 'DE89370400440532013000')).toBe('DE89 3704 0044 0532 0130 00')
    expect(formatFieldValue('invoiceNumber', '2026.1')).toBe('2026.1')
  })
})

describe('sumDecimals', () => {
  it('adds exactly', () => {
    expect(sumDecimals(['0.1', '0.2', '-1000000000000000.3'])).toBe('-1000000000000000')
    expect(sumDecimals([])).toBe('0')
  })
})

describe('today', () => {
  it('is the day on the clerk’s own clock', () => {
    expect(today(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09')
  })
})
