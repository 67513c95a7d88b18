import type { EinvoiceLine, Party } from '#shared/einvoice.ts'
import type { Invention } from './invention.ts'
import { type Content, element, elementWith, xmlDocument } from './xml.ts'

/** The namespaces of the versions in use. */
export const FACTURAE_NAMESPACES = {
  '3.2': 'http://www.facturae.es/Facturae/2009/v3.2/Facturae',
  '3.2.1': 'http://www.facturae.es/Facturae/2014/v3.2.1/Facturae',
  '3.2.2': 'http://www.facturae.gob.es/formato/Versiones/Facturaev3_2_2.xml',
} as const
export type FacturaeVersion = keyof typeof FACTURAE_NAMESPACES

export function writeFacturae({ parts, ...invention }: Invention, version: FacturaeVersion): string {
  const total = (name: string, amount: string | undefined): Content => element(name, element('TotalAmount', amount))
  return xmlDocument(
    elementWith(
      'fe:Facturae',
      { 'xmlns:fe': FACTURAE_NAMESPACES[version] },
      element('FileHeader', element('SchemaVersion', version), element('Modality', 'I')),
      element('Parties', partyElement('SellerParty', parts.seller), partyElement('BuyerParty', parts.buyer)),
      element(
        'Invoices',
        element(
          'Invoice',
          element(
            'InvoiceHeader',
            element('InvoiceNumber', invention.number),
            element('InvoiceDocumentType', 'FC'),
            element('InvoiceClass', parts.typeCode),
            parts.references
              .filter(({ kind }) => kind === 'preceding-invoice')
              .map(({ id }) => element('Corrective', element('InvoiceNumber', id))),
          ),
          element(
            'InvoiceIssueData',
            element('IssueDate', invention.date),
            element('OperationDate', parts.deliveryDate),
            parts.period &&
              element(
                'InvoicingPeriod',
                element('StartDate', parts.period.start),
                element('EndDate', parts.period.end),
              ),
            element('InvoiceCurrencyCode', parts.currency),
            element('LanguageName', invention.language),
            parts.references
              .filter(({ kind }) => kind === 'order')
              .map(({ id }) => element('ReceiverTransactionReference', id)),
            parts.references
              .filter(({ kind }) => kind === 'contract')
              .map(({ id }) => element('ReceiverContractReference', id)),
          ),
          element(
            'TaxesOutputs',
            parts.taxes.map(({ rate, base, amount }) =>
              element(
                'Tax',
                element('TaxTypeCode', '01'),
                element('TaxRate', rate),
                total('TaxableBase', base),
                total('TaxAmount', amount),
              ),
            ),
          ),
          element(
            'TaxesWithheld',
            parts.withheld.map(({ rate, amount }) =>
              element('Tax', element('TaxTypeCode', '04'), element('TaxRate', rate), total('TaxAmount', amount)),
            ),
          ),
          element(
            'InvoiceTotals',
            element('TotalGrossAmount', parts.totals.lines),
            element(
              'GeneralDiscounts',
              parts.adjustments
                .filter(({ kind }) => kind === 'allowance')
                .map(({ reason, amount }) =>
                  element('Discount', element('DiscountReason', reason), element('DiscountAmount', amount)),
                ),
            ),
            element(
              'GeneralSurcharges',
              parts.adjustments
                .filter(({ kind }) => kind === 'charge')
                .map(({ reason, amount }) =>
                  element('Charge', element('ChargeReason', reason), element('ChargeAmount', amount)),
                ),
            ),
            element('TotalGeneralDiscounts', parts.totals.allowances),
            element('TotalGeneralSurcharges', parts.totals.charges),
            element('TotalGrossAmountBeforeTaxes', parts.totals.net),
            element('TotalTaxOutputs', parts.totals.tax),
            element('InvoiceTotal', parts.totals.total),
            element('TotalPaymentsOnAccount', parts.totals.prepaid),
            element('TotalExecutableAmount', parts.totals.due),
          ),
          element('Items', parts.lines.map(lineElement)),
          element(
            'PaymentDetails',
            parts.payments.map(payment =>
              element(
                'Installment',
                element('InstallmentDueDate', payment.dueDate),
                element('InstallmentAmount', payment.amount),
                element('PaymentMeans', payment.code),
                element('AccountToBeCredited', element('IBAN', payment.iban), element('BIC', payment.bic)),
                element('PaymentReconciliationReference', payment.reference),
              ),
            ),
          ),
          element(
            'LegalLiterals',
            parts.notes.map(({ text }) => element('LegalReference', text)),
          ),
          element(
            'AdditionalData',
            element(
              'RelatedDocuments',
              parts.attachments.map(attachment =>
                element(
                  'Attachment',
                  element('AttachmentFormat', attachment.name.split('.').at(-1)),
                  element('AttachmentDescription', attachment.description),
                  element('AttachmentData', attachment.bytes && Buffer.from(attachment.bytes).toString('base64')),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

const partyElement = (name: string, party: Party): Content =>
  element(
    name,
    element('TaxIdentification', element('PersonTypeCode', 'J'), element('TaxIdentificationNumber', party.vatId)),
    element(
      'LegalEntity',
      element('CorporateName', party.name),
      element('TradeName', party.tradingName),
      element(
        'AddressInSpain',
        element('Address', party.address.lines[0]),
        element('PostCode', party.address.postCode),
        element('Town', party.address.city),
        element('Province', party.address.region),
        party.address.country && element('CountryCode', 'ESP'),
      ),
      element(
        'ContactDetails',
        element('Telephone', party.contact.phone),
        element('ElectronicMail', party.contact.email),
        element('ContactPersons', party.contact.name),
      ),
    ),
  )

const lineElement = (line: EinvoiceLine): Content =>
  element(
    'InvoiceLine',
    element('SequenceNumber', line.id),
    element('ItemDescription', line.name),
    element('Quantity', line.quantity),
    element('UnitOfMeasure', line.unitCode && UNIT_OF_MEASURE[line.unitCode]),
    element('UnitPriceWithoutTax', line.price),
    element(
      'DiscountsAndRebates',
      line.adjustments.map(({ reason, percent, amount }) =>
        element(
          'Discount',
          element('DiscountReason', reason),
          element('DiscountRate', percent),
          element('DiscountAmount', amount),
        ),
      ),
    ),
    element('GrossAmount', line.amount),
    element('TaxesOutputs', element('Tax', element('TaxTypeCode', '01'), element('TaxRate', line.taxRate))),
    line.period &&
      element('LineItemPeriod', element('StartDate', line.period.start), element('EndDate', line.period.end)),
    element('AdditionalLineItemInformation', line.note),
    element('ArticleCode', line.sellerNumber),
  )

const UNIT_OF_MEASURE: Readonly<Record<string, string>> = { C62: '01', HUR: '02', KGM: '03', XBX: '06' }
