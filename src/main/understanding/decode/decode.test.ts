import { expect, test } from 'vitest'
import type { FieldName } from '#shared/fields.ts'
import { typed } from '../../extraction/testing/page.ts'
import { readingThatSays, seen } from '../testing/reading.ts'
import { decodeField } from './decode.ts'

const decoded = (page: ReturnType<typeof typed>, field: FieldName, words: string[], dollar?: string): string[] => {
  const observed = seen(page)
  const reading = readingThatSays(observed, { fields: { [field]: [words, 0.9] } })
  return decodeField(field, reading, observed, { way: 'together', ...(dollar !== undefined && { dollar }) }).map(
    ({ value }) => value,
  )
}

test('words that cannot be the value are none', () => {
  expect(decoded(typed(['zahlbar sofort']), 'dueDate', ['sofort'])).toEqual([])
  expect(decoded(typed(['Rechnung Nummer folgt']), 'invoiceNumber', ['folgt'])).toEqual([])
})

test('an address goes over signs and lines, and not over what does not belong to it', () => {
  expect(
    decoded(typed(['Weidlich · Via Roma 1 · 20121 Milano']), 'vendorAddress', ['Via', 'Roma', '1', '20121', 'Milano']),
  ).toEqual(['Via Roma 1, 20121 Milano'])
  expect(
    decoded(typed(['Weidlich', 'Via Roma 1', '20121 Milano']), 'vendorAddress', [
      'Via',
      'Roma',
      '1',
      '20121',
      'Milano',
    ]),
  ).toEqual(['Via Roma 1, 20121 Milano'])
})

test('a value that is printed twice is one', () => {
  expect(decoded(typed(['Betrag 119,00', 'Bitte zahlen Sie 119,00']), 'totalAmount', ['119,00'])).toEqual(['119.00'])
})

test('an account that goes on in the line below counts where its check digits prove it', () => {
  const words = ['DE89', '3704', '0044', '0532', '0130', '00']
  expect(decoded(typed(['DE89 3704 0044', '0532 0130 00']), 'vendorIban', words)).toEqual(['DE89370400440532013000'])
  expect(decoded(typed(['DE89 3704 0044', '0532 0130 01']), 'vendorIban', words)).toEqual([])
})

test('whose dollar it is, the rules say', () => {
  expect(decoded(typed(['Total $ 119.00']), 'currency', ['$'])).toEqual([])
  expect(decoded(typed(['Total $ 119.00']), 'currency', ['$'], 'MXN')).toEqual(['MXN'])
})

test.each([
  ['vendorVatId', ['N.521', '854', '547'], '521854547'],
  ['buyerName', ['Numérique', 'Ormeau', 'SAS', '(code'], 'Numérique Ormeau SAS'],
  ['buyerName', ['Fairbrook', '(UK)', 'Ltd'], 'Fairbrook (UK) Ltd'],
  ['vendorName', ['ALBORÁN', 'LIMPIEZAS', 'S', '.', 'L', '.', 'U.'], 'ALBORÁN LIMPIEZAS S.L.U.'],
  ['invoiceNumber', ['2024A/322'], 'FT 2024A/322'],
] as const)('%s of %j is %s', (field, words, value) => {
  const before = field === 'invoiceNumber' ? 'FT ' : ''
  expect(decoded(typed([before + words.join(' ')]), field, [...words])).toEqual([value])
})

test('what stands before a number without a stroke is no series of it', () => {
  expect(decoded(typed(['NFE 000123']), 'invoiceNumber', ['000123'])).toEqual(['000123'])
})
