import type { Adjustment, EinvoiceFormat, EinvoiceParts, PaymentMeans, Reference, Signature } from '#shared/einvoice.ts'
import { plural } from './plural.ts'

const formats: Record<EinvoiceFormat, string> = {
  ubl: 'UBL',
  cii: 'CII',
  fatturapa: 'FatturaPA',
  facturae: 'Facturae',
}

const references: Record<Reference['kind'], string> = {
  order: 'Order',
  'sales-order': 'Sales order',
  contract: 'Contract',
  project: 'Project',
  'buyer-reference': 'Your reference',
  tender: 'Tender or lot',
  object: 'Invoiced object',
  despatch: 'Despatch note',
  receipt: 'Receipt note',
  'preceding-invoice': 'Earlier invoice',
  accounting: 'Account',
  'supporting-document': 'Supporting document',
}

const methods: Record<PaymentMeans['method'], string> = {
  transfer: 'Transfer',
  'direct-debit': 'Direct debit',
  card: 'Card',
  cash: 'Cash',
  cheque: 'Cheque',
  bill: 'Bill of exchange',
  online: 'Online payment',
  other: 'Payment',
}

/** UNTDID 5305, as far as EN 16931 uses it. */
const categories = {
  S: 'Standard or reduced rate',
  Z: 'Zero rate',
  E: 'Exempt',
  AE: 'Reverse charge',
  K: 'Supply within the EU',
  G: 'Export outside the EU',
  O: 'Not subject to VAT',
  L: 'Canary Islands tax (IGIC)',
  M: 'Tax in Ceuta and Melilla (IPSI)',
}

const totals: Record<keyof EinvoiceParts['totals'], string> = {
  lines: 'Sum of the lines',
  allowances: 'Allowances',
  charges: 'Charges',
  net: 'Net amount',
  tax: 'Tax',
  total: 'Total',
  prepaid: 'Paid already',
  rounding: 'Rounding',
  due: 'Amount due',
}

const adjustmentKinds: Record<Adjustment['kind'], string> = { allowance: 'Allowance', charge: 'Charge' }

const signatures: Record<Exclude<Signature['state'], 'none'>, (signer: string | undefined) => string> = {
  valid: signer =>
    `Signed${signer ? ` by ${signer}` : ''}: the content is what was signed. Whether the signer can be trusted was not checked.`,
  broken: signer =>
    `The signature${signer ? ` of ${signer}` : ''} does not fit: the content was changed after signing.`,
  unchecked: signer => `Signed${signer ? ` by ${signer}` : ''} in a way that Vouch cannot check.`,
}

export const einvoice = {
  data: 'Data',
  page: 'Page',
  shown: 'What is shown',
  print: 'Print',
  dataOf: (format: string) => `E-invoice data, ${format}`,
  formats,
  absent: 'Not in the data',

  differences: 'Data and page',
  differs: (count: number) =>
    `${plural(count, 'difference', 'differences')} between the e-invoice data and the page: decide which is right`,
  agrees: 'The page says what the e-invoice data says',
  nothingCompared: 'Nothing of the e-invoice data was found on the page',
  subject: 'Field',
  settled: 'decided by a person',
  agreeing: (count: number) => `${plural(count, 'value agrees', 'values agree')}`,
  notOnPage: (count: number) => `${plural(count, 'value is', 'values are')} not found on the page`,
  pageSays: (label: string) => `${label}: the page says otherwise`,
  subjects: { documentType: 'Kind of document', taxBreakdown: 'Tax by rate', lineItems: 'Line items' },

  seller: 'Seller',
  buyer: 'Buyer',
  payee: 'To be paid to',
  taxRepresentative: 'Tax representative',
  deliverTo: 'Delivered to',
  tradingName: 'Trading as',
  registration: 'Registration',
  identifier: (scheme: string | undefined) => (scheme ? `Identifier (${scheme})` : 'Identifier'),
  electronicAddress: 'Electronic address',
  contact: 'Contact',
  period: 'Period',
  periodOf: (start: string, end: string) => `${start} – ${end}`,
  references,

  lines: 'Lines',
  position: '#',
  description: 'Description',
  quantity: 'Quantity',
  price: 'Price',
  pricePer: (base: string) => `per ${base}`,
  tax: 'Tax',
  amount: 'Amount',
  sellerNumber: 'Article number',
  buyerNumber: 'Your number',
  standardNumber: 'GTIN',
  originCountry: 'Country of origin',

  adjustments: 'Allowances and charges',
  adjustmentKinds,
  ofBase: (percent: string, base: string) => `${percent} % of ${base}`,
  percent: (percent: string) => `${percent} %`,
  reason: 'Reason',

  taxes: 'Tax by rate',
  category: 'Category',
  categories,
  rate: 'Rate',
  base: 'Applies to',
  exemption: 'Reason',
  withheld: 'Tax kept back',
  sums: 'Sums',
  totals,

  payment: 'Payment',
  means: 'By',
  methods,
  iban: 'IBAN',
  account: 'Account',
  accountHolder: 'Holder',
  bic: 'BIC',
  bank: 'Bank',
  reference: 'Reference',
  due: 'Due',
  card: 'Card',
  mandate: 'Mandate',
  creditor: 'Creditor',
  debited: 'Debited account',
  terms: 'Terms',
  notes: 'Notes',

  attachments: 'Attachments',
  save: (name: string) => `Save ${name}`,
  elsewhere: (address: string) => `Not in the file; said to be at ${address}`,
  size: (kilobytes: string) => `${kilobytes} kB`,
  signature: 'Signature',
  signatures,
}
