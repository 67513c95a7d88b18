import type { Adjustment, EinvoiceLine, EinvoiceParts, Party } from '#shared/einvoice.ts'
import type { Invention } from './invention.ts'
import { type Content, element, elementWith, xmlDocument } from './xml.ts'

/** Which of the two schemas: Cross Industry Invoice D16B, or the draft of it that ZUGFeRD 1.0 used. */
export type CiiGeneration = 'd16b' | 'zugferd-1'

const NAMESPACES: Readonly<Record<CiiGeneration, Readonly<Record<string, string>>>> = {
  d16b: {
    'xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
    'xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
    'xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  },
  'zugferd-1': {
    'xmlns:rsm': 'urn:ferd:CrossIndustryDocument:invoice:1p0',
    'xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:12',
    'xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:15',
  },
}

const NAMES = {
  d16b: {
    root: 'rsm:CrossIndustryInvoice',
    context: 'rsm:ExchangedDocumentContext',
    document: 'rsm:ExchangedDocument',
    transaction: 'rsm:SupplyChainTradeTransaction',
    header: 'ApplicableHeaderTrade',
    line: 'SpecifiedLineTrade',
    headerSums: 'SpecifiedTradeSettlementHeaderMonetarySummation',
    lineSums: 'SpecifiedTradeSettlementLineMonetarySummation',
    percent: 'RateApplicablePercent',
    assignedId: 'IssuerAssignedID',
  },
  'zugferd-1': {
    root: 'rsm:CrossIndustryDocument',
    context: 'rsm:SpecifiedExchangedDocumentContext',
    document: 'rsm:HeaderExchangedDocument',
    transaction: 'rsm:SpecifiedSupplyChainTradeTransaction',
    header: 'ApplicableSupplyChainTrade',
    line: 'SpecifiedSupplyChainTrade',
    headerSums: 'SpecifiedTradeSettlementMonetarySummation',
    lineSums: 'SpecifiedTradeSettlementMonetarySummation',
    percent: 'ApplicablePercent',
    assignedId: 'ID',
  },
} as const
type Names = (typeof NAMES)[CiiGeneration]

const ram = (name: string, ...content: readonly Content[]) => element(`ram:${name}`, ...content)
const date = (name: string, day: string | undefined): Content =>
  day && ram(name, elementWith('udt:DateTimeString', { format: '102' }, day.replaceAll('-', '')))

/** An invoice in UN/CEFACT's syntax. `profile` is the identifier of the specification that it follows. */
export function writeCii(invention: Invention, profile: string, generation: CiiGeneration = 'd16b'): string {
  const { parts } = invention
  const names = NAMES[generation]
  const { lines } = parts
  return xmlDocument(
    elementWith(
      names.root,
      NAMESPACES[generation],
      element(names.context, ram('GuidelineSpecifiedDocumentContextParameter', ram('ID', profile))),
      element(
        names.document,
        ram('ID', invention.number),
        ram('TypeCode', parts.typeCode),
        date('IssueDateTime', invention.date),
        ram('LanguageID', invention.language),
        parts.notes.map(({ subject, text }) => ram('IncludedNote', ram('Content', text), ram('SubjectCode', subject))),
      ),
      element(
        names.transaction,
        lines.map(line => lineElement(line, names)),
        agreement(invention, names),
        ram(
          `${names.header}Delivery`,
          parts.deliverTo && partyElement('ShipToTradeParty', parts.deliverTo),
          ram('ActualDeliverySupplyChainEvent', date('OccurrenceDateTime', parts.deliveryDate)),
          references(parts, 'despatch', 'DespatchAdviceReferencedDocument', names),
        ),
        settlement(invention, names),
      ),
    ),
  )
}

const references = (parts: Invention['parts'], kind: string, name: string, names: Names): Content =>
  parts.references
    .filter(reference => reference.kind === kind)
    .map(({ id, date: day }) =>
      ram(name, ram(names.assignedId, id), day && ram('FormattedIssueDateTime', dayText(day))),
    )

const dayText = (day: string): Content => elementWith('udt:DateTimeString', { format: '102' }, day.replaceAll('-', ''))

function agreement(invention: Invention, names: Names): Content {
  const { parts } = invention
  return ram(
    `${names.header}Agreement`,
    ram('BuyerReference', parts.references.find(({ kind }) => kind === 'buyer-reference')?.id),
    partyElement('SellerTradeParty', parts.seller),
    partyElement('BuyerTradeParty', parts.buyer, invention.customerNumber),
    references(parts, 'order', 'BuyerOrderReferencedDocument', names),
    references(parts, 'contract', 'ContractReferencedDocument', names),
    parts.attachments.map(attachment =>
      ram(
        'AdditionalReferencedDocument',
        ram(names.assignedId, attachment.name),
        ram('TypeCode', '916'),
        ram('Name', attachment.description),
        elementWith(
          'ram:AttachmentBinaryObject',
          { mimeCode: attachment.mediaType, filename: attachment.name },
          attachment.bytes && Buffer.from(attachment.bytes).toString('base64'),
        ),
      ),
    ),
  )
}

function settlement({ parts, dueDate }: Invention, names: Names): Content {
  const { totals } = parts
  return ram(
    `${names.header}Settlement`,
    ram('PaymentReference', parts.payments[0]?.reference),
    ram('InvoiceCurrencyCode', parts.currency),
    parts.payee && ram('PayeeTradeParty', ram('Name', parts.payee.name)),
    parts.payments.map(payment =>
      ram(
        'SpecifiedTradeSettlementPaymentMeans',
        ram('TypeCode', payment.code),
        ram(
          'PayeePartyCreditorFinancialAccount',
          ram('IBANID', payment.iban),
          ram('AccountName', payment.accountHolder),
        ),
        ram('PayeeSpecifiedCreditorFinancialInstitution', ram('BICID', payment.bic)),
      ),
    ),
    parts.taxes.map(tax =>
      ram(
        'ApplicableTradeTax',
        ram('CalculatedAmount', tax.amount),
        ram('TypeCode', 'VAT'),
        ram('ExemptionReason', tax.exemptionReason),
        ram('BasisAmount', tax.base),
        ram('CategoryCode', tax.category),
        ram('ExemptionReasonCode', tax.exemptionCode),
        ram(names.percent, tax.rate),
      ),
    ),
    periodElement(parts.period),
    parts.adjustments.map(adjustment => adjustmentElement(adjustment, names)),
    ram('SpecifiedTradePaymentTerms', ram('Description', parts.paymentTerms), date('DueDateDateTime', dueDate)),
    ram(
      names.headerSums,
      ram('LineTotalAmount', totals.lines),
      ram('ChargeTotalAmount', totals.charges),
      ram('AllowanceTotalAmount', totals.allowances),
      ram('TaxBasisTotalAmount', totals.net),
      elementWith('ram:TaxTotalAmount', { currencyID: parts.currency }, totals.tax),
      ram('GrandTotalAmount', totals.total),
      ram('TotalPrepaidAmount', totals.prepaid),
      ram('DuePayableAmount', totals.due),
    ),
    references(parts, 'preceding-invoice', 'InvoiceReferencedDocument', names),
  )
}

const periodElement = (period: EinvoiceParts['period']): Content =>
  period && ram('BillingSpecifiedPeriod', date('StartDateTime', period.start), date('EndDateTime', period.end))

function partyElement(name: string, party: Party, customerNumber?: string): Content {
  const [lineOne, lineTwo, lineThree] = party.address.lines
  const { contact } = party
  return ram(
    name,
    ram('ID', customerNumber),
    ram('Name', party.name),
    ram('SpecifiedLegalOrganization', ram('ID', party.registration), ram('TradingBusinessName', party.tradingName)),
    ram(
      'DefinedTradeContact',
      ram('PersonName', contact.name),
      ram('TelephoneUniversalCommunication', ram('CompleteNumber', contact.phone)),
      ram('EmailURIUniversalCommunication', ram('URIID', contact.email)),
    ),
    ram(
      'PostalTradeAddress',
      ram('PostcodeCode', party.address.postCode),
      ram('LineOne', lineOne),
      ram('LineTwo', lineTwo),
      ram('LineThree', lineThree),
      ram('CityName', party.address.city),
      ram('CountryID', party.address.country),
      ram('CountrySubDivisionName', party.address.region),
    ),
    ram('URIUniversalCommunication', elementWith('ram:URIID', { schemeID: 'EM' }, party.electronicAddress)),
    ram('SpecifiedTaxRegistration', elementWith('ram:ID', { schemeID: 'FC' }, party.taxNumber)),
    ram('SpecifiedTaxRegistration', elementWith('ram:ID', { schemeID: 'VA' }, party.vatId)),
  )
}

const adjustmentElement = (adjustment: Adjustment, names: Names): Content =>
  ram(
    'SpecifiedTradeAllowanceCharge',
    ram('ChargeIndicator', element('udt:Indicator', String(adjustment.kind === 'charge'))),
    ram('CalculationPercent', adjustment.percent),
    ram('BasisAmount', adjustment.base),
    ram('ActualAmount', adjustment.amount),
    ram('ReasonCode', adjustment.reasonCode),
    ram('Reason', adjustment.reason),
    adjustment.taxCategory &&
      ram(
        'CategoryTradeTax',
        ram('TypeCode', 'VAT'),
        ram('CategoryCode', adjustment.taxCategory),
        ram(names.percent, adjustment.taxRate),
      ),
  )

const lineElement = (line: EinvoiceLine, names: Names): Content =>
  ram(
    'IncludedSupplyChainTradeLineItem',
    ram('AssociatedDocumentLineDocument', ram('LineID', line.id), ram('IncludedNote', ram('Content', line.note))),
    ram(
      'SpecifiedTradeProduct',
      elementWith('ram:GlobalID', { schemeID: '0160' }, line.standardNumber),
      ram('SellerAssignedID', line.sellerNumber),
      ram('BuyerAssignedID', line.buyerNumber),
      ram('Name', line.name),
      ram('Description', line.description),
      line.properties.map(({ name, value }) =>
        ram('ApplicableProductCharacteristic', ram('Description', name), ram('Value', value)),
      ),
      ram('OriginTradeCountry', ram('ID', line.originCountry)),
    ),
    ram(
      `${names.line}Agreement`,
      ram('GrossPriceProductTradePrice', ram('ChargeAmount', line.grossPrice)),
      ram('NetPriceProductTradePrice', ram('ChargeAmount', line.price), ram('BasisQuantity', line.priceBase)),
    ),
    ram(`${names.line}Delivery`, elementWith('ram:BilledQuantity', { unitCode: line.unitCode }, line.quantity)),
    ram(
      `${names.line}Settlement`,
      ram(
        'ApplicableTradeTax',
        ram('TypeCode', 'VAT'),
        ram('CategoryCode', line.taxCategory),
        ram(names.percent, line.taxRate),
      ),
      periodElement(line.period),
      line.adjustments.map(adjustment => adjustmentElement(adjustment, names)),
      ram(names.lineSums, ram('LineTotalAmount', line.amount)),
    ),
  )
