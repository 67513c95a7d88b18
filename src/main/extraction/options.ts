import { Temporal } from 'temporal-polyfill'
import type { FieldName } from '#shared/fields.ts'
import { type AccessKey, findAccessKeys } from '../language/access-key.ts'
import { moneyString } from '../language/amounts.ts'
import type { Candidate, CandidatesByLabel } from './candidates.ts'
import { discountDays } from './discount-days.ts'
import type { Option } from './field-values.ts'
import type { Figure, Figures } from './figures.ts'
import type { LayoutPage } from './layout.ts'
import type { Parties, PartyValue } from './parties.ts'
import { daysToPay, findTermsSentences } from './payment-terms.ts'
import type { DateSpan, EmailSpan, IbanSpan, Span, TaxIdSpan } from './spans.ts'
import { titleOf } from './titles.ts'

export interface Evidence {
  readonly pages: readonly LayoutPage[]
  readonly candidates: CandidatesByLabel
  readonly spans: readonly Span[]
  readonly parties: Parties
  readonly figures: Figures
  readonly company: { readonly name: string; readonly vatId: string }
}

const printed = ({ segment, from, to }: Candidate['label']): string =>
  segment.tokens
    .slice(from, to)
    .map(token => token.text)
    .join(' ')

const toOption = ({ value, raw, tokens, score, label }: Candidate): Option => ({
  ...{ value, raw, tokens, score },
  label: printed(label),
})

const labelled = ({ candidates }: Evidence, name: Parameters<CandidatesByLabel['get']>[0]): Option[] =>
  (candidates.get(name) ?? []).map(toOption)

const spansOf = <Kind extends Span['kind']>({ spans }: Evidence, kind: Kind): Extract<Span, { kind: Kind }>[] =>
  spans.filter((span): span is Extract<Span, { kind: Kind }> => span.kind === kind)

const isBuyers = ({ parties }: Evidence, option: { readonly tokens: Option['tokens'] }): boolean =>
  option.tokens.some(token => parties.isBuyers(token))

/** The first day in the upper half, where no label names one. */
function invoiceDates(evidence: Evidence): Option[] {
  const found = labelled(evidence, 'invoiceDate')
  const claimed = new Set(
    (['dueDate', 'deliveryDate', 'otherDate'] as const).flatMap(name =>
      (evidence.candidates.get(name) ?? [])
        .filter(candidate => candidate.score > 0.5)
        .map(candidate => candidate.value),
    ),
  )
  const loose = spansOf(evidence, 'date').filter((span: DateSpan) => !span.compact && !claimed.has(span.value))
  const [first] = loose
  if (first === undefined) return found
  const inTitle = loose
    .filter(span => span.segment.page === 1 && ['invoice', 'credit-note'].includes(titleOf(span.segment) ?? ''))
    .map(span => ({ value: span.value, raw: span.raw, tokens: span.tokens, score: 0.72 }))
  const only = new Set(loose.map(span => span.value)).size === 1
  return [...found, ...inTitle, { value: first.value, raw: first.raw, tokens: first.tokens, score: only ? 0.6 : 0.42 }]
}

/** How surely a sentence that also grants a discount names the day of the whole sum. */
const SAID_BESIDE_DISCOUNT = 0.85
/** A day of a discount is as good as none. */
const EARLY = 0.3

function dueDates(evidence: Evidence): Option[] {
  const { early, whole } = discountDays(spansOf(evidence, 'date').filter(({ compact }) => !compact))
  const said = whole.map(({ value, raw, tokens }) => ({ value, raw, tokens, score: SAID_BESIDE_DISCOUNT }))
  const options = [...(evidence.candidates.get('dueDate') ?? []).map(toOption), ...said].map(option =>
    early.has(option.value) ? { ...option, score: EARLY * option.score } : option,
  )
  const owed = owedDays(evidence)
  return options.map(option => (owed.includes(option.value) ? { ...option, proven: true } : option))
}

