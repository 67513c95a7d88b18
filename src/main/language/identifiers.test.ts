import { describe, expect, it } from 'vitest'
import { countriesIn } from './countries.ts'
import { currencyOf } from './currencies.ts'
import { findIbans, parseBic, parseIban } from './iban.ts'
import { findFormattedIds, parseTaxId } from './tax-ids.ts'

describe('IBAN and BIC', () => {
  it('refuses wrong check digits, and marks them where they are printed', () => {
    expect(parseIban('DE88 3704 0044 0532 0130 00')).toBeUndefined()
    expect(findIbans('IBAN DE88 3704 0044 0532 0130 00', false)).toMatchObject([
      { value: 'DE88370400440532013000', valid: false },
    ])
  })

  it('finds no IBAN in a VAT id, a longer number or an unfinished one', () => {
    for (const text of ['DE136695976', 'DE89 3704 0044', 'DE89370400440532013000123', 'XX12 3456 7890 1234 5678'])
      expect(findIbans(text, false), text).toEqual([])
  })

  it('reads any grouping, with the length of the country', () => {
    expect(findIbans('Konto DE89 3704 0044 0532 0130 00 BIC COBADEFF', false)).toMatchObject([
      { value: 'DE89370400440532013000', raw: 'DE89 3704 0044 0532 0130 00', valid: true },
    ])
    expect(parseIban('GB29NWBK60161331926819')).toBe('GB29NWBK60161331926819')
  })

  it('mends what OCR put for digits only if the checksum then holds', () => {
    expect(findIbans('DE89 37O4 0044 0532 0I30 00', true)).toMatchObject([
      { value: 'DE89370400440532013000', valid: true },
    ])
    expect(findIbans('DE89 37O4 0044 0532 0I30 00', false)).toMatchObject([{ valid: false }])
  })

  it('knows the form of a BIC', () => {
    expect(parseBic('COBADEFF XXX')).toBe('COBADEFFXXX')
    expect(parseBic('COBADE')).toBeUndefined()
  })
})

describe('tax ids', () => {
  it('refuses what no country writes so', () => {
    for (const text of ['', 'DE12', 'ABC', '12345', 'DE1366959761234567'])
      expect(parseTaxId(text), text).toBeUndefined()
  })

  it.each([
    ['DE 136 695 976', 'DE136695976', 'DE'],
    ['ATU13585627', 'ATU13585627', 'AT'],
    ['CHE-107.787.577 IVA', 'CHE107787577IVA', 'CH'],
    ['IT 00743110157', 'IT00743110157', 'IT'],
    ['B-12345674', 'B12345674', 'ES'],
    ['16.727.230/0001-97', '16727230000197', 'BR'],
    ['501 964 843', '501964843', 'PT'],
    ['20-05536168-2', '20055361682', 'AR'],
  ])('reads %s', (raw, value, country) => {
    expect(parseTaxId(raw)).toMatchObject({ value, country, checked: true })
  })

  it('keeps one whose check digit fails, and says so', () => {
    expect(parseTaxId('DE136695977')).toMatchObject({ value: 'DE136695977', checked: false })
  })

  it('finds unmistakable ids without a label, the Brazilian ones with letters too', () => {
    expect(findFormattedIds('CNPJ 12.ABC.345/01DE-35, tel. 11-2222').map(({ id }) => id.value)).toEqual([
      '12ABC34501DE35',
    ])
    expect(findFormattedIds('B-99999999')).toEqual([])
  })
})

describe('currencies', () => {
  it('does not guess whose dollar a bare dollar is', () => {
    expect(currencyOf('$', undefined)).toBeUndefined()
    expect(currencyOf('$', 'MX')).toBe('MXN')
    expect(currencyOf('$', 'DE')).toBeUndefined()
  })

  it('knows signs, codes and words', () => {
    expect(['€', 'eur', 'Euro', '£', 'R$', 'RM', 'Fr.', 'CHF', 'XYZ'].map(text => currencyOf(text, undefined))).toEqual(
      ['EUR', 'EUR', 'EUR', 'GBP', 'BRL', 'MYR', 'CHF', 'CHF', undefined],
    )
  })

  it('takes capitals for a country only where they are printed as capitals', () => {
    expect(countriesIn('Das ist ein Brief aus dem Hof.')).toEqual([])
    expect(countriesIn('RFC ABC, Ciudad de México')).toEqual(['MX'])
  })
})
