import type { Adjustment, EinvoiceLine, EinvoiceParts, Party } from '#shared/einvoice.ts'
import type { Invention } from './invention.ts'
import { type Content, element, elementWith, xmlDocument } from './xml.ts'

const cbc = (name: string, ...content: readonly Content[]) => element(`cbc:${name}`, ...content)
const cac = (name: string, ...content: readonly Content[]) => element(`cac:${name}`, ...content)

/** An invoice or credit note in UBL 2.1. `profile` is the identifier of the specification that it follows. */
export function writeUbl(invention: Invention, profile: string): string {
  const { parts, documentType } = invention
  const credit = documentType === 'credit-note'
  const root = credit ? 'CreditNote' : 'Invoice'
  const amount = (name: string, value: string | undefined): Content =>
    elementWith(`cbc:${name}`, { currencyID: parts.currency }, value)
  const reference = (kind: string, name: string): Content =>
    parts.references
      .filter(found => found.kind === kind)
      .map(({ id, date }) => cac(name, cbc('ID', id), cbc('IssueDate', date)))
  return xmlDocument(
    elementWith(
      root,
      {
        xmlns: `urn:oasis:names:specification:ubl:schema:xsd:${root}-2`,
        'xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
        'xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
      },
      cbc('CustomizationID', profile),
      cbc('ID', invention.number),
      cbc('IssueDate', invention.date),
      credit ? undefined : cbc('DueDate', invention.dueDate),
      cbc(`${root}TypeCode`, parts.typeCode),
      parts.notes.map(({ subject, text }) =>
        elementWith(
          'cbc:Note',
          { languageID: invention.language },
          subject === undefined ? text : `#${subject}#${text}`,
        ),
      ),
      cbc('DocumentCurrencyCode', parts.currency),
      cbc('BuyerReference', parts.references.find(({ kind }) => kind === 'buyer-reference')?.id),
      period('InvoicePeriod', parts.period),
      reference('order', 'OrderReference'),
      parts.references
        .filter(({ kind }) => kind === 'preceding-invoice')
        .map(({ id, date }) =>
          cac('BillingReference', cac('InvoiceDocumentReference', cbc('ID', id), cbc('IssueDate', date))),
        ),
      reference('despatch', 'DespatchDocumentReference'),
      reference('contract', 'ContractDocumentReference'),
      parts.attachments.map(attachmentElement),
      cac('AccountingSupplierParty', partyElement('Party', parts.seller)),
      cac(
        'AccountingCustomerParty',
        cbc('SupplierAssignedAccountID', invention.customerNumber),
        partyElement('Party', parts.buyer),
      ),
      parts.payee && cac('PayeeParty', cac('PartyName', cbc('Name', parts.payee.name))),
      cac('Delivery', cbc('ActualDeliveryDate', parts.deliveryDate), deliveryElement(parts.deliverTo)),
      parts.payments.map(payment =>
        cac(
          'PaymentMeans',
          cbc('PaymentMeansCode', payment.code),
          cbc('PaymentID', payment.reference),
          cac(
            'PayeeFinancialAccount',
            cbc('ID', payment.iban),
            cbc('Name', payment.accountHolder),
            cac('FinancialInstitutionBranch', cbc('ID', payment.bic)),
          ),
        ),
      ),
      cac('PaymentTerms', cbc('Note', parts.paymentTerms)),
      parts.adjustments.map(adjustment => adjustmentElement(adjustment, amount)),
      cac(
        'TaxTotal',
        amount('TaxAmount', parts.totals.tax),
        parts.taxes.map(tax =>
          cac(
            'TaxSubtotal',
            amount('TaxableAmount', tax.base),
            amount('TaxAmount', tax.amount),
            taxCategory('TaxCategory', tax.category, tax.rate, tax),
          ),
        ),
      ),
      cac(
        'LegalMonetaryTotal',
        amount('LineExtensionAmount', parts.totals.lines),
        amount('TaxExclusiveAmount', parts.totals.net),
        amount('TaxInclusiveAmount', parts.totals.total),
        amount('AllowanceTotalAmount', parts.totals.allowances),
        amount('ChargeTotalAmount', parts.totals.charges),
        amount('PrepaidAmount', parts.totals.prepaid),
        amount('PayableAmount', parts.totals.due),
      ),
      parts.lines.map(line => lineElement(line, credit, amount)),
    ),
  )
}

type Amount = (name: string, value: string | undefined) => Content

const period = (name: string, value: EinvoiceParts['period']): Content =>
  value && cac(name, cbc('StartDate', value.start), cbc('EndDate', value.end))