/** The days to pay by that the terms lead to: '30 days net' from the day of the invoice. */
function owedDays(evidence: Evidence): string[] {
  const [issued] = invoiceDates(evidence).sort((a, b) => b.score - a.score)
  if (issued === undefined) return []
  const from = Temporal.PlainDate.from(issued.value)
  return daysToPay(evidence.pages).map(days => from.add({ days }).toString())
}

function invoiceNumbers(evidence: Evidence): Option[] {
  const others = new Set([...spansOf(evidence, 'taxId'), ...spansOf(evidence, 'iban')].flatMap(span => span.tokens))
  const options = labelled(evidence, 'invoiceNumber').filter(option => !option.tokens.some(token => others.has(token)))
  return provenBy(
    accessKeysOf(evidence).map(key => key.number),
    options,
  )
}

const accessKeysOf = ({ pages }: Evidence): AccessKey[] =>
  pages.flatMap(page => page.rows.flatMap(row => row.segments.flatMap(segment => findAccessKeys(segment.text))))

const digitsOf = (value: string): string => value.replace(/\D/g, '').replace(/^0+/, '')

/** What an access key with its check digit says again is proven; what it contradicts is another paper's or party's. */
function provenBy(said: readonly string[], options: readonly Option[]): Option[] {
  if (said.length === 0) return [...options]
  return options.map(option =>
    said.some(value => digitsOf(value) === digitsOf(option.value))
      ? { ...option, score: Math.max(option.score, 0.98), proven: true }
      : { ...option, score: 0.3 * option.score },
  )
}

const same = (first: string, second: string): boolean =>
  first.replace(/[^A-Z0-9]/gi, '').toUpperCase() === second.replace(/[^A-Z0-9]/gi, '').toUpperCase()

function taxIdOptions(evidence: Evidence): Option[] {
  const bare = spansOf(evidence, 'taxId').map((span: TaxIdSpan) => ({
    value: span.value,
    raw: span.raw,
    tokens: span.tokens,
    score: span.checked === false ? 0.5 : 0.7,
  }))
  // A label inside an id ('CHE-123.456.789 MWST') cuts it short; its form does not.
  const whole = labelled(evidence, 'vatId').map(option => {
    const span = bare.find(other => other.tokens[0] === option.tokens[0])
    return span === undefined ? option : { ...span, score: option.score }
  })
  return [...whole, ...bare].filter(option => !option.tokens.some(token => evidence.parties.isOthers(token)))
}

function vendorVatIds(evidence: Evidence): Option[] {
  const buyers = (evidence.candidates.get('buyerVatId') ?? []).filter(candidate => candidate.score > 0.6)
  const nameTokens = evidence.parties.vendorNames[0]?.tokens ?? []
  const issuers = accessKeysOf(evidence).map(key => key.issuer)
  return provenBy(issuers, taxIdOptions(evidence))
    .filter(option => issuers.length > 0 || !isBuyers(evidence, option))
    .filter(option => !buyers.some(buyer => same(buyer.value, option.value)))
    .filter(option => evidence.company.vatId === '' || !same(option.value, evidence.company.vatId))
    .map(option => ({ ...option, score: Math.min(1, option.score + closeness(nameTokens, option)) }))
}

/** Standing near the vendor's own name says whose id it is, where there are two. */
function closeness(name: Option['tokens'], option: Option): number {
  const [first] = name
  const [other] = option.tokens
  if (first === undefined || other === undefined || first.page !== other.page) return 0
  const distance = Math.abs(first.top - other.top) + Math.abs(first.left - other.left) / 3
  return distance < 12 ? 0.05 : 0
}

function buyerVatIds(evidence: Evidence): Option[] {
  const inBlock = taxIdOptions(evidence).filter(option => isBuyers(evidence, option))
  return [...labelled(evidence, 'buyerVatId'), ...inBlock]
}

function ibans(evidence: Evidence): Option[] {
  const bare = spansOf(evidence, 'iban').map((span: IbanSpan, index) => ({
    value: span.value,
    raw: span.raw,
    tokens: span.tokens,
    // The first account is the one to pay to.
    score: (span.valid ? 0.9 : 0.6) - 0.03 * index,
    proven: span.valid,
  }))
  const named = (evidence.candidates.get('vendorIban') ?? []).map(candidate => ({
    ...toOption(candidate),
    proven: candidate.span?.kind === 'iban' && candidate.span.valid,
  }))
  return [...bare, ...named].filter(option => !isBuyers(evidence, option))
}

