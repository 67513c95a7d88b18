import type { Party, PaymentMeans, TaxCategory, WithheldTax } from '#shared/einvoice.ts'
import type { Source } from '../source.ts'
import { countryOf } from '../words/countries.ts'
import { languageFrom } from '../words/languages.ts'
import { FACTURAE_PAYMENT_MEANS } from '../words/payment-methods.ts'
import type { XmlElement } from '../xml/element.ts'
import { select, text, texts } from '../xml/select.ts'
import { attachmentFrom } from './attachments.ts'
import { readCharge, readDiscount, readLine, SPECIAL_EVENTS } from './facturae-line.ts'
import { HEADER, INSTALMENT, INVOICE, ISSUE, PARTY, REFERENCES, SUMS } from './facturae-paths.ts'
import type { Format, FormatReading } from './format.ts'
import { readHeader } from './header.ts'
import { NOBODY, readPartyAt } from './party.ts'
import { readReferences } from './references.ts'

const NAMESPACE = /^http:\/\/www\.facturae\.(?:es|gob\.es)\//
const SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#'

/** InvoiceClass: a factura rectificativa, original or copy. */
const CORRECTIVE = new Set(['OR', 'CR'])

export const facturae: Format = {
  format: 'facturae',
  rootNames: ['Facturae'],
  isRoot: (name, namespace) => name === 'Facturae' && NAMESPACE.test(namespace),
  isNamespace: namespace => namespace === '' || namespace === SIGNATURE || NAMESPACE.test(namespace),
  invoices: INVOICE,
  read: readFacturae,
}

function readFacturae(root: XmlElement, source: Source): FormatReading {
  const typeCode = text(root, `${INVOICE}/InvoiceHeader/InvoiceClass`)
  const total = source.decimal(root, `${SUMS}/InvoiceTotal`)
  const number = texts(
    root,
    `${INVOICE}/InvoiceHeader/InvoiceSeriesCode`,
    `${INVOICE}/InvoiceHeader/InvoiceNumber`,
  ).join('')
  const version = text(root, 'FileHeader/SchemaVersion')
  return {
    profile: version === undefined ? 'Facturae' : `Facturae ${version}`,
    // A rectificativa replaces an invoice (and is one), or states what is owed back, below zero.
    documentType: CORRECTIVE.has(typeCode ?? '') && total?.startsWith('-') === true ? 'credit-note' : 'invoice',
    language: languageFrom(text(root, `${ISSUE}/LanguageName`)),
    header: { ...readHeader(root, HEADER), ...(number === '' ? {} : { invoiceNumber: number }) },
    parts: {
      currency: text(root, `${ISSUE}/InvoiceCurrencyCode`),
      typeCode,
      seller: readSpanishParty(root, 'Parties/SellerParty') ?? NOBODY,
      buyer: readSpanishParty(root, 'Parties/BuyerParty') ?? NOBODY,
      deliveryDate: source.day(root, `${ISSUE}/OperationDate`),
      period: source.period(root, `${ISSUE}/InvoicingPeriod/StartDate`, `${ISSUE}/InvoicingPeriod/EndDate`),
      references: readReferences(root, REFERENCES, source),
      notes: texts(
        root,
        `${INVOICE}/LegalLiterals/LegalReference`,
        `${ISSUE}/InvoiceDescription`,
        `${INVOICE}/AdditionalData/InvoiceAdditionalInformation`,
      ).map(note => ({ text: note })),
      payments: select(root, INSTALMENT).map(instalment => readPayment(instalment, source)),
      adjustments: [
        ...select(root, `${SUMS}/GeneralDiscounts/Discount`).flatMap(found => readDiscount(found, source)),
        ...select(root, `${SUMS}/GeneralSurcharges/Charge`).flatMap(found => readCharge(found, source)),
      ],
      taxes: select(root, `${INVOICE}/TaxesOutputs/Tax`).flatMap(tax => readTax(tax, source)),
      withheld: select(root, `${INVOICE}/TaxesWithheld/Tax`).flatMap(tax => readWithheld(tax, source)),
      advances: select(root, `${SUMS}/PaymentsOnAccount/PaymentOnAccount`).flatMap(payment => {
        const amount = source.decimal(payment, 'PaymentOnAccountAmount')
        return amount === undefined ? [] : [{ amount }]
      }),
      totals: {
        lines: source.decimal(root, `${SUMS}/TotalGrossAmount`),
        allowances: source.decimal(root, `${SUMS}/TotalGeneralDiscounts`),
        charges: source.decimal(root, `${SUMS}/TotalGeneralSurcharges`),
        net: source.decimal(root, `${SUMS}/TotalGrossAmountBeforeTaxes`),
        tax: source.decimal(root, `${SUMS}/TotalTaxOutputs`),
        total,
        prepaid: source.decimal(root, `${SUMS}/TotalPaymentsOnAccount`),
        due: source.decimal(root, `${SUMS}/TotalExecutableAmount`),
      },
      lines: select(root, `${INVOICE}/Items/InvoiceLine`).map(line => readLine(line, source)),
      attachments: select(root, `${INVOICE}/AdditionalData/RelatedDocuments/Attachment`).map(attachment =>
        attachmentFrom({
          type: text(attachment, 'AttachmentFormat'),
          description: text(attachment, 'AttachmentDescription'),
          base64: text(attachment, 'AttachmentData'),
          fallbackName: [
            text(attachment, 'AttachmentDescription') ?? 'adjunto',
            text(attachment, 'AttachmentFormat') ?? 'bin',
          ].join('.'),
        }),
      ),
    },
  }
}

