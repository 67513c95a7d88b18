import type { Adjustment, EinvoiceLine, PaymentMeans } from '#shared/einvoice.ts'
import type { Source } from '../source.ts'
import { documentTypeOf } from '../words/document-types.ts'
import { languageFrom } from '../words/languages.ts'
import { UNTDID_4461 } from '../words/payment-methods.ts'
import { profileName } from '../words/profiles.ts'
import type { XmlElement } from '../xml/element.ts'
import { ITSELF, select, text, texts } from '../xml/select.ts'
import { attachmentFrom } from './attachments.ts'
import type { Format, FormatReading } from './format.ts'
import { type HeaderPaths, readHeader } from './header.ts'
import { NOBODY, type PartyPaths, readPartyAt } from './party.ts'
import { type ReferencePaths, readReferences } from './references.ts'
import { modernNames } from './zugferd-1.ts'

const ROOTS = new Map([
  ['urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100', 'CrossIndustryInvoice'],
  ['urn:ferd:CrossIndustryDocument:invoice:1p0', 'CrossIndustryDocument'],
])

const AGREEMENT = 'SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement'
const DELIVERY = 'SupplyChainTradeTransaction/ApplicableHeaderTradeDelivery'
const SETTLEMENT = 'SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement'
const SHIPPED = `${DELIVERY}/ActualDeliverySupplyChainEvent/OccurrenceDateTime`

/** A date is a DateTimeString of one of two types, or an element of the older type without a format. */
const dates = (path: string) => [`${path}/DateTimeString`, `${path}/DateTime`, `${path}/Date`] as const

