import { Big } from 'big.js'
import type { Adjustment, EinvoiceLine, EinvoiceParts, Party as EinvoiceParty } from '#shared/einvoice.ts'
import { COUNTRIES, type CountryName } from '../samples/countries.ts'
import type { Facts, Line, Party } from '../samples/facts.ts'
import { inventFacts } from '../samples/invent.ts'
import { Random } from '../samples/random.ts'

/** An invoice that nobody wrote, with all that an e-invoice can say. Its sums are right. */
export interface Invention {
  readonly documentType: 'invoice' | 'credit-note'
  readonly language: Facts['language']
  readonly number: string
  readonly date: string
  readonly dueDate: string | undefined
  readonly customerNumber: string | undefined
  readonly parts: Omit<EinvoiceParts, 'signature'>
}

/** `page` says only what a page shows, so that it can stand beside one. */
export const CASES = ['page', 'full', 'reverse-charge', 'credit-note'] as const
export type Case = (typeof CASES)[number]

export function factsOf(seed: string, country: CountryName, which: Case): Facts {
  return inventFacts(new Random(seed), COUNTRIES[country], {
    documentType: which === 'credit-note' ? 'credit-note' : 'invoice',
    lineCount: 4,
    rates: which === 'reverse-charge' ? 'none' : 'several',
    deposit: which === 'full',
    date: '2026-02-11',
  })
}

const UNIT_CODES = ['C62', 'HUR', 'KGM', 'XBX'] as const
const money = (value: Big): string => value.toFixed(2)
const total = (values: readonly (string | undefined)[]): Big =>
  values.reduce<Big>((sum, value) => sum.plus(value ?? 0), Big(0))

/** Without allowances and charges of the whole document where a format has no place for their tax. */
export function invent(facts: Facts, which: Case, adjusted: boolean): Invention {
  const rich = which !== 'page'
  const category = which === 'reverse-charge' ? 'AE' : 'S'
  const lines = facts.lines.map((line, index) => lineOf(line, index, category, rich))
  const adjustments = rich && adjusted ? adjustmentsOf(lines, category) : []
  const taxes = taxesOf(lines, adjustments, category)
  const sums = {
    lines: total(lines.map(({ amount }) => amount)),
    allowances: total(adjustments.filter(({ kind }) => kind === 'allowance').map(({ amount }) => amount)),
    charges: total(adjustments.filter(({ kind }) => kind === 'charge').map(({ amount }) => amount)),
    tax: total(taxes.map(({ amount }) => amount)),
  }
  const net = sums.lines.minus(sums.allowances).plus(sums.charges)
  const gross = net.plus(sums.tax)
  const prepaid = facts.totals.paid
  return {
    documentType: which === 'credit-note' ? 'credit-note' : 'invoice',
    language: facts.language,
    number: facts.number,
    date: facts.date,
    dueDate: facts.dueDate,
    customerNumber: facts.customerNumber,
    parts: {
      currency: facts.currency,
      typeCode: which === 'credit-note' ? '381' : '380',
      seller: partyOf(facts.vendor, facts.countryCode, facts.contactPerson),
      buyer: partyOf(facts.buyer, facts.countryCode, undefined),
      ...(rich ? othersOf(facts) : {}),
      deliveryDate: facts.deliveryDate,
      references: referencesOf(facts, which),
      notes: rich
        ? [{ subject: 'AAI', text: `Vielen Dank & bis bald <${facts.vendor.website}>` }, { text: 'Ä Ö Ü – €' }]
        : [],
      paymentTerms: facts.paymentTerms ?? (rich ? 'Net 30 days' : undefined),
      payments: [
        {
          method: 'transfer',
          code: '30',
          iban: facts.vendor.iban,
          bic: facts.vendor.bic,
          accountHolder: facts.vendor.name,
          reference: facts.paymentReference ?? facts.number,
        },
      ],
      adjustments,
      taxes,
      withheld: [],
      advances: [],
      totals: {
        lines: money(sums.lines),
        allowances: money(sums.allowances),
        charges: money(sums.charges),
        net: money(net),
        tax: money(sums.tax),
        total: money(gross),
        prepaid: money(prepaid),
        due: money(gross.minus(prepaid)),
      },
      lines,
      attachments: rich ? ATTACHMENTS : [],
    },
  }
}

const ATTACHMENTS: EinvoiceParts['attachments'] = [
  {
    name: 'timesheet.csv',
    mediaType: 'text/csv',
    description: 'Timesheet',
    bytes: new TextEncoder().encode('day;hours\n2026-02-02;8\n'),
  },
]

