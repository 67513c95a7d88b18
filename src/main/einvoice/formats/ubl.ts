import type { Attachment, PaymentMeans } from '#shared/einvoice.ts'
import type { Source } from '../source.ts'
import { documentTypeOf } from '../words/document-types.ts'
import { languageFrom } from '../words/languages.ts'
import { UNTDID_4461 } from '../words/payment-methods.ts'
import { profileName } from '../words/profiles.ts'
import type { XmlElement } from '../xml/element.ts'
import { select, text, texts } from '../xml/select.ts'
import { attachmentFrom } from './attachments.ts'
import type { Format, FormatReading } from './format.ts'
import { readHeader } from './header.ts'
import { NOBODY, readPartyAt } from './party.ts'
import { readReferences } from './references.ts'
import { readAdjustment, readLine } from './ubl-line.ts'
import { DELIVER_TO, HEADER, PARTY, REFERENCES } from './ubl-paths.ts'

const SCHEMA = 'urn:oasis:names:specification:ubl:schema:xsd:'
const ROOTS = new Map([
  [`${SCHEMA}Invoice-2`, 'Invoice'],
  [`${SCHEMA}CreditNote-2`, 'CreditNote'],
])

export const ubl: Format = {
  format: 'ubl',
  rootNames: ['Invoice', 'CreditNote'],
  isRoot: (name, namespace) => ROOTS.get(namespace) === name,
  isNamespace: namespace => namespace.startsWith(SCHEMA),
  read: readUbl,
}

function readUbl(root: XmlElement, source: Source): FormatReading {
  const profile = text(root, 'CustomizationID')
  const typeCode = text(root, 'InvoiceTypeCode', 'CreditNoteTypeCode')
  const currency = text(root, 'DocumentCurrencyCode')
  const terms = texts(root, 'PaymentTerms/Note').join('\n')
  // A second total, in the currency of the tax authority, has no subtotals and another currency.
  const taxTotals = select(root, 'TaxTotal')
  const taxTotal = taxTotals.find(total => text(total, 'TaxAmount/@currencyID') === currency) ?? taxTotals[0]
  const sums = select(root, 'LegalMonetaryTotal')[0] ?? root
  return {
    profile: profile === undefined ? undefined : profileName(profile),
    documentType: root.name === 'CreditNote' ? 'credit-note' : documentTypeOf(typeCode),
    language: languageFrom(text(root, 'Note/@languageID')),
    header: {
      ...readHeader(root, HEADER),
      ...(terms === '' ? {} : { paymentTerms: terms }),
    },
    parts: {
      currency,
      typeCode,
      seller: readPartyAt(root, 'AccountingSupplierParty/Party', PARTY) ?? NOBODY,
      buyer: readPartyAt(root, 'AccountingCustomerParty/Party', PARTY) ?? NOBODY,
      payee: readPartyAt(root, 'PayeeParty', PARTY),
      taxRepresentative: readPartyAt(root, 'TaxRepresentativeParty', PARTY),
      deliverTo: readPartyAt(root, 'Delivery[DeliveryLocation/*]', DELIVER_TO),
      deliveryDate: source.day(root, 'Delivery/ActualDeliveryDate'),
      period: source.period(root, 'InvoicePeriod/StartDate', 'InvoicePeriod/EndDate'),
      references: readReferences(root, REFERENCES, source),
      notes: texts(root, 'Note').map(noteFrom),
      paymentTerms: terms === '' ? undefined : terms,
      payments: select(root, 'PaymentMeans').map(means => readPayment(means, source)),
      adjustments: select(root, 'AllowanceCharge').flatMap(element => readAdjustment(element, source)),
      taxes: (taxTotal === undefined ? [] : select(taxTotal, 'TaxSubtotal')).map(subtotal => ({
        category: text(subtotal, 'TaxCategory/ID'),
        rate: source.decimal(subtotal, 'TaxCategory/Percent', 'Percent'),
        base: source.decimal(subtotal, 'TaxableAmount'),
        amount: source.decimal(subtotal, 'TaxAmount'),
        exemptionReason: text(subtotal, 'TaxCategory/TaxExemptionReason'),
        exemptionCode: text(subtotal, 'TaxCategory/TaxExemptionReasonCode'),
      })),
      withheld: select(root, 'WithholdingTaxTotal').flatMap(total => {
        const amount = source.decimal(total, 'TaxAmount')
        const kind = text(total, 'TaxSubtotal/TaxCategory/TaxScheme/Name', 'TaxSubtotal/TaxCategory/TaxScheme/ID') ?? ''
        return amount === undefined
          ? []
          : [{ kind, rate: source.decimal(total, 'TaxSubtotal/TaxCategory/Percent'), amount }]
      }),
      advances: select(root, 'PrepaidPayment').flatMap(payment => {
        const amount = source.decimal(payment, 'PaidAmount')
        return amount === undefined
          ? []
          : [{ amount, id: text(payment, 'ID'), description: text(payment, 'InstructionID') }]
      }),
      totals: {
        lines: source.decimal(sums, 'LineExtensionAmount'),
        allowances: source.decimal(sums, 'AllowanceTotalAmount'),
        charges: source.decimal(sums, 'ChargeTotalAmount'),
        net: source.decimal(sums, 'TaxExclusiveAmount'),
        tax: taxTotal === undefined ? undefined : source.decimal(taxTotal, 'TaxAmount'),
        total: source.decimal(sums, 'TaxInclusiveAmount'),
        prepaid: source.decimal(sums, 'PrepaidAmount'),
        rounding: source.decimal(sums, 'PayableRoundingAmount'),
        due: source.decimal(sums, 'PayableAmount'),
      },
      lines: [...select(root, 'InvoiceLine'), ...select(root, 'CreditNoteLine')].map(line => readLine(line, source)),
      attachments: select(root, 'AdditionalDocumentReference[Attachment/*]').map(readAttachment),
    },
  }
}

