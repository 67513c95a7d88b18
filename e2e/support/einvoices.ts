import { PDFDocument } from 'pdf-lib'
import { textPdf } from './files.ts'

/** What the invoices of these tests say. */
const NET = 100
const TAX = 19

interface Stated {
  readonly number: string
  readonly total: string
}

/** A small UBL invoice of one line, with a note and an attachment. */
export function ublInvoice({ number, total }: Stated): Uint8Array<ArrayBuffer> {
  const amount = (name: string, value: string): string => `<cbc:${name} currencyID="EUR">${value}</cbc:${name}>`
  const party = (role: string, name: string, vatId: string): string => `
    <cac:${role}><cac:Party>
      <cac:PostalAddress>
        <cbc:StreetName>Mill Lane 3</cbc:StreetName><cbc:CityName>Erfurt</cbc:CityName><cbc:PostalZone>99084</cbc:PostalZone>
        <cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country>
      </cac:PostalAddress>
      <cac:PartyTaxScheme>
        <cbc:CompanyID>${vatId}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
      </cac:PartyTaxScheme>
      <cac:PartyLegalEntity><cbc:RegistrationName>${name}</cbc:RegistrationName></cac:PartyLegalEntity>
    </cac:Party></cac:${role}>`
  const category = `<cac:TaxCategory>
      <cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
    </cac:TaxCategory>`
  const tax = (Number(total) - NET).toFixed(2)
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
  <cbc:ID>${number}</cbc:ID>
  <cbc:IssueDate>2026-03-02</cbc:IssueDate>
  <cbc:DueDate>2026-03-16</cbc:DueDate>
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
  <cbc:Note>Thank you for your order of February.</cbc:Note>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cac:AdditionalDocumentReference>
    <cbc:ID>hours</cbc:ID>
    <cac:Attachment>
      <cbc:EmbeddedDocumentBinaryObject mimeCode="text/csv" filename="../hours.csv">${btoa('day;hours\n')}</cbc:EmbeddedDocumentBinaryObject>
    </cac:Attachment>
  </cac:AdditionalDocumentReference>
  ${party('AccountingSupplierParty', 'Auwald Joinery Ltd', 'DE123456788')}
  ${party('AccountingCustomerParty', 'Weidlich Office AG', 'DE987654321')}
  <cac:PaymentMeans>
    <cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>
    <cac:PayeeFinancialAccount><cbc:ID>DE89370400440532013000</cbc:ID></cac:PayeeFinancialAccount>
  </cac:PaymentMeans>
  <cac:TaxTotal>
    ${amount('TaxAmount', tax)}
    <cac:TaxSubtotal>${amount('TaxableAmount', NET.toFixed(2))}${amount('TaxAmount', tax)}${category}</cac:TaxSubtotal>
  </cac:TaxTotal>
  <cac:LegalMonetaryTotal>
    ${amount('LineExtensionAmount', NET.toFixed(2))}${amount('TaxExclusiveAmount', NET.toFixed(2))}
    ${amount('TaxInclusiveAmount', total)}${amount('PayableAmount', total)}
  </cac:LegalMonetaryTotal>
  <cac:InvoiceLine>
    <cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="HUR">4</cbc:InvoicedQuantity>
    ${amount('LineExtensionAmount', NET.toFixed(2))}
    <cac:Item>
      <cbc:Name>Fitting of shelves</cbc:Name>
      <cac:ClassifiedTaxCategory>
        <cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
      </cac:ClassifiedTaxCategory>
    </cac:Item>
    <cac:Price>${amount('PriceAmount', '25.00')}</cac:Price>
  </cac:InvoiceLine>
</Invoice>`)
}

/** A PDF whose page says 119.00, with the same invoice as data that says `total`. */
export async function hybridPdf({ number, total }: Stated): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(
    await textPdf([
      ...['Auwald Joinery Ltd', 'Mill Lane 3, 99084 Erfurt', 'VAT ID: DE123456788', ''],
      ...['Bill to: Weidlich Office AG', '', 'INVOICE', `Invoice number: ${number}`],
      ...['Invoice date: 2 March 2026', 'Due date: 16 March 2026', 'Currency: EUR', ''],
      ...[`Net amount: EUR ${NET}.00`, `VAT 19 %: EUR ${TAX}.00`, `Total: EUR ${NET + TAX}.00`],
      'IBAN: DE89 3704 0044 0532 0130 00',
    ]),
  )
  await pdf.attach(ublInvoice({ number, total }), 'data.xml', { mimeType: 'application/xml' })
  return pdf.save()
}
