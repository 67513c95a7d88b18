import type { Adjustment, EinvoiceLine } from '#shared/einvoice.ts'
import type { Source } from '../source.ts'
import type { XmlElement } from '../xml/element.ts'
import { select, text } from '../xml/select.ts'
import { FACTURAE_UNITS } from './facturae-codes.ts'
import { LINE_REFERENCES } from './facturae-paths.ts'
import { readReferences } from './references.ts'

export function readDiscount(element: XmlElement, source: Source): Adjustment[] {
  const amount = source.decimal(element, 'DiscountAmount')
  const percent = source.decimal(element, 'DiscountRate')
  return amount === undefined ? [] : [{ kind: 'allowance', amount, percent, reason: text(element, 'DiscountReason') }]
}

export function readCharge(element: XmlElement, source: Source): Adjustment[] {
  const amount = source.decimal(element, 'ChargeAmount')
  const percent = source.decimal(element, 'ChargeRate')
  return amount === undefined ? [] : [{ kind: 'charge', amount, percent, reason: text(element, 'ChargeReason') }]
}

/** SpecialTaxableEventCode 01 is exempt, 02 not subject to the tax. */
export const SPECIAL_EVENTS: Readonly<Record<string, string>> = { '01': 'E', '02': 'O' }

export function readLine(line: XmlElement, source: Source): EinvoiceLine {
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
