import { z } from 'zod'

/** The charts of accounts that DATEV's shops use most, and the name that its header has for each. */
export const DATEV_CHARTS = { '03': 'SKR03', '04': 'SKR04' } as const
export type DatevChart = keyof typeof DATEV_CHARTS
export const DATEV_CHART_NAMES = Object.keys(DATEV_CHARTS) as [DatevChart, ...DatevChart[]]

/** The German rates, in percent. */
export const DATEV_RATES = ['19', '7', '0'] as const
export type DatevRate = (typeof DATEV_RATES)[number]

const account = z.string().regex(/^\d{4,9}$/)

/** What the tax adviser knows about the shop. */
export const datevOptionsSchema = z
  .object({
    /** Beraternummer. */
    consultantNumber: z.number().int().min(1001).max(9_999_999),
    /** Mandantennummer. */
    clientNumber: z.number().int().min(1).max(99_999),
    /** First day of the fiscal year, as month and day: '01-01'. */
    fiscalYearStart: z.string().regex(/^(0[1-9]|1[0-2])-01$/),
    /** Sachkontenlänge; a creditor's account is one digit longer. */
    accountLength: z.number().int().min(4).max(8),
    /** Kontenrahmen. */
    chartOfAccounts: z.enum(DATEV_CHART_NAMES),
    /** The account that each tax rate is booked to. They carry the input tax themselves: no BU-Schlüssel is needed. */
    expenseAccounts: z.record(z.enum(DATEV_RATES), account),
    /** The creditor for vendors: a collective account, as Vouch knows no vendor master yet. */
    creditorAccount: account,
  })
  .superRefine(({ accountLength, expenseAccounts, creditorAccount }, context) => {
    for (const rate of DATEV_RATES)
      if (expenseAccounts[rate].length !== accountLength)
        context.addIssue({
          code: 'custom',
          path: ['expenseAccounts', rate],
          message: `an account has ${accountLength} digits`,
        })
    // DATEV: debtors begin with 1 to 6, creditors with 7 to 9.
    if (creditorAccount.length !== accountLength + 1 || !/^[7-9]/.test(creditorAccount))
      context.addIssue({
        code: 'custom',
        path: ['creditorAccount'],
        message: `a creditor has ${accountLength + 1} digits and begins with 7, 8 or 9`,
      })
  })
export type DatevOptions = z.infer<typeof datevOptionsSchema>

/** Wareneingang with 19 %, 7 % and without input tax. */
export const DATEV_ACCOUNTS: Readonly<Record<DatevChart, DatevOptions['expenseAccounts']>> = {
  '03': { '19': '3400', '7': '3300', '0': '3200' },
  '04': { '19': '5400', '7': '5300', '0': '5200' },
}

/** DATEV's smallest consultant and the first creditor: the adviser renumbers on import. */
export const DATEV_DEFAULTS: DatevOptions = {
  consultantNumber: 1001,
  clientNumber: 1,
  fiscalYearStart: '01-01',
  accountLength: 4,
  chartOfAccounts: '03',
  expenseAccounts: DATEV_ACCOUNTS['03'],
  creditorAccount: '70000',
}

/** What is set up in the shop's Xero organisation. */
export const xeroOptionsSchema = z.object({
  /** The account that bills are booked to. */
  accountCode: z.string().regex(/^[\w.-]{1,10}$/),
  /** The name of Xero's tax rate for each rate in percent, exactly as it is set up there. */
  taxTypes: z
    .record(z.string().regex(/^(0|[1-9]\d?)(\.\d{0,2}[1-9])?$/), z.string().trim().min(1).max(50))
    .refine(types => Object.keys(types).length > 0, { error: 'at least one tax rate is needed' }),
})
export type XeroOptions = z.infer<typeof xeroOptionsSchema>

/** Xero's chart and tax rates for a new organisation in the United Kingdom: General Expenses, VAT on expenses. */
export const XERO_DEFAULTS: XeroOptions = {
  accountCode: '429',
  taxTypes: { '20': '20% (VAT on Expenses)', '5': '5% (VAT on Expenses)', '0': 'Zero Rated Expenses' },
}

/** What a shop sets for the formats that need to know its ERP. */
export const exportOptionsSchema = z.object({ datev: datevOptionsSchema, xero: xeroOptionsSchema })
export type ExportOptions = z.infer<typeof exportOptionsSchema>

export const DEFAULT_EXPORT_OPTIONS: ExportOptions = { datev: DATEV_DEFAULTS, xero: XERO_DEFAULTS }
