import { expect, test } from 'vitest'
import { VouchError } from '#shared/errors.ts'
import { codeOf } from '../store/test-support.ts'
import { editTaxBreakdown } from './tax-breakdown.ts'

const german = (raw: string): string => {
  if (!/^[\d.,]+$/.test(raw)) throw new VouchError('value-invalid', raw)
  return raw.replaceAll('.', '').replace(',', '.')
}

test('a tax rate with a gap or with something else than a number is refused', () => {
  expect(codeOf(() => editTaxBreakdown([{ rate: '19', base: '', amount: '1' }], german))).toBe('value-invalid')
  expect(codeOf(() => editTaxBreakdown([{ rate: 'nine', base: '1', amount: '1' }], german))).toBe('value-invalid')
})

test('what was typed becomes decimals, and empty rows go', () => {
  const typed = [
    { rate: '19,00 %', base: '1.000,00', amount: '190,00' },
    { rate: ' ', base: '', amount: '' },
    { rate: '7', base: '20,50', amount: '1,44' },
  ]
  expect(editTaxBreakdown(typed, german)).toEqual([
    { rate: '19', base: '1000.00', amount: '190.00' },
    { rate: '7', base: '20.50', amount: '1.44' },
  ])
})
