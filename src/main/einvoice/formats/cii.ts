import type { Adjustment, PaymentMeans } from '#shared/einvoice.ts'
import type { Source } from '../source.ts'
import { documentTypeOf } from '../words/document-types.ts'
import { languageFrom } from '../words/languages.ts'
import { UNTDID_4461 } from '../words/payment-methods.ts'
import { profileName } from '../words/profiles.ts'
import type { XmlElement } from '../xml/element.ts'
import { ITSELF, select, text, texts } from '../xml/select.ts'
import { attachmentFrom } from './attachments.ts'
import { readAdjustment, readLine, readPeriod } from './cii-line.ts'
import { AGREEMENT, DELIVERY, DOCUMENT, dates, HEADER, PARTY, REFERENCES, SETTLEMENT, SHIPPED } from './cii-paths.ts'
import type { Format, FormatReading } from './format.ts'
import { readHeader } from './header.ts'
import { NOBODY, readPartyAt } from './party.ts'
import { readReferences } from './references.ts'
import { modernNames } from './zugferd-1.ts'

const ROOTS = new Map([
  ['urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100', 'CrossIndustryInvoice'],
  ['urn:ferd:CrossIndustryDocument:invoice:1p0', 'CrossIndustryDocument'],
])

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
