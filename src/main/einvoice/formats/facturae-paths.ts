import type { HeaderPaths } from './header.ts'
import type { PartyPaths } from './party.ts'
import type { ReferencePaths } from './references.ts'

export const INVOICE = 'Invoices/Invoice'
export const ISSUE = `${INVOICE}/InvoiceIssueData`
export const SUMS = `${INVOICE}/InvoiceTotals`
export const INSTALMENT = `${INVOICE}/PaymentDetails/Installment`

export const HEADER: HeaderPaths = {
  invoiceDate: [`${ISSUE}/IssueDate`],
  dueDate: [`${INSTALMENT}/InstallmentDueDate`],
  deliveryDate: [`${ISSUE}/OperationDate`],
  purchaseOrder: [`${ISSUE}/ReceiverTransactionReference`, `${INVOICE}/Items/InvoiceLine/ReceiverTransactionReference`],
  currency: [`${ISSUE}/InvoiceCurrencyCode`],
  paymentReference: [`${INSTALMENT}/PaymentReconciliationReference`],
}

/** A company or a person, in Spain or elsewhere: the same parts under different elements. */
const both = (...paths: readonly string[]) => paths.flatMap(path => [`LegalEntity/${path}`, `Individual/${path}`])
const addressed = (name: string, abroad = name) => both(`AddressInSpain/${name}`, `OverseasAddress/${abroad}`)

export const PARTY: PartyPaths = {
  name: ['LegalEntity/CorporateName'],
  tradingName: ['LegalEntity/TradeName'],
  registration: ['LegalEntity/RegistrationData/RegisterOfCompaniesLocation'],
  vatId: ['TaxIdentification/TaxIdentificationNumber'],
  identifiers: ['PartyIdentification'],
  addressLines: addressed('Address'),
  postCode: both('AddressInSpain/PostCode'),
  city: addressed('Town', 'PostCodeAndTown'),
  region: addressed('Province'),
  country: addressed('CountryCode'),
  contactName: both('ContactDetails/ContactPersons'),
  phone: both('ContactDetails/Telephone'),
  email: both('ContactDetails/ElectronicMail'),
}

export const REFERENCES: readonly ReferencePaths[] = [
  { kind: 'order', at: `${ISSUE}/ReceiverTransactionReference`, id: [] },
  { kind: 'order', at: `${INVOICE}/Items/InvoiceLine/ReceiverTransactionReference`, id: [] },
  { kind: 'contract', at: `${ISSUE}/ReceiverContractReference`, id: [] },
  { kind: 'object', at: `${ISSUE}/FileReference`, id: [] },
  {
    kind: 'preceding-invoice',
    at: `${INVOICE}/InvoiceHeader/Corrective`,
    id: ['InvoiceNumber'],
    description: ['ReasonDescription'],
  },
]

export const LINE_REFERENCES: readonly ReferencePaths[] = [
  {
    kind: 'order',
    at: 'ReceiverTransactionReference',
    id: [],
  },
  { kind: 'contract', at: 'ReceiverContractReference', id: [] },
  {
    kind: 'despatch',
    at: 'DeliveryNotesReferences/DeliveryNote',
    id: ['DeliveryNoteNumber'],
    date: ['DeliveryNoteDate'],
  },
]
