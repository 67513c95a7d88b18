import { describe, expect, it } from 'vitest'
import type { DocumentContent, FieldValue } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'
import type { ValidationContext } from './rule.ts'
import { validateContent } from './validate.ts'

const field = (value: string): FieldValue => ({ value, raw: value, confidence: 1, origin: 'person' })

const content = (
  fields: Partial<Record<FieldName, string>>,
  rest: Partial<Omit<DocumentContent, 'fields'>> = {},
): DocumentContent => ({
  documentType: 'invoice',
  fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, field(value)])),
  taxBreakdown: [],
  lineItems: [],
  ...rest,
})

const CONTEXT: ValidationContext = { company: { name: '', vatId: '' }, today: '2026-11-23' }

/** What a rule says: ok, or its severity, and the message. */
const verdicts = (rule: string, given: DocumentContent, context: Partial<ValidationContext> = {}): string[] =>
  validateContent(given, { ...CONTEXT, ...context })
    .filter(result => result.rule === rule)
    .map(result => `${result.ok ? 'ok' : result.severity}: ${result.message}`)

describe('validateContent', () => {
  it('names what an empty document lacks, and checks nothing else', () => {
    expect(validateContent(content({}), CONTEXT)).toEqual([
      {
        rule: 'critical-fields-present',
        ok: false,
        severity: 'error',
        message: 'Missing: the supplier, the invoice number, the invoice date, the currency, the total.',
        fields: ['vendorName', 'invoiceNumber', 'invoiceDate', 'currency', 'totalAmount'],
      },
    ])
  })

  it('compares nothing with a value that is no decimal or no day', () => {
    const odd = content({
      netAmount: 'x',
      taxAmount: '1.00',
      totalAmount: '2.00',
      invoiceDate: 'soon',
      dueDate: '2026-01-01',
    })
    expect(verdicts('total-is-net-plus-tax', odd)).toEqual([])
    expect(verdicts('due-not-before-invoice', odd)).toEqual([])
  })

  it('adds net and tax in decimals, and says by how much they miss the total', () => {
    const rule = 'total-is-net-plus-tax'
    const sums = (netAmount: string, taxAmount: string, totalAmount: string) =>
      verdicts(rule, content({ netAmount, taxAmount, totalAmount }))
    expect(sums('0.10', '0.20', '0.30')).toEqual(['ok: 0.10 net + 0.20 tax = 0.30, as printed.'])
    expect(sums('100.00', '8.10', '108.05')).toEqual([
      'error: 100.00 net + 8.10 tax = 108.10, but the total says 108.05: 0.05 apart.',
    ])
    expect(sums('100.00', '8.12', '108.10')).toEqual([
      'ok: 100.00 net + 8.12 tax = 108.12; the total of 108.10 is rounded by 0.02.',
    ])
    expect(sums('100.00', '19.00', '191.00')).toEqual([
      'error: 100.00 net + 19.00 tax = 119.00, but the total says 191.00: 72.00 apart.',
    ])
  })

  it('tells rounding line by line from a wrong tax', () => {
    const line = { amount: field('10.00') }
    const rows = (amount: string, lines: number) =>
      verdicts(
        'tax-is-base-times-rate',
        content({}, { taxBreakdown: [{ rate: '19', base: '100.00', amount }], lineItems: Array(lines).fill(line) }),
      )
    expect(rows('19.00', 0)).toEqual(['ok: 19 % of 100.00 is 19.00, as printed.'])
    expect(rows('19.04', 8)).toEqual(['ok: 19 % of 100.00 is 19.00; 19.04 is printed, rounded line by line.'])
    expect(rows('19.04', 1)).toEqual(['error: 19 % of 100.00 is 19.00, but 19.04 is printed.'])
  })

  it('compares several rates with the tax', () => {
    const taxBreakdown = [
      { rate: '7', base: '100.00', amount: '7.00' },
      { rate: '19', base: '100.00', amount: '19.00' },
    ]
    expect(verdicts('tax-rows-sum-to-tax', content({ taxAmount: '26.00' }, { taxBreakdown }))).toEqual([
      'ok: The 2 rates add up to the tax of 26.00.',
    ])
    expect(verdicts('tax-rows-sum-to-tax', content({ taxAmount: '62.00' }, { taxBreakdown }))).toEqual([
      'warning: The rates add up to 26.00, but the tax says 62.00.',
    ])
  })

  it('adds the lines to the net amount or, where prices include tax, to the total', () => {
    const lineItems = [{ amount: field('60.00') }, { amount: field('40.00') }]
    const lines = (fields: Partial<Record<FieldName, string>>) =>
      verdicts('lines-sum-to-net', content(fields, { lineItems }))
    expect(lines({ netAmount: '100.00', totalAmount: '119.00' })).toEqual([
      'ok: The lines add up to the net amount of 100.00.',
    ])
    expect(lines({ netAmount: '84.03', totalAmount: '100.00' })).toEqual([
      'ok: The lines add up to the total of 100.00.',
    ])
    expect(lines({ netAmount: '101.00' })).toEqual(['warning: The lines add up to 100.00, but 101.00 is printed.'])
    expect(verdicts('lines-sum-to-net', content({ netAmount: '5.00' }, { lineItems: [{}] }))).toEqual([])
    const einvoice = { findings: [], comparison: [], adjustment: '-0.50' }
    const line = { lineItems: [{ amount: field('5.50') }] }
    expect(verdicts('lines-sum-to-net', content({ netAmount: '5.00' }, line), { einvoice })).toEqual([
      'ok: The lines, with -0.50 of allowances and charges, add up to the net amount of 5.00.',
    ])
  })

  it('wants totals above zero', () => {
    expect(verdicts('total-is-positive', content({ totalAmount: '-5.00' }))).toEqual([
      'warning: The total of -5.00 is below zero: the supplier owes you this sum. It is exported with its minus.',
    ])
    expect(verdicts('total-is-positive', content({ totalAmount: '5.00' }))).toEqual([])
  })

  it('wants days in their order and in this time', () => {
    const due = (dueDate: string) => verdicts('due-not-before-invoice', content({ invoiceDate: '2026-02-27', dueDate }))
    expect(due('2026-02-26')).toEqual(['error: It is due on 2026-02-26, before its date of 2026-02-27.'])
    expect(due('2026-03-01')).toEqual(['ok: It is due 2 days after its date.'])
    const dated = (invoiceDate: string) => verdicts('date-plausible', content({ invoiceDate }))
    expect(dated('2027-06-01')).toEqual(['warning: The invoice date 2027-06-01 lies in the future.'])
    expect(dated('1926-02-01')).toEqual(['warning: The invoice date 1926-02-01 is more than 11 years ago.'])
    expect(dated('2026-11-01')).toEqual(['ok: The invoice date 2026-11-01 is plausible.'])
  })

  it('checks accounts, tax ids and currencies', () => {
    expect(verdicts('iban-checksum', content({ vendorIban: 'DE88370400440532013000' }))).toEqual([
      'error: The check digits of IBAN DE88370400440532013000 do not fit: do not pay to it.',
    ])
    expect(verdicts('iban-checksum', content({ vendorIban: 'DE89370400440532013000' }))).toEqual([
      'ok: The check digits of the IBAN fit.',
    ])
    expect(verdicts('vat-id-format', content({ vendorVatId: 'DE136695977', buyerVatId: 'DE136695976' }))).toEqual([
      'warning: The check digit of VAT id DE136695977 does not fit.',
      'ok: VAT id DE136695976 has the form and check digit of DE.',
    ])
    expect(verdicts('currency-known', content({ currency: 'ABC' }))).toEqual([
      'error: ABC is not a currency Vouch knows.',
    ])
  })

  it('knows who is who once the shop is set', () => {
    const company = { name: 'Brenner Bürobedarf KG', vatId: 'DE136695976' }
    const invoice = (fields: Partial<Record<FieldName, string>>) => content(fields)
    expect(verdicts('addressed-to-us', invoice({ buyerName: 'BRENNER BUROBEDARF' }), { company })).toEqual([
      'ok: It is addressed to Brenner Bürobedarf KG.',
    ])
    expect(verdicts('addressed-to-us', invoice({ buyerName: 'Sommer AG' }), { company })).toEqual([
      'warning: It is addressed to Sommer AG, not to Brenner Bürobedarf KG.',
    ])
    expect(verdicts('addressed-to-us', invoice({ buyerVatId: 'DE 136 695 976' }), { company })).toHaveLength(1)
    expect(verdicts('vendor-is-not-us', invoice({ vendorName: 'Brenner Bürobedarf' }), { company })).toEqual([
      "error: Brenner Bürobedarf is our own name, not the supplier's.",
    ])
    expect(verdicts('addressed-to-us', invoice({ buyerName: 'Sommer AG' }))).toEqual([])
  })
})