function addressElement(name: string, { address }: Party): Content {
  const [street, additional, ...lines] = address.lines
  return cac(
    name,
    cbc('StreetName', street),
    cbc('AdditionalStreetName', additional),
    cbc('CityName', address.city),
    cbc('PostalZone', address.postCode),
    cbc('CountrySubentity', address.region),
    lines.map(line => cac('AddressLine', cbc('Line', line))),
    cac('Country', cbc('IdentificationCode', address.country)),
  )
}

function partyElement(name: string, party: Party): Content {
  const tax = (scheme: string, id: string | undefined): Content =>
    id === undefined ? undefined : cac('PartyTaxScheme', cbc('CompanyID', id), cac('TaxScheme', cbc('ID', scheme)))
  return cac(
    name,
    party.electronicAddress && elementWith('cbc:EndpointID', { schemeID: 'EM' }, party.electronicAddress),
    party.identifiers.map(({ value, scheme }) =>
      cac('PartyIdentification', elementWith('cbc:ID', { schemeID: scheme }, value)),
    ),
    cac('PartyName', cbc('Name', party.tradingName)),
    addressElement('PostalAddress', party),
    tax('VAT', party.vatId),
    tax('TAX', party.taxNumber),
    cac('PartyLegalEntity', cbc('RegistrationName', party.name), cbc('CompanyID', party.registration)),
    cac(
      'Contact',
      cbc('Name', party.contact.name),
      cbc('Telephone', party.contact.phone),
      cbc('ElectronicMail', party.contact.email),
    ),
  )
}

const deliveryElement = (party: Party | undefined): Content =>
  party && [
    cac('DeliveryLocation', addressElement('Address', party)),
    cac('DeliveryParty', cac('PartyName', cbc('Name', party.name))),
  ]

const taxCategory = (
  name: string,
  category: string | undefined,
  rate: string | undefined,
  exemption: { readonly exemptionReason?: string | undefined; readonly exemptionCode?: string | undefined } = {},
): Content =>
  category === undefined && rate === undefined
    ? undefined
    : cac(
        name,
        cbc('ID', category),
        cbc('Percent', rate),
        cbc('TaxExemptionReasonCode', exemption.exemptionCode),
        cbc('TaxExemptionReason', exemption.exemptionReason),
        cac('TaxScheme', cbc('ID', 'VAT')),
      )

const adjustmentElement = (adjustment: Adjustment, amount: Amount): Content =>
  cac(
    'AllowanceCharge',
    cbc('ChargeIndicator', String(adjustment.kind === 'charge')),
    cbc('AllowanceChargeReasonCode', adjustment.reasonCode),
    cbc('AllowanceChargeReason', adjustment.reason),
    cbc('MultiplierFactorNumeric', adjustment.percent),
    amount('Amount', adjustment.amount),
    amount('BaseAmount', adjustment.base),
    taxCategory('TaxCategory', adjustment.taxCategory, adjustment.taxRate),
  )

const lineElement = (line: EinvoiceLine, credit: boolean, amount: Amount): Content =>
  cac(
    credit ? 'CreditNoteLine' : 'InvoiceLine',
    cbc('ID', line.id),
    cbc('Note', line.note),
    elementWith(credit ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity', { unitCode: line.unitCode }, line.quantity),
    amount('LineExtensionAmount', line.amount),
    period('InvoicePeriod', line.period),
    line.adjustments.map(adjustment => adjustmentElement(adjustment, amount)),
    cac(
      'Item',
      cbc('Description', line.description),
      cbc('Name', line.name),
      cac('BuyersItemIdentification', cbc('ID', line.buyerNumber)),
      cac('SellersItemIdentification', cbc('ID', line.sellerNumber)),
      cac('StandardItemIdentification', cbc('ID', line.standardNumber)),
      cac('OriginCountry', cbc('IdentificationCode', line.originCountry)),
      taxCategory('ClassifiedTaxCategory', line.taxCategory, line.taxRate),
      line.properties.map(({ name, value }) => cac('AdditionalItemProperty', cbc('Name', name), cbc('Value', value))),
    ),
    cac('Price', amount('PriceAmount', line.price), cbc('BaseQuantity', line.priceBase)),
  )

const attachmentElement = (attachment: EinvoiceParts['attachments'][number]): Content =>
  cac(
    'AdditionalDocumentReference',
    cbc('ID', attachment.name),
    cbc('DocumentDescription', attachment.description),
    cac(
      'Attachment',
      elementWith(
        'cbc:EmbeddedDocumentBinaryObject',
        { mimeCode: attachment.mediaType, filename: attachment.name },
        attachment.bytes && Buffer.from(attachment.bytes).toString('base64'),
      ),
    ),
  )
