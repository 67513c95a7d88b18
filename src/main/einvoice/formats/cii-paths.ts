import type { HeaderPaths } from './header.ts'
import type { PartyPaths } from './party.ts'
import type { ReferencePaths } from './references.ts'

export const AGREEMENT = 'SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement'
export const DELIVERY = 'SupplyChainTradeTransaction/ApplicableHeaderTradeDelivery'
export const SETTLEMENT = 'SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement'
export const SHIPPED = `${DELIVERY}/ActualDeliverySupplyChainEvent/OccurrenceDateTime`

/** A date is a DateTimeString of one of two types, or an element of the older type without a format. */
export const dates = (path: string) => [`${path}/DateTimeString`, `${path}/DateTime`, `${path}/Date`] as const

export const HEADER: HeaderPaths = {
  invoiceNumber: ['ExchangedDocument/ID'],
  invoiceDate: dates('ExchangedDocument/IssueDateTime'),
  dueDate: dates(`${SETTLEMENT}/SpecifiedTradePaymentTerms/DueDateDateTime`),
  deliveryDate: dates(SHIPPED),
  purchaseOrder: [
    `${AGREEMENT}/BuyerOrderReferencedDocument/IssuerAssignedID`,
    `${AGREEMENT}/BuyerOrderReferencedDocument/ID`,
  ],
  customerNumber: [`${AGREEMENT}/BuyerTradeParty/ID`],
  currency: [`${SETTLEMENT}/InvoiceCurrencyCode`],
  paymentReference: [`${SETTLEMENT}/PaymentReference`],
}

export const PARTY: PartyPaths = {
  name: ['Name', 'SpecifiedLegalOrganization/TradingBusinessName'],
  tradingName: ['SpecifiedLegalOrganization/TradingBusinessName'],
  registration: ['SpecifiedLegalOrganization/ID'],
  legalNotice: ['Description'],
  vatId: ['SpecifiedTaxRegistration/ID[@schemeID=VA]'],
  taxNumber: ['SpecifiedTaxRegistration/ID[@schemeID=FC]'],
  identifiers: ['ID', 'GlobalID'],
  electronicAddress: ['URIUniversalCommunication/URIID'],
  addressLines: ['PostalTradeAddress/LineOne', 'PostalTradeAddress/LineTwo', 'PostalTradeAddress/LineThree'],
  postCode: ['PostalTradeAddress/PostcodeCode'],
  city: ['PostalTradeAddress/CityName'],
  region: ['PostalTradeAddress/CountrySubDivisionName'],
  country: ['PostalTradeAddress/CountryID'],
  contactName: ['DefinedTradeContact/PersonName', 'DefinedTradeContact/DepartmentName'],
  phone: ['DefinedTradeContact/TelephoneUniversalCommunication/CompleteNumber'],
  email: [
    'DefinedTradeContact/EmailURIUniversalCommunication/URIID',
    'DefinedTradeContact/EmailURIUniversalCommunication/CompleteNumber',
  ],
}

export const DOCUMENT = {
  id: ['IssuerAssignedID', 'ID'],
  date: [...dates('FormattedIssueDateTime'), ...dates('IssueDateTime'), 'IssueDateTime'],
} as const

/** UNTDID 1001: 50 is a tender or lot, 130 the object that the invoice is about. */
export const REFERENCES: readonly ReferencePaths[] = [
  { kind: 'buyer-reference', at: `${AGREEMENT}/BuyerReference`, id: [] },
  { kind: 'order', at: `${AGREEMENT}/BuyerOrderReferencedDocument`, ...DOCUMENT },
  { kind: 'sales-order', at: `${AGREEMENT}/SellerOrderReferencedDocument`, ...DOCUMENT },
  { kind: 'contract', at: `${AGREEMENT}/ContractReferencedDocument`, ...DOCUMENT },
  { kind: 'project', at: `${AGREEMENT}/SpecifiedProcuringProject`, id: ['ID'], description: ['Name'] },
  { kind: 'tender', at: `${AGREEMENT}/AdditionalReferencedDocument[TypeCode=50]`, ...DOCUMENT },
  { kind: 'object', at: `${AGREEMENT}/AdditionalReferencedDocument[TypeCode=130]`, ...DOCUMENT },
  {
    kind: 'supporting-document',
    at: `${AGREEMENT}/AdditionalReferencedDocument[TypeCode=916][!AttachmentBinaryObject][!URIID]`,
    ...DOCUMENT,
    description: ['Name'],
  },
  { kind: 'despatch', at: `${DELIVERY}/DespatchAdviceReferencedDocument`, ...DOCUMENT },
  { kind: 'despatch', at: `${DELIVERY}/DeliveryNoteReferencedDocument`, ...DOCUMENT },
  { kind: 'receipt', at: `${DELIVERY}/ReceivingAdviceReferencedDocument`, ...DOCUMENT },
  { kind: 'preceding-invoice', at: `${SETTLEMENT}/InvoiceReferencedDocument`, ...DOCUMENT },
  { kind: 'accounting', at: `${SETTLEMENT}/ReceivableSpecifiedTradeAccountingAccount`, id: ['ID'] },
]

export const LINE_REFERENCES: readonly ReferencePaths[] = [
  {
    kind: 'order',
    at: 'SpecifiedLineTradeAgreement/BuyerOrderReferencedDocument',
    ...DOCUMENT,
    id: ['IssuerAssignedID', 'ID', 'LineID'],
  },
  { kind: 'despatch', at: 'SpecifiedLineTradeDelivery/DespatchAdviceReferencedDocument', ...DOCUMENT },
  { kind: 'despatch', at: 'SpecifiedLineTradeDelivery/DeliveryNoteReferencedDocument', ...DOCUMENT },
  { kind: 'object', at: 'SpecifiedLineTradeSettlement/AdditionalReferencedDocument', ...DOCUMENT },
  {
    kind: 'accounting',
    at: 'SpecifiedLineTradeSettlement/ReceivableSpecifiedTradeAccountingAccount',
    id: ['ID'],
  },
]
