import type { Adjustment, EinvoiceLine } from '#shared/einvoice.ts'
import type { Source } from '../source.ts'
import type { XmlElement } from '../xml/element.ts'
import { select, text } from '../xml/select.ts'
import { LINE_REFERENCES } from './cii-paths.ts'
import { readReferences } from './references.ts'

const ROLES: Readonly<Record<string, EinvoiceLine['role']>> = { GROUP: 'group', INFORMATION: 'information' }

export const readPeriod = (element: XmlElement, source: Source) =>
  source.period(
    element,
    'BillingSpecifiedPeriod/StartDateTime/DateTimeString',
    'BillingSpecifiedPeriod/EndDateTime/DateTimeString',
  )

export function readAdjustment(element: XmlElement, source: Source): Adjustment[] {
  const amount = source.decimal(element, 'ActualAmount')
  if (amount === undefined) return []
  return [
    {
      kind: text(element, 'ChargeIndicator/Indicator', 'ChargeIndicator') === 'true' ? 'charge' : 'allowance',
      amount,
      base: source.decimal(element, 'BasisAmount'),
      percent: source.decimal(element, 'CalculationPercent'),
      reason: text(element, 'Reason'),
      reasonCode: text(element, 'ReasonCode'),
      taxCategory: text(element, 'CategoryTradeTax/CategoryCode'),
      taxRate: source.decimal(element, 'CategoryTradeTax/RateApplicablePercent'),
    },
  ]
}

export function readLine(line: XmlElement, source: Source): EinvoiceLine {
  const price = 'SpecifiedLineTradeAgreement/NetPriceProductTradePrice'
  const gross = 'SpecifiedLineTradeAgreement/GrossPriceProductTradePrice'
  const settlement = select(line, 'SpecifiedLineTradeSettlement')[0] ?? line
  return {
    role: ROLES[text(line, 'AssociatedDocumentLineDocument/LineStatusReasonCode') ?? ''] ?? 'detail',
    id: text(line, 'AssociatedDocumentLineDocument/LineID'),
    name: text(line, 'SpecifiedTradeProduct/Name'),
    description: text(line, 'SpecifiedTradeProduct/Description'),
    note: text(line, 'AssociatedDocumentLineDocument/IncludedNote/Content'),
    quantity: source.decimal(line, 'SpecifiedLineTradeDelivery/BilledQuantity'),
    unitCode: text(line, 'SpecifiedLineTradeDelivery/BilledQuantity/@unitCode'),
    price: source.decimal(line, `${price}/ChargeAmount`),
    priceBase: source.decimal(line, `${price}/BasisQuantity`, `${gross}/BasisQuantity`),
    grossPrice: source.decimal(line, `${gross}/ChargeAmount`),
    amount: source.decimal(
      settlement,
      'SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount',
      'SpecifiedTradeSettlementHeaderMonetarySummation/LineTotalAmount',
    ),
    taxCategory: text(settlement, 'ApplicableTradeTax/CategoryCode'),
    taxRate: source.decimal(settlement, 'ApplicableTradeTax/RateApplicablePercent'),
    adjustments: select(settlement, 'SpecifiedTradeAllowanceCharge').flatMap(element =>
      readAdjustment(element, source),
    ),
    sellerNumber: text(line, 'SpecifiedTradeProduct/SellerAssignedID'),
    buyerNumber: text(line, 'SpecifiedTradeProduct/BuyerAssignedID'),
    standardNumber: text(line, 'SpecifiedTradeProduct/GlobalID'),
    originCountry: text(line, 'SpecifiedTradeProduct/OriginTradeCountry/ID'),
    period: readPeriod(settlement, source),
    references: readReferences(line, LINE_REFERENCES, source),
    properties: [
      ...select(line, 'SpecifiedTradeProduct/ApplicableProductCharacteristic').map(property => ({
        name: text(property, 'Description') ?? '',
        value: text(property, 'Value', 'ValueMeasure') ?? '',
      })),
      ...select(line, 'SpecifiedTradeProduct/DesignatedProductClassification/ClassCode').map(code => ({
        name: code.attributes.get('listID') ?? '',
        value: code.text.trim(),
      })),
    ],
  }
}
