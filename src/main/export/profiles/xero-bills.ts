import Big from 'big.js'
import type { TaxRow } from '#shared/document.ts'
import type { XeroOptions } from '#shared/export-options.ts'
import type { ExportDocument } from '../export-document.ts'
import { ExportProblem } from '../export-problem.ts'
import { defineProfile, type Profile } from '../profile.ts'

/** Xero refuses a file with more. */
const LARGEST_FILE = 500

interface Row {
  readonly document: ExportDocument
  readonly part: TaxRow
  readonly taxType: string
}

/** Xero's template for bills: one row a tax rate; rows with the same contact and number make one bill. */
export function xeroBills(options: XeroOptions): Profile {
  return defineProfile<Row>({
    name: 'xero-bills',
    title: 'Xero, bills to pay',
    description:
      'Xero’s template for importing bills, amounts without tax, one row a tax rate, days as DD/MM/YYYY. At most 500 ' +
      'bills a file; credit notes are left for another profile, as the template has none. ' +
      'A vendor that Xero does not know by exactly this name becomes a new contact.',
    encoding: 'utf-8',
    rowPer: 'invoice',
    dialect: { delimiter: ',', quoteText: false },
    format: { decimalMark: '.', day: iso => iso.split('-').reverse().join('/'), texts: 'spreadsheet' },
    required: ['vendorName', 'invoiceNumber', 'invoiceDate', 'dueDate', 'currency', 'totalAmount'],
    columns: [
      { name: '*ContactName', type: 'text', value: ({ document }) => document.value('vendorName') },
      { name: 'EmailAddress', type: 'text', value: ({ document }) => document.value('vendorEmail') },
      { name: 'POAddressLine1', type: 'unused' },
      { name: 'POAddressLine2', type: 'unused' },
      { name: 'POAddressLine3', type: 'unused' },
      { name: 'POAddressLine4', type: 'unused' },
      { name: 'POCity', type: 'unused' },
      { name: 'PORegion', type: 'unused' },
      { name: 'POPostalCode', type: 'unused' },
      { name: 'POCountry', type: 'unused' },
      { name: '*InvoiceNumber', type: 'text', value: ({ document }) => document.value('invoiceNumber') },
      { name: '*InvoiceDate', type: 'day', value: ({ document }) => document.value('invoiceDate') },
      { name: '*DueDate', type: 'day', value: ({ document }) => document.value('dueDate') },
      { name: 'Total', type: 'amount', places: 2, value: ({ document }) => document.value('totalAmount') },
      { name: 'InventoryItemCode', type: 'unused' },
      { name: 'Description', type: 'text', value: ({ document }) => `Invoice ${document.value('invoiceNumber')}` },
      { name: '*Quantity', type: 'integer', value: () => 1 },
      { name: '*UnitAmount', type: 'amount', places: 2, value: ({ part }) => part.base },
      { name: '*AccountCode', type: 'text', value: () => options.accountCode },
      { name: '*TaxType', type: 'text', value: ({ taxType }) => taxType },
      { name: 'TaxAmount', type: 'amount', places: 2, value: ({ part }) => part.amount },
      { name: 'TrackingName1', type: 'unused' },
      { name: 'TrackingOption1', type: 'unused' },
      { name: 'TrackingName2', type: 'unused' },
      { name: 'TrackingOption2', type: 'unused' },
      { name: 'Currency', type: 'text', value: ({ document }) => document.value('currency') },
    ],

    batch: documents =>
      documents.filter(({ content }) => content?.documentType !== 'credit-note').slice(0, LARGEST_FILE),

    rows: document =>
      document.taxParts(Object.keys(options.taxTypes)).map(part => {
        const taxType = options.taxTypes[new Big(part.rate).toFixed()]
        if (taxType === undefined) throw new ExportProblem(`No Xero tax rate is set for ${part.rate} %.`)
        return { document, part, taxType }
      }),

    fileName: (stamp, digest) => `xero-bills-${stamp}-${digest}`,
  })
}
