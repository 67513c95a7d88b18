import {
  DATEV_ACCOUNTS,
  DATEV_RATES,
  type DatevChart,
  type DatevOptions,
  type XeroOptions,
  xeroOptionsSchema,
} from '#shared/export-options.ts'

/** DATEV lengthens an account by zeros at its end. */
const ofLength = (account: string, length: number): string => account.padEnd(length, '0').slice(0, length)

const accountsOfLength = (accounts: DatevOptions['expenseAccounts'], length: number): DatevOptions['expenseAccounts'] =>
  Object.fromEntries(DATEV_RATES.map(rate => [rate, ofLength(accounts[rate], length)])) as typeof accounts

export function withAccountLength(options: DatevOptions, accountLength: number): DatevOptions {
  return {
    ...options,
    accountLength,
    expenseAccounts: accountsOfLength(options.expenseAccounts, accountLength),
    creditorAccount: ofLength(options.creditorAccount, accountLength + 1),
  }
}

/** Another chart has other accounts. */
export const withChart = (options: DatevOptions, chartOfAccounts: DatevChart): DatevOptions => ({
  ...options,
  chartOfAccounts,
  expenseAccounts: accountsOfLength(DATEV_ACCOUNTS[chartOfAccounts], options.accountLength),
})

/** A tax rate as it is typed: unlike what is kept, two of them may have the same percentage for a while. */
export interface TypedRate {
  readonly percent: string
  readonly name: string
}

/** The highest rate first. */
export const typedRates = ({ taxTypes }: XeroOptions): readonly TypedRate[] =>
  Object.entries(taxTypes)
    .map(([percent, name]) => ({ percent, name }))
    .sort((one, other) => Number(other.percent) - Number(one.percent))

/** What is kept of the rates typed; undefined while one is not sound or stands twice. */
export function soundRates(rates: readonly TypedRate[]): XeroOptions['taxTypes'] | undefined {
  const taxTypes = Object.fromEntries(
    rates.map(({ percent, name }) => [percent.trim().replace(',', '.'), name.trim()] as const),
  )
  const parsed = xeroOptionsSchema.shape.taxTypes.safeParse(taxTypes)
  return parsed.success && Object.keys(parsed.data).length === rates.length ? parsed.data : undefined
}
