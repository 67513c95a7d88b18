import { Big } from 'big.js'
import type { EinvoiceFormat, Party } from '#shared/einvoice.ts'
import type { CountryName } from '../samples/countries.ts'
import { type Case, factsOf, type Invention, invent } from './invention.ts'
import { writeCii } from './write-cii.ts'
import { writeFacturae } from './write-facturae.ts'
import { writeFatturapa } from './write-fatturapa.ts'
import { writeUbl } from './write-ubl.ts'

export interface Profile {
  readonly format: EinvoiceFormat
  /** What Vouch calls it. */
  readonly name: string
  readonly country: CountryName
  /** What the profile has no place for, as paths into the invention; `*` stands for every entry of a list. */
  readonly without: readonly string[]
  /** The invention in the codes of the format; most need none of their own. */
  /** Whether it has a place for allowances and charges of the whole document. */
  readonly adjusted?: false
  readonly adapt?: (invention: Invention) => Invention
  readonly write: (invention: Invention) => string
}

const LINE_DETAILS = ['buyerNumber', 'originCountry', 'properties', 'description'].map(name => `parts.lines.*.${name}`)
const NO_LINES = ['parts.lines', 'parts.totals.lines']
const MINIMUM = [
  ...NO_LINES,
  ...[
    'adjustments',
    'taxes',
    'payments',
    'notes',
    'attachments',
    'paymentTerms',
    'payee',
    'deliverTo',
    'deliveryDate',
    'period',
  ].map(name => `parts.${name}`),
  'parts.totals.allowances',
  'parts.totals.charges',
  'parts.totals.prepaid',
  'parts.buyer.identifiers',
  'dueDate',
  'customerNumber',
]
const NATIONAL = [
  'parts.payee',
  'parts.deliverTo',
  'parts.seller.electronicAddress',
  'parts.buyer.electronicAddress',
  'parts.seller.registration',
  'parts.buyer.registration',
  'parts.notes.*.subject',
  'parts.lines.*.standardNumber',
  'parts.taxes.*.exemptionCode',
  ...LINE_DETAILS.filter(path => !path.endsWith('properties')),
]

/** The vendor's number of the buyer is an identifier of the buyer like any other. */
const customerAsIdentifier = (invention: Invention): Invention => ({
  ...invention,
  parts: {
    ...invention.parts,
    buyer: {
      ...invention.parts.buyer,
      identifiers: invention.customerNumber === undefined ? [] : [{ value: invention.customerNumber }],
    },
  },
})

const cii = (name: string, identifier: string, without: readonly string[] = []): Profile => ({
  format: 'cii',
  name,
  country: 'germany',
  without,
  adapt: customerAsIdentifier,
  write: invention => writeCii(invention, identifier),
})
const ubl = (name: string, identifier: string, country: CountryName): Profile => ({
  format: 'ubl',
  name,
  country,
  without: [],
  write: invention => writeUbl(invention, identifier),
})
const zugferd1 = (level: string, without: readonly string[] = []): Profile => ({
  format: 'cii',
  name: `ZUGFeRD 1.0 ${level.toUpperCase()}`,
  country: 'germany',
  without,
  adapt: customerAsIdentifier,
  write: invention => writeCii(invention, `urn:ferd:CrossIndustryDocument:invoice:1p0:${level}`, 'zugferd-1'),
})

const withDue = (invention: Invention, code: string): Invention => {
  const [payment] = invention.parts.payments
  const payments =
    payment === undefined ? [] : [{ ...payment, code, dueDate: invention.dueDate, amount: invention.parts.totals.due }]
  return { ...invention, parts: { ...invention.parts, payments } }
}

const withCountry = (party: Party): Party => ({ ...party, vatId: `IT${party.vatId?.replace(/^IT/, '')}` })

/** FatturaPA states neither sums nor document-level allowances with a rate, and a Natura only where no tax is due. */
function italian(invention: Invention): Invention {
  const { parts } = withDue(invention, 'MP05')
  const exempt = (category: string | undefined) => (category === 'AE' ? 'N6.9' : undefined)
  const lines = parts.lines.map(line => ({
    ...line,
    taxCategory: exempt(line.taxCategory),
    // A percentage of the price, without a reason.
    adjustments: line.adjustments.map(({ reason, ...adjustment }) => ({
      ...adjustment,
      amount: new Big(line.price ?? 0)
        .times(line.quantity ?? 0)
        .div(10)
        .toFixed(),
    })),
  }))
  return {
    ...invention,
    language: 'it',
    parts: {
      ...parts,
      typeCode: invention.documentType === 'credit-note' ? 'TD04' : 'TD01',
      seller: withCountry(parts.seller),
      buyer: withCountry(parts.buyer),
      paymentTerms: 'Pagamento completo',
      references: parts.references.filter(({ kind }) => kind !== 'buyer-reference'),
      lines,
      taxes: parts.taxes.map(({ category, ...tax }) => ({
        ...tax,
        category: exempt(category),
        exemptionCode: exempt(category),
      })),
      totals: { total: parts.totals.total, due: parts.totals.due },
      withheld: invention.documentType === 'invoice' ? [{ kind: 'RT01', rate: '20.00', amount: '12.00' }] : [],
    },
  }
}

