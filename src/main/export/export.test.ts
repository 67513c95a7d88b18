import { expect, test } from 'vitest'
import type { DocumentContent } from '#shared/document.ts'
import { DATEV_DEFAULTS, DEFAULT_EXPORT_OPTIONS } from '#shared/export-options.ts'
import { codeOf } from '../store/test-support.ts'
import { toCell } from './cells.ts'
import { buildExport } from './export.ts'
import { DATEV_COLUMNS } from './profiles/datev-columns.ts'
import { findProfile } from './profiles/index.ts'
import { approved } from './test-data.ts'

const problemOf = (
  profile: string,
  ...invoice: Parameters<typeof approved> extends [number, ...infer Rest] ? Rest : never
) => buildExport(profile, [approved(1, ...invoice)]).problems.map(({ message }) => message)

const single = (
  netAmount: string,
  taxAmount: string,
  totalAmount: string,
  taxBreakdown: DocumentContent['taxBreakdown'] = [],
) => [{ netAmount, taxAmount, totalAmount }, { taxBreakdown }] as const

test('an unknown profile is refused', () => {
  expect(codeOf(() => buildExport('sap', []))).toBe('profile-unknown')
})

test('a document that was never read is a problem, not a crash', () => {
  const unread = { ...approved(1), content: undefined }
  expect(buildExport('vouch-generic', [unread]).problems).toEqual([
    { id: unread.summary.id, message: 'The invoice has not been read.' },
  ])
})

test('what a profile cannot do without is named', () => {
  expect(problemOf('xero-bills', { dueDate: '', vendorName: '' })).toEqual(['Missing: vendor name, due date.'])
})

test('one bad invoice stays out, and the others are written', () => {
  const { ids, problems, text } = buildExport('vouch-generic', [approved(1, { vendorName: '' }), approved(2)])
  expect(problems.map(({ id }) => id)).toEqual([approved(1).summary.id])
  expect(ids).toEqual([approved(2).summary.id])
  expect(text.split('\r\n')).toHaveLength(3)
})

test('characters that the encoding lacks are named, never replaced', () => {
  expect(problemOf('datev-extf', { vendorName: 'Łódź Sp. z o.o. 株' })).toEqual([
    'Buchungstext has characters that the file cannot hold: Ł ź 株',
  ])
})

test('amounts that do not fit together are not exported by rate', () => {
  expect([
    problemOf('datev-extf', ...single('100.00', '19.00', '120.00')),
    problemOf('datev-extf', ...single('', '', '119.00')),
    problemOf('datev-extf', ...single('100.00', '13.33', '113.33')),
    problemOf('datev-extf', ...single('100.00', '20.00', '120.00', [{ rate: '20', base: '100.00', amount: '20.00' }])),
    problemOf('datev-extf', { currency: 'USD' }),
    problemOf('datev-extf', { invoiceNumber: '1'.repeat(37) }),
  ]).toEqual([
    ['Net 100.00 and tax 19.00 do not make the total 120.00.'],
    ['The tax is not known: enter the net amount and the tax amount (0 where none is charged).'],
    ['The tax 13.33 on 100.00 is none of the rates that can be exported (0, 7, 19 %).'],
    ['No account is set for a tax rate of 20 %.'],
    ['DATEV takes euro here, and the invoice is in USD.'],
    [`Belegfeld 1 is longer than 36 characters: ${'1'.repeat(37)}`],
  ])
})

test('a small tax is booked by the rate that comes closest', () => {
  const { text } = buildExport('datev-extf', [approved(1, ...single('0.50', '0.10', '0.60'))])
  expect(text.split('\r\n')[2]).toMatch(/^0,60;"S";"EUR";;;;3400;/)
})

test('corrected amounts outweigh a breakdown that no longer adds up', () => {
  const stale = [{ rate: '7', base: '50.00', amount: '3.50' }]
  const { text } = buildExport('datev-extf', [approved(1, ...single('100.00', '19.00', '119.00', stale))])
  expect(text.split('\r\n')[2]).toMatch(/^119,00;"S";"EUR";;;;3400;/)
})

test('an invoice without tax is booked to the account of 0 %', () => {
  for (const invoice of [
    single('100.00', '0.00', '100.00'),
    single('', '0', '100.00'),
    single('100.00', '', '100.00'),
  ]) {
    expect(buildExport('datev-extf', [approved(1, ...invoice)]).text.split('\r\n')[2]).toMatch(
      /^100,00;"S";"EUR";;;;3200;/,
    )
  }
})

test('DATEV: a part below zero is booked on the other side', () => {
  const taxBreakdown = [
    { rate: '19', base: '100.00', amount: '19.00' },
    { rate: '0', base: '-19.00', amount: '0.00' },
  ]
  const { text } = buildExport('datev-extf', [approved(1, ...single('81.00', '19.00', '100.00', taxBreakdown))])
  expect(
    text
      .split('\r\n')
      .slice(2, 4)
      .map(line => line.slice(0, 11)),
  ).toEqual(['119,00;"S";', '19,00;"H";"'])
})

test('DATEV: one file holds one fiscal year, the oldest first', () => {
  const years = [approved(1, { invoiceDate: '2027-01-02' }), approved(2, { invoiceDate: '2026-12-31' })]
  const built = buildExport('datev-extf', years)
  expect(built.ids).toEqual([years[1]!.summary.id])
  expect(built.text).toContain(';20260101;4;20261231;20261231;')
  const fiscal = { ...DEFAULT_EXPORT_OPTIONS, datev: { ...DATEV_DEFAULTS, fiscalYearStart: '07-01' } }
  const both = buildExport('datev-extf', years, fiscal)
  expect(both.ids).toHaveLength(2)
  expect(both.text).toContain(';20260701;4;20261231;20270102;')
})

test('DATEV: every column that is filled is one of the 125', () => {
  expect(DATEV_COLUMNS).toHaveLength(125)
  expect(new Set(DATEV_COLUMNS).size).toBe(125)
  const used = findProfile('datev-extf', DEFAULT_EXPORT_OPTIONS).columns.filter(({ type }) => type !== 'unused')
  expect(used).toHaveLength(13)
})

test('Xero: at most 500 bills a file, and no credit notes', () => {
  const rateless = single('1297.00', '0.00', '1297.00')
  const invoices = Array.from({ length: 502 }, (_, number) => approved(number + 1, ...rateless))
  const [first, ...others] = invoices
  const creditNote = { ...first!, content: { ...first!.content!, documentType: 'credit-note' as const } }
  expect(buildExport('xero-bills', [creditNote, ...others]).ids).toEqual(
    others.slice(0, 500).map(({ summary }) => summary.id),
  )
})

test('an empty batch has only its column names', () => {
  expect(buildExport('datev-extf', []).text).toBe(`${DATEV_COLUMNS.join(';')}\r\n`)
})

test('amounts and days can never be text', () => {
  const { format } = findProfile('vouch-generic', DEFAULT_EXPORT_OPTIONS)
  const cell = (type: 'amount' | 'day' | 'digits', value: string) =>
    codeOf(() => toCell({ name: 'x', type, value: () => value }, {}, format))
  for (const value of ['=1+1', "'1", '1,00', '', '1e3', '+1'])
    expect(cell('amount', value)).toMatch(/must be an amount/)
  for (const value of ['=1', '23.11.2026', '2026-11-23T00:00']) expect(cell('day', value)).toMatch(/must be a day/)
  expect(cell('digits', '=1')).toMatch(/must be digits/)
})
