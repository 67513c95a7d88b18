import { expect, test } from 'vitest'
import { DATEV_DEFAULTS, datevOptionsSchema, XERO_DEFAULTS } from '#shared/export-options.ts'
import { soundRates, typedRates, withAccountLength, withChart } from './exportOptions.ts'

test('a rate that stands twice, is none or has no name is not sound; nor is no rate at all', () => {
  const good = { percent: '15', name: '15% GST on Expenses' }
  expect(soundRates([good, { percent: '15', name: 'Another' }])).toBeUndefined()
  expect(soundRates([good, { percent: 'fifteen', name: 'Another' }])).toBeUndefined()
  expect(soundRates([good, { percent: '150', name: 'Another' }])).toBeUndefined()
  expect(soundRates([good, { percent: '8', name: ' ' }])).toBeUndefined()
  expect(soundRates([])).toBeUndefined()
})

test('rates are kept as typed, with a comma or a point, and shown from the highest', () => {
  const taxTypes = soundRates([
    { percent: '5,5', name: 'Reduced' },
    { percent: ' 20 ', name: ' Full ' },
  ])
  expect(taxTypes).toEqual({ '20': 'Full', '5.5': 'Reduced' })
  expect(typedRates({ ...XERO_DEFAULTS, taxTypes: taxTypes! })).toEqual([
    { percent: '20', name: 'Full' },
    { percent: '5.5', name: 'Reduced' },
  ])
})

test('accounts grow by zeros and shrink again, and follow the chart', () => {
  const longer = withAccountLength(DATEV_DEFAULTS, 6)
  expect(longer).toEqual({
    ...DATEV_DEFAULTS,
    accountLength: 6,
    expenseAccounts: { '19': '340000', '7': '330000', '0': '320000' },
    creditorAccount: '7000000',
  })
  expect(withChart(longer, '04').expenseAccounts).toEqual({ '19': '540000', '7': '530000', '0': '520000' })
  expect(withAccountLength(longer, 4)).toEqual(DATEV_DEFAULTS)
  expect(datevOptionsSchema.safeParse(longer).success).toBe(true)
})

test('accounts of another length, and a debtor in place of a creditor, are refused where they stand', () => {
  const wrong = { ...DATEV_DEFAULTS, accountLength: 5, creditorAccount: '100000' }
  const paths = datevOptionsSchema.safeParse(wrong).error?.issues.map(({ path }) => path.join('.'))
  expect(paths).toEqual(['expenseAccounts.19', 'expenseAccounts.7', 'expenseAccounts.0', 'creditorAccount'])
})
