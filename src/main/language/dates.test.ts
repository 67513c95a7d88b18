import { describe, expect, it } from 'vitest'
import { findDates, provenDateOrder } from './dates.ts'

const days = (text: string, order: 'day-first' | 'month-first' = 'day-first'): string[] =>
  findDates(text, order).map(date => date.value)

describe('findDates', () => {
  it('finds no day in numbers, versions, addresses and impossible dates', () => {
    for (const text of ['', '1.234,56', '31.02.2024', '99/99/2024', 'v1.2.3.4', '10.20.30.40', '12 345,00', '2024'])
      expect(days(text), text).toEqual([])
  })

  it.each([
    ['1.2.2024', '2024-02-01'],
    ['01/02/24', '2024-02-01'],
    ['2024-02-01', '2024-02-01'],
    ['2024/2/1', '2024-02-01'],
    ['1. Februar 2024', '2024-02-01'],
    ['1er février 2024', '2024-02-01'],
    ['1 de febrero de 2024', '2024-02-01'],
    ['1 febbraio 2024', '2024-02-01'],
    ['1 de fevereiro de 2024', '2024-02-01'],
    ['Feb 1st, 2024', '2024-02-01'],
    ['01-FEB-24', '2024-02-01'],
    ['17-Jul-1997', '1997-07-17'],
    ['20240201', '2024-02-01'],
    ['01 02 2024', '2024-02-01'],
    ['31.12.99', '1999-12-31'],
  ])('reads %s', (text, day) => {
    expect(days(text)).toEqual([day])
  })

  it('takes the order of the document where day and month could be either', () => {
    expect(days('03/04/2026', 'day-first')).toEqual(['2026-04-03'])
    expect(days('03/04/2026', 'month-first')).toEqual(['2026-03-04'])
    expect(days('25/04/2026', 'month-first')).toEqual(['2026-04-25'])
    expect(days('03.04.2026', 'month-first')).toEqual(['2026-04-03'])
    expect(findDates('03/04/2026', 'day-first')[0]?.ambiguous).toBe(true)
    expect(findDates('03/03/2026', 'day-first')[0]?.ambiguous).toBe(false)
  })

  it('gives places in the text that was searched, accents and all', () => {
    const text = 'Échéance : 11 février 2026 à Orléans'
    const [date] = findDates(text, 'day-first')
    expect(text.slice(date!.start, date!.end)).toBe('11 février 2026')
  })
})

describe('provenDateOrder', () => {
  it('is undefined where no date tells, and follows the majority where some do', () => {
    expect(provenDateOrder(findDates('03/04/2026', 'day-first'))).toBeUndefined()
    expect(provenDateOrder(findDates('13/04/2026 12/05/2026', 'day-first'))).toBe('day-first')
    expect(provenDateOrder(findDates('04/13/2026', 'day-first'))).toBe('month-first')
  })
})