function emails(evidence: Evidence): Option[] {
  const vendorWords = evidence.parties.vendorNames[0]?.raw.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return spansOf(evidence, 'email')
    .filter(span => !isBuyers(evidence, span))
    .map((span: EmailSpan, index) => {
      const own = vendorWords.some(word => span.value.includes(word))
      return { value: span.value, raw: span.raw, tokens: span.tokens, score: (own ? 0.95 : 0.82) - 0.03 * index }
    })
}

/** What stands behind a label of terms is as often a bank or a way to pay. */
const TERMS_WITHOUT_DAYS = 0.75

const party = (values: readonly PartyValue[]): Option[] =>
  values.map(({ raw, tokens, score }) => ({ value: raw, raw, tokens, score }))

const figureOption = (figure: Figure, proven: boolean): Option => ({
  value: moneyString(figure.value.abs()),
  raw: figure.span.raw,
  tokens: figure.span.tokens,
  score: figure.score,
  ...(proven ? { proven } : {}),
})

function figureOptions(chosen: Figure | undefined, others: readonly Figure[], proven: boolean): Option[] {
  const rest = others
    .filter(other => chosen === undefined || !other.value.eq(chosen.value))
    // What arithmetic or the stronger label left behind is no rival to what it chose.
    .map(other => ({
      ...figureOption(other, false),
      score: chosen === undefined ? 0.3 * other.score : Math.min(other.score, 0.8 * chosen.score),
    }))
  return chosen === undefined ? rest : [figureOption(chosen, proven), ...rest]
}

type WithOptions = Exclude<FieldName, 'currency'>

/** Everything that each field could be. Currency is not here: it depends on the total that was chosen. */
export function optionsOf(evidence: Evidence): Readonly<Record<WithOptions, readonly Option[]>> {
  const entries = Object.entries(OPTIONS).map(([field, find]) => [field, find(evidence)])
  return Object.fromEntries(entries) as Record<WithOptions, Option[]>
}

const OPTIONS: Readonly<Record<WithOptions, (evidence: Evidence) => Option[]>> = {
  vendorName: ({ parties }) => party(parties.vendorNames),
  invoiceNumber: invoiceNumbers,
  invoiceDate: invoiceDates,
  dueDate: dueDates,
  deliveryDate: evidence => labelled(evidence, 'deliveryDate'),
  purchaseOrder: evidence => labelled(evidence, 'purchaseOrder'),
  customerNumber: evidence => labelled(evidence, 'customerNumber'),
  netAmount: ({ figures }) => figureOptions(figures.net, figures.alternatives.net, figures.proven),
  taxAmount: ({ figures }) => figureOptions(figures.tax, figures.alternatives.tax, figures.proven),
  totalAmount: ({ figures }) => figureOptions(figures.total, figures.alternatives.total, figures.proven),
  amountDue: ({ figures }) => figureOptions(figures.due, figures.alternatives.due, false),
  vendorAddress: ({ parties }) => (parties.vendorAddress === undefined ? [] : party([parties.vendorAddress])),
  vendorVatId: vendorVatIds,
  vendorTaxNumber: evidence => labelled(evidence, 'vendorTaxNumber').filter(option => !isBuyers(evidence, option)),
  vendorEmail: emails,
  vendorIban: ibans,
  vendorBic: evidence => labelled(evidence, 'vendorBic').filter(option => !isBuyers(evidence, option)),
  paymentTerms: evidence => [
    ...findTermsSentences(evidence.pages),
    ...labelled(evidence, 'paymentTerms').map(option => ({ ...option, score: option.score * TERMS_WITHOUT_DAYS })),
  ],
  paymentReference: evidence => labelled(evidence, 'paymentReference'),
  buyerName: ({ parties }) => party(parties.buyerNames),
  buyerVatId: buyerVatIds,
}