const HEADER: HeaderPaths = {
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

const PARTY: PartyPaths = {
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

const DOCUMENT = {
  id: ['IssuerAssignedID', 'ID'],
  date: [...dates('FormattedIssueDateTime'), ...dates('IssueDateTime'), 'IssueDateTime'],
} as const

/** UNTDID 1001: 50 is a tender or lot, 130 the object that the invoice is about. */
const REFERENCES: readonly ReferencePaths[] = [
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

const LINE_REFERENCES: readonly ReferencePaths[] = [
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

const ROLES: Readonly<Record<string, EinvoiceLine['role']>> = { GROUP: 'group', INFORMATION: 'information' }

export const cii: Format = {
  format: 'cii',
  rootNames: ['CrossIndustryInvoice', 'CrossIndustryDocument'],
  isRoot: (name, namespace) => ROOTS.get(namespace) === name,
  isNamespace: namespace => namespace.startsWith('urn:un:unece:uncefact:data:') || ROOTS.has(namespace),
  read: (root, source) => readCii(root.name === 'CrossIndustryDocument' ? modernNames(root) : root, source),
}

function readCii(root: XmlElement, source: Source): FormatReading {
  const profile = text(root, 'ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID')
  const typeCode = text(root, 'ExchangedDocument/TypeCode')
  const settlement = select(root, SETTLEMENT)[0] ?? root
  const currency = text(settlement, 'InvoiceCurrencyCode')
  const sums = select(settlement, 'SpecifiedTradeSettlementHeaderMonetarySummation')[0] ?? root
  // A second one may state the tax in the currency of the tax authority.
  const taxTotals = select(sums, 'TaxTotalAmount')
  const taxTotal = taxTotals.find(({ attributes }) => attributes.get('currencyID') === currency) ?? taxTotals[0]
  const terms = texts(settlement, 'SpecifiedTradePaymentTerms/Description').join('\n')
  return {
    profile: profile === undefined ? undefined : profileName(profile),
    documentType: documentTypeOf(typeCode),
    language: languageFrom(
      text(root, 'ExchangedDocument/LanguageID', 'ExchangedDocument/IncludedNote/Content/@languageID'),
    ),
    header: { ...readHeader(root, HEADER), ...(terms === '' ? {} : { paymentTerms: terms }) },
    parts: {
      currency,
      typeCode,
      seller: readPartyAt(root, `${AGREEMENT}/SellerTradeParty`, PARTY) ?? NOBODY,
      buyer: readPartyAt(root, `${AGREEMENT}/BuyerTradeParty`, PARTY) ?? NOBODY,
      payee: readPartyAt(settlement, 'PayeeTradeParty', PARTY),
      taxRepresentative: readPartyAt(root, `${AGREEMENT}/SellerTaxRepresentativeTradeParty`, PARTY),
      deliverTo: readPartyAt(root, `${DELIVERY}/ShipToTradeParty`, PARTY),
      deliveryDate: source.day(root, ...dates(SHIPPED)),
      period: readPeriod(settlement, source),
      references: readReferences(root, REFERENCES, source),
      notes: select(root, 'ExchangedDocument/IncludedNote').flatMap(note => {
        const content = texts(note, 'Content').join('\n')
        return content === '' ? [] : [{ subject: text(note, 'SubjectCode'), text: content }]
      }),
      paymentTerms: terms === '' ? undefined : terms,
      payments: readPayments(settlement),
      adjustments: [
        ...select(settlement, 'SpecifiedTradeAllowanceCharge').flatMap(element => readAdjustment(element, source)),
        ...select(settlement, 'SpecifiedLogisticsServiceCharge').flatMap(element => readLogistics(element, source)),
      ],
      taxes: select(settlement, 'ApplicableTradeTax').map(tax => ({
        category: text(tax, 'CategoryCode'),
        rate: source.decimal(tax, 'RateApplicablePercent'),
        base: source.decimal(tax, 'BasisAmount'),
        amount: source.decimal(tax, 'CalculatedAmount'),
        exemptionReason: text(tax, 'ExemptionReason'),
        exemptionCode: text(tax, 'ExemptionReasonCode'),
      })),
      withheld: [],
      advances: select(settlement, 'SpecifiedAdvancePayment').flatMap(payment => {
        const amount = source.decimal(payment, 'PaidAmount')
        return amount === undefined ? [] : [{ amount, id: text(payment, 'ID') }]
      }),
      totals: {
        lines: source.decimal(sums, 'LineTotalAmount'),
        allowances: source.decimal(sums, 'AllowanceTotalAmount'),
        charges: source.decimal(sums, 'ChargeTotalAmount'),
        net: source.decimal(sums, 'TaxBasisTotalAmount'),
        tax: taxTotal === undefined ? undefined : source.decimal(taxTotal, ITSELF),
        total: source.decimal(sums, 'GrandTotalAmount'),
        prepaid: source.decimal(sums, 'TotalPrepaidAmount'),
        rounding: source.decimal(sums, 'RoundingAmount'),
        due: source.decimal(sums, 'DuePayableAmount'),
      },
      lines: select(root, 'SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem').map(line =>
        readLine(line, source),
      ),
      attachments: [
        ...select(root, `${AGREEMENT}/AdditionalReferencedDocument[AttachmentBinaryObject]`),
        ...select(root, `${AGREEMENT}/AdditionalReferencedDocument[URIID][!AttachmentBinaryObject]`),
      ].map(reference =>
        attachmentFrom({
          name: text(reference, 'AttachmentBinaryObject/@filename'),
          type: text(reference, 'AttachmentBinaryObject/@mimeCode'),
          description: text(reference, 'Name'),
          base64: text(reference, 'AttachmentBinaryObject'),
          address: text(reference, 'URIID'),
          fallbackName: text(reference, ...DOCUMENT.id) ?? '',
        }),
      ),
    },
  }
}

const readPeriod = (element: XmlElement, source: Source) =>
  source.period(
    element,
    'BillingSpecifiedPeriod/StartDateTime/DateTimeString',
    'BillingSpecifiedPeriod/EndDateTime/DateTimeString',
  )

function readPayments(settlement: XmlElement): PaymentMeans[] {
  const terms = {
    reference: text(settlement, 'PaymentReference'),
    mandate: text(settlement, 'SpecifiedTradePaymentTerms/DirectDebitMandateID'),
    creditor: text(settlement, 'CreditorReferenceID'),
  }
  return select(settlement, 'SpecifiedTradeSettlementPaymentMeans').map(means => {
    const code = text(means, 'TypeCode')
    return {
      method: UNTDID_4461.get(code ?? '') ?? 'other',
      code,
      description: text(means, 'Information'),
      iban: text(means, 'PayeePartyCreditorFinancialAccount/IBANID'),
      account: text(means, 'PayeePartyCreditorFinancialAccount/ProprietaryID'),
      accountHolder: text(means, 'PayeePartyCreditorFinancialAccount/AccountName'),
      bic: text(means, 'PayeeSpecifiedCreditorFinancialInstitution/BICID'),
      bank: text(means, 'PayeeSpecifiedCreditorFinancialInstitution/Name'),
      cardNumber: text(means, 'ApplicableTradeSettlementFinancialCard/ID'),
      debitedIban: text(means, 'PayerPartyDebtorFinancialAccount/IBANID'),
      ...terms,
    }
  })
}

function readAdjustment(element: XmlElement, source: Source): Adjustment[] {
  const amount = source.decimal(element, 'ActualAmount')
  if (amount === undefined) return []
  return [
    {
      kind: text(element, 'ChargeIndicator/Indicator', 'ChargeIndicator') === 'true' ? 'charge' : 'allowance',
      amount,
      base: source.decimal(element, 'BasisAmount'),
      percent: source.decimal(element, 'CalculationPercent'),
      reason: text(element, 'Reason'),
      reasonCode: text(element, 'ReasonCode'),
      taxCategory: text(element, 'CategoryTradeTax/CategoryCode'),
      taxRate: source.decimal(element, 'CategoryTradeTax/RateApplicablePercent'),
    },
  ]
}

/** Freight and packing: a charge with an element of its own in the EXTENDED profiles. */
function readLogistics(element: XmlElement, source: Source): Adjustment[] {
  const amount = source.decimal(element, 'AppliedAmount')
  if (amount === undefined) return []
  return [
    {
      kind: 'charge',
      amount,
      reason: text(element, 'Description'),
      taxCategory: text(element, 'AppliedTradeTax/CategoryCode'),
      taxRate: source.decimal(element, 'AppliedTradeTax/RateApplicablePercent'),
    },
  ]
}

function readLine(line: XmlElement, source: Source): EinvoiceLine {
  const price = 'SpecifiedLineTradeAgreement/NetPriceProductTradePrice'
  const gross = 'SpecifiedLineTradeAgreement/GrossPriceProductTradePrice'
  const settlement = select(line, 'SpecifiedLineTradeSettlement')[0] ?? line
  return {
    role: ROLES[text(line, 'AssociatedDocumentLineDocument/LineStatusReasonCode') ?? ''] ?? 'detail',
    id: text(line, 'AssociatedDocumentLineDocument/LineID'),
    name: text(line, 'SpecifiedTradeProduct/Name'),
    description: text(line, 'SpecifiedTradeProduct/Description'),
    note: text(line, 'AssociatedDocumentLineDocument/IncludedNote/Content'),
    quantity: source.decimal(line, 'SpecifiedLineTradeDelivery/BilledQuantity'),
    unitCode: text(line, 'SpecifiedLineTradeDelivery/BilledQuantity/@unitCode'),
    price: source.decimal(line, `${price}/ChargeAmount`),
    priceBase: source.decimal(line, `${price}/BasisQuantity`, `${gross}/BasisQuantity`),
    grossPrice: source.decimal(line, `${gross}/ChargeAmount`),
    amount: source.decimal(
      settlement,
      'SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount',
      'SpecifiedTradeSettlementHeaderMonetarySummation/LineTotalAmount',
    ),
    taxCategory: text(settlement, 'ApplicableTradeTax/CategoryCode'),
    taxRate: source.decimal(settlement, 'ApplicableTradeTax/RateApplicablePercent'),
    adjustments: select(settlement, 'SpecifiedTradeAllowanceCharge').flatMap(element =>
      readAdjustment(element, source),
    ),
    sellerNumber: text(line, 'SpecifiedTradeProduct/SellerAssignedID'),
    buyerNumber: text(line, 'SpecifiedTradeProduct/BuyerAssignedID'),
    standardNumber: text(line, 'SpecifiedTradeProduct/GlobalID'),
    originCountry: text(line, 'SpecifiedTradeProduct/OriginTradeCountry/ID'),
    period: readPeriod(settlement, source),
    references: readReferences(line, LINE_REFERENCES, source),
    properties: [
      ...select(line, 'SpecifiedTradeProduct/ApplicableProductCharacteristic').map(property => ({
        name: text(property, 'Description') ?? '',
        value: text(property, 'Value', 'ValueMeasure') ?? '',
      })),
      ...select(line, 'SpecifiedTradeProduct/DesignatedProductClassification/ClassCode').map(code => ({
        name: code.attributes.get('listID') ?? '',
        value: code.text.trim(),
      })),
    ],
  }
}