function partyOf(party: Party, country: string, contact: string | undefined): EinvoiceParty {
  const place = /^([\d-]{4,9})\s+(.+)$/.exec(party.place)
  return {
    name: party.name,
    vatId: party.vatId,
    taxNumber: party.taxNumber,
    registration: party.registration,
    identifiers: [],
    electronicAddress: party.email,
    address: { lines: [party.street], postCode: place?.[1], city: place?.[2] ?? party.place, country },
    contact: { name: contact, phone: party.phone, email: party.email },
  }
}

function othersOf(facts: Facts): Partial<EinvoiceParts> {
  const { address } = partyOf(facts.buyer, facts.countryCode, undefined)
  return {
    payee: { name: `${facts.vendor.name} Factoring`, identifiers: [], address: { lines: [] }, contact: {} },
    deliverTo: { name: `${facts.buyer.name} Lager`, identifiers: [], address, contact: {} },
    period: { start: '2026-01-01', end: '2026-01-31' },
  }
}

function referencesOf(facts: Facts, which: Case): EinvoiceParts['references'] {
  const order = { kind: 'order', id: facts.purchaseOrder ?? 'B-1' } as const
  if (which === 'page') return facts.purchaseOrder === undefined ? [] : [order]
  return [
    { kind: 'buyer-reference', id: '04011000-12345-34' },
    order,
    { kind: 'contract', id: 'V-2025-7' },
    { kind: 'despatch', id: facts.deliveryNote },
    { kind: 'preceding-invoice', id: 'R-0815', date: '2026-01-09' },
  ]
}

function lineOf(line: Line, index: number, category: string, rich: boolean): EinvoiceLine {
  const adjustments: Adjustment[] =
    rich && index === 0
      ? [{ kind: 'allowance', amount: money(line.amount.times('0.1')), percent: '10.00', reason: 'Rabatt' }]
      : []
  const amount = line.amount.minus(total(adjustments.map(adjustment => adjustment.amount)))
  return {
    role: 'detail',
    id: String(index + 1),
    name: line.description,
    quantity: line.quantity.toFixed(2),
    unitCode: UNIT_CODES[index % UNIT_CODES.length],
    price: money(line.unitPrice),
    amount: money(amount),
    taxCategory: category,
    taxRate: line.taxRate.toFixed(2),
    adjustments,
    sellerNumber: line.article,
    references: [],
    properties: [],
    ...(rich
      ? {
          description: line.detail ?? 'Detail',
          note: `Note ${index + 1}`,
          buyerNumber: `K${index + 1}`,
          standardNumber: '4012345000009',
          period: { start: '2026-01-05', end: '2026-01-09' },
          originCountry: 'DE',
          properties: [{ name: 'Farbe', value: 'blau' }],
        }
      : {}),
  }
}

/** An allowance and a charge for every rate. */
function adjustmentsOf(lines: readonly EinvoiceLine[], category: string): Adjustment[] {
  return [...new Set(lines.map(({ taxRate }) => taxRate!))].flatMap(taxRate => [
    { kind: 'allowance', amount: '3.00', reason: 'Treuerabatt', reasonCode: '95', taxCategory: category, taxRate },
    { kind: 'charge', amount: '7.50', reason: 'Fracht', reasonCode: 'FC', taxCategory: category, taxRate },
  ])
}

function taxesOf(
  lines: readonly EinvoiceLine[],
  adjustments: readonly Adjustment[],
  category: string,
): EinvoiceParts['taxes'] {
  const rates = [...new Set(lines.map(({ taxRate }) => taxRate!))]
  const exemption = category === 'AE' ? { exemptionReason: 'Reverse charge', exemptionCode: 'VATEX-EU-AE' } : {}
  return rates.map(rate => {
    const base = total(lines.filter(({ taxRate }) => taxRate === rate).map(({ amount }) => amount))
      .plus(
        total(
          adjustments.filter(({ kind, taxRate }) => kind === 'charge' && taxRate === rate).map(({ amount }) => amount),
        ),
      )
      .minus(
        total(
          adjustments
            .filter(({ kind, taxRate }) => kind === 'allowance' && taxRate === rate)
            .map(({ amount }) => amount),
        ),
      )
    const amount = base.times(rate).div(100).round(2, Big.roundHalfUp)
    return { category, rate, base: money(base), amount: money(amount), ...exemption }
  })
}