/** EN 16931 writes the subject of a note between number signs before it: `#AAI#General information`. */
const noteFrom = (written: string) => {
  const match = /^#([A-Z]{3})#\s*(.*)$/s.exec(written)
  return match === null ? { text: written } : { subject: match[1], text: match[2]! }
}

function readPayment(means: XmlElement, source: Source): PaymentMeans {
  const code = text(means, 'PaymentMeansCode')
  return {
    method: UNTDID_4461.get(code ?? '') ?? 'other',
    code,
    description: text(means, 'PaymentMeansCode/@name', 'InstructionNote'),
    iban: text(means, 'PayeeFinancialAccount/ID'),
    accountHolder: text(means, 'PayeeFinancialAccount/Name'),
    bic: text(
      means,
      'PayeeFinancialAccount/FinancialInstitutionBranch/ID',
      'PayeeFinancialAccount/FinancialInstitutionBranch/FinancialInstitution/ID',
    ),
    bank: text(means, 'PayeeFinancialAccount/FinancialInstitutionBranch/FinancialInstitution/Name'),
    reference: text(means, 'PaymentID'),
    dueDate: source.day(means, 'PaymentDueDate'),
    cardNumber: text(means, 'CardAccount/PrimaryAccountNumberID'),
    mandate: text(means, 'PaymentMandate/ID'),
    debitedIban: text(means, 'PaymentMandate/PayerFinancialAccount/ID'),
  }
}

function readAttachment(reference: XmlElement): Attachment {
  const embedded = 'Attachment/EmbeddedDocumentBinaryObject'
  return attachmentFrom({
    name: text(reference, `${embedded}/@filename`),
    type: text(reference, `${embedded}/@mimeCode`),
    description: text(reference, 'DocumentDescription'),
    base64: text(reference, embedded),
    address: text(reference, 'Attachment/ExternalReference/URI'),
    fallbackName: text(reference, 'ID') ?? '',
  })
}