function readSpanishParty(root: XmlElement, path: string): Party | undefined {
  const party = readPartyAt(root, path, PARTY)
  if (party === undefined) return undefined
  const person = texts(
    root,
    `${path}/Individual/Name`,
    `${path}/Individual/FirstSurname`,
    `${path}/Individual/SecondSurname`,
  )
  const { country } = party.address
  return {
    ...party,
    name: party.name === '' ? person.join(' ') : party.name,
    address: { ...party.address, country: country === undefined ? undefined : countryOf(country) },
  }
}

function readPayment(instalment: XmlElement, source: Source): PaymentMeans {
  const code = text(instalment, 'PaymentMeans')
  return {
    method: FACTURAE_PAYMENT_MEANS.get(code ?? '') ?? 'other',
    code,
    description: text(instalment, 'CollectionAdditionalInformation'),
    iban: text(instalment, 'AccountToBeCredited/IBAN'),
    account: text(instalment, 'AccountToBeCredited/AccountNumber'),
    bic: text(instalment, 'AccountToBeCredited/BIC'),
    reference: text(instalment, 'PaymentReconciliationReference'),
    dueDate: source.day(instalment, 'InstallmentDueDate'),
    amount: source.decimal(instalment, 'InstallmentAmount'),
    debitedIban: text(instalment, 'AccountToBeDebited/IBAN'),
  }
}

/** A tax and, for small retailers, the recargo de equivalencia on the same base, which is a rate of its own. */
function readTax(tax: XmlElement, source: Source): TaxCategory[] {
  const base = source.decimal(tax, 'TaxableBase/TotalAmount')
  const surcharge = source.decimal(tax, 'EquivalenceSurchargeAmount/TotalAmount')
  return [
    {
      category: SPECIAL_EVENTS[text(tax, 'SpecialTaxableEvent/SpecialTaxableEventCode') ?? ''],
      rate: source.decimal(tax, 'TaxRate'),
      base,
      amount: source.decimal(tax, 'TaxAmount/TotalAmount'),
      exemptionReason: text(tax, 'SpecialTaxableEvent/SpecialTaxableEventReason'),
    },
    ...(surcharge === undefined
      ? []
      : [{ category: 'RE', rate: source.decimal(tax, 'EquivalenceSurcharge'), base, amount: surcharge }]),
  ]
}

/** TaxTypeCodeType: the tax on a person's income. */
const INCOME_TAX = '04'

function readWithheld(tax: XmlElement, source: Source): WithheldTax[] {
  const amount = source.decimal(tax, 'TaxAmount/TotalAmount')
  const code = text(tax, 'TaxTypeCode') ?? ''
  const kind = code === INCOME_TAX ? 'IRPF' : code
  return amount === undefined ? [] : [{ kind, rate: source.decimal(tax, 'TaxRate'), amount }]
}
