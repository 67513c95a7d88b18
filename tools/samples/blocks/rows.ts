import type { Row, Setting } from '../setting.ts'

const present = <Item>(items: readonly (Item | undefined)[]): Item[] => items.filter(item => item !== undefined)

/** The vendor's identifiers for the tax office. */
export function identifierRows(setting: Setting): Row[] {
  const { vendor, taxFreeNote } = setting.facts
  // A business that charges no tax mostly has no VAT id, but prints its tax number.
  const untaxed = taxFreeNote !== undefined && setting.facts.language === 'de'
  return present<Row>([
    vendor.vatId === undefined || untaxed
      ? undefined
      : { label: setting.label('vatId'), value: vendor.vatId, field: 'vendorVatId' },
    vendor.taxNumber === undefined
      ? undefined
      : { label: setting.label('taxNumber'), value: vendor.taxNumber, field: 'vendorTaxNumber' },
  ])
}

/** Where to pay to. */
export function bankRows(setting: Setting): Row[] {
  const { vendor } = setting.facts
  return present<Row>([
    { label: setting.label('bank'), value: vendor.bank },
    vendor.iban === undefined
      ? undefined
      : { label: setting.label('iban'), value: setting.iban(vendor.iban), field: 'vendorIban' },
    vendor.bic === undefined ? undefined : { label: setting.label('bic'), value: vendor.bic, field: 'vendorBic' },
    vendor.account === undefined ? undefined : { label: setting.label('account'), value: vendor.account },
  ])
}

/** Number, dates and references, with this design's share of rows that are no fields. */
export function detailRows(setting: Setting): Row[] {
  const { facts, random } = setting
  const wanted: readonly (Row | undefined)[] = [
    { label: setting.label(setting.numberConcept()), value: facts.number, field: 'invoiceNumber' },
    { label: setting.label('invoiceDate'), value: setting.day(facts.date), field: 'invoiceDate' },
    facts.dueDate === undefined || random.chance(0.35)
      ? undefined
      : { label: setting.label('dueDate'), value: setting.day(facts.dueDate), field: 'dueDate' },
    facts.documentType === 'receipt' || random.chance(0.6)
      ? undefined
      : { label: setting.label('deliveryDate'), value: setting.day(facts.deliveryDate), field: 'deliveryDate' },
    facts.purchaseOrder === undefined || facts.documentType === 'receipt'
      ? undefined
      : { label: setting.label('purchaseOrder'), value: facts.purchaseOrder, field: 'purchaseOrder' },
    facts.customerNumber === undefined || facts.documentType === 'receipt'
      ? undefined
      : { label: setting.label('customerNumber'), value: facts.customerNumber, field: 'customerNumber' },
  ]
  const distractors: readonly Row[] = [
    { label: setting.label('orderDate'), value: setting.day(facts.orderDate) },
    { label: setting.label('deliveryNote'), value: facts.deliveryNote },
    { label: setting.label('contactPerson'), value: facts.contactPerson },
  ]
  const rows = [...present(wanted), ...random.several(distractors, setting.design.distractors)]
  // The number leads on most invoices; elsewhere a customer number or a date stands first.
  return random.chance(0.65) ? rows : random.several(rows, rows.length)
}
