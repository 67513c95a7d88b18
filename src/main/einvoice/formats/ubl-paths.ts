import type { HeaderPaths } from './header.ts'
import type { PartyPaths } from './party.ts'
import type { ReferencePaths } from './references.ts'

export const HEADER: HeaderPaths = {
  invoiceNumber: ['ID'],
  invoiceDate: ['IssueDate'],
  dueDate: ['DueDate', 'PaymentMeans/PaymentDueDate', 'PaymentTerms/PaymentDueDate'],
  deliveryDate: ['Delivery/ActualDeliveryDate'],
  purchaseOrder: ['OrderReference/ID'],
  customerNumber: [
    'AccountingCustomerParty/SupplierAssignedAccountID',
    'AccountingCustomerParty/Party/PartyIdentification/ID[!@schemeID]',
  ],
  currency: ['DocumentCurrencyCode'],
  paymentReference: ['PaymentMeans/PaymentID'],
}

const ADDRESS = {
  addressLines: ['PostalAddress/StreetName', 'PostalAddress/AdditionalStreetName', 'PostalAddress/AddressLine/Line'],
  postCode: ['PostalAddress/PostalZone'],
  city: ['PostalAddress/CityName'],
  region: ['PostalAddress/CountrySubentity'],
  country: ['PostalAddress/Country/IdentificationCode'],
}

export const PARTY: PartyPaths = {
  ...ADDRESS,
  name: ['PartyLegalEntity/RegistrationName', 'PartyName/Name'],
  tradingName: ['PartyName/Name'],
  registration: ['PartyLegalEntity/CompanyID'],
  legalNotice: ['PartyLegalEntity/CompanyLegalForm'],
  vatId: ['PartyTaxScheme[TaxScheme/ID=VAT]/CompanyID'],
  taxNumber: ['PartyTaxScheme[TaxScheme/ID!=VAT]/CompanyID'],
  identifiers: ['PartyIdentification/ID'],
  electronicAddress: ['EndpointID'],
  contactName: ['Contact/Name'],
  phone: ['Contact/Telephone'],
  email: ['Contact/ElectronicMail'],
}

export const DELIVER_TO: PartyPaths = {
  name: ['DeliveryParty/PartyName/Name'],
  vatId: [],
  identifiers: ['DeliveryLocation/ID'],
  addressLines: [
    'DeliveryLocation/Address/StreetName',
    'DeliveryLocation/Address/AdditionalStreetName',
    'DeliveryLocation/Address/AddressLine/Line',
  ],
  postCode: ['DeliveryLocation/Address/PostalZone'],
  city: ['DeliveryLocation/Address/CityName'],
  region: ['DeliveryLocation/Address/CountrySubentity'],
  country: ['DeliveryLocation/Address/Country/IdentificationCode'],
}

/** UNTDID 1001: the reference is the object that the invoice is about, or a project, not a document. */
const OBJECT = '130'
const PROJECT = '50'

export const REFERENCES: readonly ReferencePaths[] = [
  { kind: 'buyer-reference', at: 'BuyerReference', id: [] },
  { kind: 'order', at: 'OrderReference', id: ['ID'], date: ['IssueDate'] },
  { kind: 'sales-order', at: 'OrderReference', id: ['SalesOrderID'] },
  { kind: 'contract', at: 'ContractDocumentReference', id: ['ID'], date: ['IssueDate'] },
  { kind: 'project', at: 'ProjectReference', id: ['ID'] },
  { kind: 'project', at: `AdditionalDocumentReference[DocumentTypeCode=${PROJECT}]`, id: ['ID'] },
  { kind: 'tender', at: 'OriginatorDocumentReference', id: ['ID'] },
  { kind: 'despatch', at: 'DespatchDocumentReference', id: ['ID'], date: ['IssueDate'] },
  { kind: 'receipt', at: 'ReceiptDocumentReference', id: ['ID'], date: ['IssueDate'] },
  {
    kind: 'preceding-invoice',
    at: 'BillingReference/InvoiceDocumentReference',
    id: ['ID'],
    date: ['IssueDate'],
  },
  { kind: 'accounting', at: 'AccountingCost', id: [] },
  { kind: 'object', at: `AdditionalDocumentReference[DocumentTypeCode=${OBJECT}]`, id: ['ID'] },
  {
    kind: 'supporting-document',
    at: `AdditionalDocumentReference[DocumentTypeCode!=${OBJECT}][DocumentTypeCode!=${PROJECT}][!Attachment]`,
    id: ['ID'],
    date: ['IssueDate'],
    description: ['DocumentDescription'],
  },
]

export const LINE_REFERENCES: readonly ReferencePaths[] = [
  { kind: 'order', at: 'OrderLineReference', id: ['OrderReference/ID', 'LineID'] },
  { kind: 'object', at: 'DocumentReference', id: ['ID'] },
  { kind: 'despatch', at: 'DespatchLineReference', id: ['DocumentReference/ID', 'LineID'] },
  { kind: 'accounting', at: 'AccountingCost', id: [] },
]
