import { Big } from 'big.js'
import { describe, expect, it } from 'vitest'
import { moneyString, parseNumber, provenDecimalMark } from './amounts.ts'

describe('parseNumber', () => {
  it('refuses what is no number', () => {
    for (const text of ['', 'abc', '12a', '-5', ',', '.5']) expect(parseNumber(text, undefined), text).toBeUndefined()
  })

  it.each([
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1 234,56', '1234.56'],
    ['1\u202f234,56', '1234.56'],
    ["1'234.56", '1234.56'],
    ['1.234.567', '1234567'],
    ['1,23,456.00', '123456'],
    ['120,--', '120'],
    ['0,125', '0.125'],
    ['12', '12'],
    ['12,5', '12.5'],
  ])('reads %s as %s', (text, value) => {
    expect(parseNumber(text, undefined)?.toFixed()).toBe(value)
  })

  it('lets the document settle what one separator before three digits means', () => {
    expect(parseNumber('1.234', ',')?.toFixed()).toBe('1234')
    expect(parseNumber('1.234', '.')?.toFixed()).toBe('1.234')
    expect(parseNumber('1,234', '.')?.toFixed()).toBe('1234')
  })
})

describe('provenDecimalMark', () => {
  it('follows the majority of amounts and ignores dates', () => {
    expect(provenDecimalMark('01.02.24 und 3')).toBeUndefined()
    expect(provenDecimalMark('10,00 12,50 am 01.02.24')).toBe(',')
    expect(provenDecimalMark('10.00 1,250.50')).toBe('.')
  })
})

describe('moneyString', () => {
  it('has at least two decimals and never loses any', () => {
    expect([new Big('5'), new Big('5.5'), new Big('0.125'), new Big('-3')].map(moneyString)).toEqual([
      '5.00',
      '5.50',
      '0.125',
      '-3.00',
    ])
  })
})
