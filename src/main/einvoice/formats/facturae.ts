import type { Adjustment, EinvoiceLine, Party, PaymentMeans, TaxCategory, WithheldTax } from '#shared/einvoice.ts'
import type { Source } from '../source.ts'
import { countryOf } from '../words/countries.ts'
import { languageFrom } from '../words/languages.ts'
import { FACTURAE_PAYMENT_MEANS } from '../words/payment-methods.ts'
import type { XmlElement } from '../xml/element.ts'
import { select, text, texts } from '../xml/select.ts'
import { attachmentFrom } from './attachments.ts'
import { FACTURAE_UNITS } from './facturae-codes.ts'
import type { Format, FormatReading } from './format.ts'
import { type HeaderPaths, readHeader } from './header.ts'
import { NOBODY, type PartyPaths, readPartyAt } from './party.ts'
import { type ReferencePaths, readReferences } from './references.ts'

const NAMESPACE = /^http:\/\/www\.facturae\.(?:es|gob\.es)\//
const SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#'

const INVOICE = 'Invoices/Invoice'
const ISSUE = `${INVOICE}/InvoiceIssueData`
const SUMS = `${INVOICE}/InvoiceTotals`
const INSTALMENT = `${INVOICE}/PaymentDetails/Installment`

const HEADER: HeaderPaths = {
  invoiceDate: [`${ISSUE}/IssueDate`],
  dueDate: [`${INSTALMENT}/InstallmentDueDate`],
  deliveryDate: [`${ISSUE}/OperationDate`],
  purchaseOrder: [`${ISSUE}/ReceiverTransactionReference`, `${INVOICE}/Items/InvoiceLine/ReceiverTransactionReference`],
  currency: [`${ISSUE}/InvoiceCurrencyCode`],
  paymentReference: [`${INSTALMENT}/PaymentReconciliationReference`],
}

/** A company or a person, in Spain or elsewhere: the same parts under different elements. */
const both = (...paths: readonly string[]) => paths.flatMap(path => [`LegalEntity/${path}`, `Individual/${path}`])
const addressed = (name: string, abroad = name) => both(`AddressInSpain/${name}`, `OverseasAddress/${abroad}`)

const PARTY: PartyPaths = {
  name: ['LegalEntity/CorporateName'],
  tradingName: ['LegalEntity/TradeName'],
  registration: ['LegalEntity/RegistrationData/RegisterOfCompaniesLocation'],
  vatId: ['TaxIdentification/TaxIdentificationNumber'],
  identifiers: ['PartyIdentification'],
  addressLines: addressed('Address'),
  postCode: both('AddressInSpain/PostCode'),
  city: addressed('Town', 'PostCodeAndTown'),
  region: addressed('Province'),
  country: addressed('CountryCode'),
  contactName: both('ContactDetails/ContactPersons'),
  phone: both('ContactDetails/Telephone'),
  email: both('ContactDetails/ElectronicMail'),
}

const REFERENCES: readonly ReferencePaths[] = [
  { kind: 'order', at: `${ISSUE}/ReceiverTransactionReference`, id: [] },
  { kind: 'order', at: `${INVOICE}/Items/InvoiceLine/ReceiverTransactionReference`, id: [] },
  { kind: 'contract', at: `${ISSUE}/ReceiverContractReference`, id: [] },
  { kind: 'object', at: `${ISSUE}/FileReference`, id: [] },
  {
    kind: 'preceding-invoice',
    at: `${INVOICE}/InvoiceHeader/Corrective`,
    id: ['InvoiceNumber'],
    description: ['ReasonDescription'],
  },
]

const LINE_REFERENCES: readonly ReferencePaths[] = [
  {
    kind: 'order',
    at: 'ReceiverTransactionReference',
    id: [],
  },
  { kind: 'contract', at: 'ReceiverContractReference', id: [] },
  {
    kind: 'despatch',
    at: 'DeliveryNotesReferences/DeliveryNote',
    id: ['DeliveryNoteNumber'],
    date: ['DeliveryNoteDate'],
  },
]

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

function readDiscount(element: XmlElement, source: Source): Adjustment[] {
  const amount = source.decimal(element, 'DiscountAmount')
  const percent = source.decimal(element, 'DiscountRate')
  return amount === undefined ? [] : [{ kind: 'allowance', amount, percent, reason: text(element, 'DiscountReason') }]
}

function readCharge(element: XmlElement, source: Source): Adjustment[] {
  const amount = source.decimal(element, 'ChargeAmount')
  const percent = source.decimal(element, 'ChargeRate')
  return amount === undefined ? [] : [{ kind: 'charge', amount, percent, reason: text(element, 'ChargeReason') }]
}

/** SpecialTaxableEventCode 01 is exempt, 02 not subject to the tax. */
const SPECIAL_EVENTS: Readonly<Record<string, string>> = { '01': 'E', '02': 'O' }

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

function readLine(line: XmlElement, source: Source): EinvoiceLine {
  const unit = text(line, 'UnitOfMeasure')
  return {
    role: 'detail',
    id: text(line, 'SequenceNumber'),
    name: text(line, 'ItemDescription'),
    note: text(line, 'AdditionalLineItemInformation'),
    quantity: source.decimal(line, 'Quantity'),
    unitCode: unit === undefined ? undefined : (FACTURAE_UNITS[unit] ?? unit),
    price: source.decimal(line, 'UnitPriceWithoutTax'),
    amount: source.decimal(line, 'GrossAmount', 'TotalCost'),
    taxCategory: SPECIAL_EVENTS[text(line, 'SpecialTaxableEvent/SpecialTaxableEventCode') ?? ''],
    taxRate: source.decimal(line, 'TaxesOutputs/Tax/TaxRate'),
    adjustments: [
      ...select(line, 'DiscountsAndRebates/Discount').flatMap(found => readDiscount(found, source)),
      ...select(line, 'Charges/Charge').flatMap(found => readCharge(found, source)),
    ],
    sellerNumber: text(line, 'ArticleCode'),
    period: source.period(line, 'LineItemPeriod/StartDate', 'LineItemPeriod/EndDate'),
    references: readReferences(line, LINE_REFERENCES, source),
    properties: [],
  }
}
