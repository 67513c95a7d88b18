import type { Adjustment, EinvoiceLine } from '#shared/einvoice.ts'
import type { Source } from '../source.ts'
import type { XmlElement } from '../xml/element.ts'
import { select, text } from '../xml/select.ts'
import { readReferences } from './references.ts'
import { LINE_REFERENCES } from './ubl-paths.ts'

export function readAdjustment(element: XmlElement, source: Source): Adjustment[] {
  const amount = source.decimal(element, 'Amount')
  if (amount === undefined) return []
  return [
    {
      kind: text(element, 'ChargeIndicator') === 'true' ? 'charge' : 'allowance',
      amount,
      base: source.decimal(element, 'BaseAmount'),
      percent: source.decimal(element, 'MultiplierFactorNumeric'),
      reason: text(element, 'AllowanceChargeReason'),
      reasonCode: text(element, 'AllowanceChargeReasonCode'),
      taxCategory: text(element, 'TaxCategory/ID'),
      taxRate: source.decimal(element, 'TaxCategory/Percent'),
    },
  ]
}

export function readLine(line: XmlElement, source: Source): EinvoiceLine {
  const tax = select(line, 'Item/ClassifiedTaxCategory')[0]
  return {
    role: 'detail',
    id: text(line, 'ID'),
    name: text(line, 'Item/Name'),
    description: text(line, 'Item/Description'),
    note: text(line, 'Note'),
    quantity: source.decimal(line, 'InvoicedQuantity', 'CreditedQuantity'),
    unitCode: text(line, 'InvoicedQuantity/@unitCode', 'CreditedQuantity/@unitCode'),
    price: source.decimal(line, 'Price/PriceAmount'),
    priceBase: source.decimal(line, 'Price/BaseQuantity'),
    grossPrice: source.decimal(line, 'Price/AllowanceCharge/BaseAmount'),
    amount: source.decimal(line, 'LineExtensionAmount'),
    taxCategory: tax && text(tax, 'ID'),
    taxRate: tax && source.decimal(tax, 'Percent'),
    adjustments: select(line, 'AllowanceCharge').flatMap(element => readAdjustment(element, source)),
    sellerNumber: text(line, 'Item/SellersItemIdentification/ID'),
    buyerNumber: text(line, 'Item/BuyersItemIdentification/ID'),
    standardNumber: text(line, 'Item/StandardItemIdentification/ID'),
    originCountry: text(line, 'Item/OriginCountry/IdentificationCode'),
    period: source.period(line, 'InvoicePeriod/StartDate', 'InvoicePeriod/EndDate'),
    references: readReferences(line, LINE_REFERENCES, source),
    properties: [
      ...select(line, 'Item/AdditionalItemProperty').map(property => ({
        name: text(property, 'Name') ?? '',
        value: text(property, 'Value') ?? '',
      })),
      ...select(line, 'Item/CommodityClassification/ItemClassificationCode').map(code => ({
        name: code.attributes.get('listID') ?? '',
        value: code.text.trim(),
      })),
    ],
  }
}