/** What is owed back is stated below zero, in an invoice of a class of its own. */
function spanish(invention: Invention): Invention {
  const credit = invention.documentType === 'credit-note'
  const due = withDue(invention, '04')
  const { parts } = credit ? negated(due) : due
  return {
    ...invention,
    language: 'es',
    parts: {
      ...parts,
      typeCode: credit ? 'OR' : 'OO',
      attachments: parts.attachments.map(attachment => ({ ...attachment, name: 'Timesheet.csv' })),
      references: parts.references
        .filter(({ kind }) => kind !== 'buyer-reference' && kind !== 'despatch')
        .map(({ kind, id }) => ({ kind, id })),
      withheld: credit ? [] : [{ kind: 'IRPF', rate: '15.00', amount: '10.00' }],
    },
  }
}

const AMOUNTS = new Set(['amount', 'base', 'quantity'])

/** Every amount and quantity with the other sign. */
function negated<T>(value: T, key = '', inTotals = false): T {
  if (typeof value === 'string')
    return ((AMOUNTS.has(key) || inTotals) && Number(value) !== 0 ? `-${value}` : value) as T
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map(entry => negated(entry, key)) as T
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, negated(inner, name, key === 'totals')]),
  ) as T
}

const ITALY: Omit<Profile, 'name' | 'write'> = {
  format: 'fatturapa',
  country: 'italy',
  without: [
    ...NATIONAL.filter(path => path !== 'parts.taxes.*.exemptionCode'),
    'parts.period',
    'parts.lines.*.note',
    'parts.seller.contact.name',
  ],
  adjusted: false,
  adapt: italian,
}
const SPAIN: Omit<Profile, 'name' | 'write'> = {
  format: 'facturae',
  country: 'spain',
  without: [
    ...NATIONAL,
    'customerNumber',
    'parts.seller.taxNumber',
    'parts.buyer.taxNumber',
    'parts.taxes.*.category',
    'parts.taxes.*.exemptionReason',
    'parts.lines.*.taxCategory',
    'parts.lines.*.properties',
    'parts.adjustments.*.taxCategory',
    'parts.adjustments.*.taxRate',
    'parts.adjustments.*.reasonCode',
    'parts.payments.*.accountHolder',
    'parts.paymentTerms',
  ],
  adapt: spanish,
}

export const PROFILES: readonly Profile[] = [
  cii('Factur-X MINIMUM', 'urn:factur-x.eu:1p0:minimum', MINIMUM),
  cii('Factur-X BASIC WL', 'urn:factur-x.eu:1p0:basicwl', NO_LINES),
  cii('Factur-X BASIC', 'urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic', LINE_DETAILS),
  cii('EN 16931', 'urn:cen.eu:en16931:2017'),
  cii('Factur-X EXTENDED', 'urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended'),
  cii('XRechnung 3.0', 'urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0'),
  zugferd1('basic', LINE_DETAILS),
  zugferd1('comfort'),
  zugferd1('extended'),
  ubl('XRechnung 3.0', 'urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0', 'germany'),
  ubl('Peppol BIS Billing 3.0', 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0', 'france'),
  { ...ITALY, name: 'FatturaPA FPR12', write: invention => writeFatturapa([invention], 'FPR12') },
  { ...ITALY, name: 'FatturaPA FPA12', write: invention => writeFatturapa([invention], 'FPA12') },
  { ...SPAIN, name: 'Facturae 3.2', write: invention => writeFacturae(invention, '3.2') },
  { ...SPAIN, name: 'Facturae 3.2.1', write: invention => writeFacturae(invention, '3.2.1') },
  { ...SPAIN, name: 'Facturae 3.2.2', write: invention => writeFacturae(invention, '3.2.2') },
]

/** An invention for a profile, as far as the profile can say it. The same seed gives the same invention. */
export const inventFor = (profile: Profile, seed: string, which: Case): Invention =>
  inProfile(invent(factsOf(seed, profile.country, which), which, profile.adjusted !== false), profile)

/** The invention as far as a profile can say it. */
export function inProfile(invention: Invention, profile: Profile): Invention {
  const adapted = profile.adapt?.(invention) ?? invention
  return profile.without.reduce((rest, path) => without(rest, path.split('.')), adapted)
}

function without<T>(value: T, [key, ...rest]: readonly string[]): T {
  if (key === undefined || value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(entry => without(entry, key === '*' ? rest : [key, ...rest])) as T
  const inner = (value as Record<string, unknown>)[key]
  if (rest.length > 0) return { ...value, [key]: without(inner, rest) }
  // A list that is not said is empty; everything else is absent.
  return { ...value, [key]: Array.isArray(inner) ? [] : undefined }
}
