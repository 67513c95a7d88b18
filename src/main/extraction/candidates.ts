import { parseBic } from '../language/iban.ts'
import type { LabelName } from '../language/lexicons/lexicon.ts'
import { parseTaxId, type TaxId } from '../language/tax-ids.ts'
import { readIdentifier } from './identifiers.ts'
import type { LabelMatch } from './labels.ts'
import type { LayoutPage, Token } from './layout.ts'
import { bySegment, inColumn, type LabelsBySegment, type Place, placesBelow, placesRight } from './neighbours.ts'
import type { Span } from './spans.ts'

/** A value that a label announces, and how surely. */
export interface Candidate {
  readonly value: string
  readonly raw: string
  readonly tokens: readonly Token[]
  /** 0 to 1: the label's strength by the place's usualness by the value's fitness. */
  readonly score: number
  readonly label: LabelMatch
  readonly via: Place['via']
  /** The typed value it was read as; absent for identifiers and text. */
  readonly span?: Span
}

type Found = Pick<Candidate, 'value' | 'raw' | 'tokens' | 'span'> & { readonly fit: number }
type Reader = (place: Place, label: LabelMatch, spans: readonly Span[]) => Found[]

const within = (place: Place, span: Span): boolean =>
  span.segment === place.segment &&
  place.segment.tokens.indexOf(span.tokens[0]!) >= place.from &&
  place.segment.tokens.indexOf(span.tokens.at(-1)!) < place.to

const spansIn = <Kind extends Span['kind']>(
  place: Place,
  label: LabelMatch,
  spans: readonly Span[],
  kind: Kind,
): Extract<Span, { kind: Kind }>[] =>
  spans.filter(
    (span): span is Extract<Span, { kind: Kind }> =>
      span.kind === kind && within(place, span) && (place.via === 'right' || inColumn(label, span.tokens, place)),
  )

const readDate: Reader = (place, label, spans) =>
  spansIn(place, label, spans, 'date')
    .slice(0, 1)
    .map(span => ({
      value: span.value,
      raw: span.raw,
      tokens: span.tokens,
      span,
      // In a sentence ('payable within 14 days of 3 May') the day stands behind other words.
      fit: (place.segment.tokens.indexOf(span.tokens[0]!) - place.from > 3 ? 0.8 : 1) * (span.ambiguous ? 0.97 : 1),
    }))

/** Of several sums behind one label the first is meant most often. */
const FURTHER = 0.93

const readAmount: Reader = (place, label, spans) =>
  spansIn(place, label, spans, 'amount')
    // A bare number under a label is anything.
    .filter(span => span.money || place.via === 'right')
    .map((span, index) => ({
      value: span.value.abs().toFixed(2),
      raw: span.raw,
      tokens: span.tokens,
      span,
      fit: (span.money ? 1 : 0.45) * FURTHER ** index,
    }))

const readNumber: Reader = (place, label, spans) => {
  const dates = new Set(spansIn(place, label, spans, 'date').flatMap(span => (span.compact ? [] : span.tokens)))
  const taken = (token: Token): boolean => dates.has(token)
  const from = place.via === 'right' || place.cell ? place.from : firstInColumn(place, label)
  if (from === undefined) return []
  const identifier = readIdentifier(place.segment.tokens, from, place.to, taken)
  if (identifier === undefined) return []
  const isMoney = spans.some(
    span =>
      span.kind === 'amount' &&
      span.money &&
      span.tokens[0] === identifier.tokens[0] &&
      span.tokens.length >= identifier.tokens.length,
  )
  if (isMoney) return []
  const fit = /^\d{1,2}$/.test(identifier.text) ? 0.75 : 1
  return [{ value: identifier.text, raw: identifier.text, tokens: identifier.tokens, fit }]
}

/** A Brazilian supplier is a company: eleven digits are a person's, most often the buyer's. */
const isPersons = (id: TaxId): boolean => id.country === 'BR' && id.value.length === 11

function fitOf(id: TaxId): number {
  if (isPersons(id)) return 0.6
  return id.checked === false ? 0.75 : id.checked ? 1 : 0.85
}

/** A country's two letters and a number of no country's form: what specimens print, and misread ids look like. */
const isPrefixedNumber = (raw: string): boolean => /^[A-Z]{2}[ -]?[A-Z]?\d[\d .]{5,14}\d$/.test(raw)

function firstInColumn(place: Place, label: LabelMatch): number | undefined {
  const index = place.segment.tokens.findIndex(token => token.right > label.left - 0.5)
  return index === -1 ? undefined : index
}

/** A number printed in groups ('960 132 874 58663', '91 226/6460'): all the groups of digits that touch. */
const readGroups: Reader = (place, label, spans) =>
  readNumber(place, label, spans).map(found => {
    const tokens = [...found.tokens]
    if (!/^[\d/]+$/.test(found.value)) return found
    for (const token of place.segment.tokens.slice(place.segment.tokens.indexOf(tokens.at(-1)!) + 1, place.to)) {
      if (!/^[\d/]+[.,;]?$/.test(token.text) || token.left - tokens.at(-1)!.right > 0.7) break
      tokens.push(token)
    }
    const value = tokens
      .map(token => token.text)
      .join(' ')
      .replace(/[.,;]$/, '')
    return { ...found, tokens, value, raw: value }
  })

const readTaxId: Reader = (place, label, spans) => {
  const prefixed = spansIn(place, label, spans, 'taxId').slice(0, 1)
  if (prefixed.length > 0)
    return prefixed.map(span => ({
      value: span.value,
      raw: span.raw,
      tokens: span.tokens,
      span,
      fit: span.checked === false ? 0.9 : 1,
    }))
  const from = place.via === 'right' ? place.from : firstInColumn(place, label)
  if (from === undefined) return []
  // Up to four words ('123 4567 89', 'CHE-123.456.789 MWST'), the most that still have a country's form.
  const tokens = place.segment.tokens
  let start = from
  while (start < place.to && !/\d/.test(tokens[start]!.text) && start - from < 3) start++
  const begins = start > from && /^[A-Z]{2,3}$/.test(tokens[start - 1]!.text) ? [start - 1, start] : [start]
  for (const begin of begins) {
    for (let end = Math.min(place.to, begin + 5); end > begin; end--) {
      const used = tokens.slice(begin, end)
      const raw = used
        .map(token => token.text)
        .join(' ')
        .replace(/[.,;:)]+$/, '')
        .replace(/^[(:]+/, '')
      const id =
        /\d/.test(used.at(-1)!.text) || /^(?:MWST|TVA|IVA)$/i.test(used.at(-1)!.text) ? parseTaxId(raw) : undefined
      if (id === undefined) {
        if (!isPrefixedNumber(raw)) continue
        return [{ value: raw.replace(/[^A-Z0-9]/gi, '').toUpperCase(), raw, tokens: used, fit: 0.7 }]
      }
      return [{ value: id.value, raw, tokens: used, fit: fitOf(id) }]
    }
  }
  return []
}

const readIban: Reader = (place, label, spans) =>
  spansIn(place, label, spans, 'iban')
    .slice(0, 1)
    .map(span => ({ value: span.value, raw: span.raw, tokens: span.tokens, span, fit: span.valid ? 1 : 0.6 }))

const readBic: Reader = place => {
  for (let index = place.from; index < Math.min(place.to, place.from + 3); index++) {
    const one = place.segment.tokens[index]!
    for (const used of [[one], place.segment.tokens.slice(index, Math.min(place.to, index + 4))]) {
      const raw = used
        .map(token => token.text)
        .join(used.length > 1 ? ' ' : '')
        .replace(/[.,;)]+$/, '')
      const value = /^[A-Z0-9 ]+$/.test(raw) ? parseBic(raw) : undefined
      if (value !== undefined) return [{ value, raw, tokens: used, fit: 1 }]
    }
  }
  return []
}

const readEmail: Reader = (place, label, spans) =>
  spansIn(place, label, spans, 'email')
    .slice(0, 1)
    .map(span => ({ value: span.value, raw: span.raw, tokens: span.tokens, span, fit: 1 }))

const readText: Reader = place => {
  const used = place.segment.tokens.slice(place.from, place.to)
  const raw = used
    .map(token => token.text)
    .join(' ')
    .replace(/^[:\-–.\s]+/, '')
    // The end of a sentence, and not of an abbreviation.
    .replace(/(?<=\d)[.,;]$/, '')
    .trim()
  return raw.length < 2 ? [] : [{ value: raw, raw, tokens: used, fit: raw.length > 120 ? 0.5 : 1 }]
}

/** Which labels announce a value of which kind; blocks and banks head more than one value and are read elsewhere. */
const READERS: Readonly<Partial<Record<LabelName, { read: Reader; crosses: boolean }>>> = {
  invoiceNumber: { read: readNumber, crosses: false },
  purchaseOrder: { read: readNumber, crosses: false },
  customerNumber: { read: readNumber, crosses: false },
  vendorTaxNumber: { read: readGroups, crosses: false },
  otherNumber: { read: readNumber, crosses: false },
  invoiceDate: { read: readDate, crosses: false },
  dueDate: { read: readDate, crosses: false },
  deliveryDate: { read: readDate, crosses: false },
  otherDate: { read: readDate, crosses: false },
  netAmount: { read: readAmount, crosses: true },
  taxAmount: { read: readAmount, crosses: true },
  totalAmount: { read: readAmount, crosses: true },
  amountDue: { read: readAmount, crosses: true },
  otherAmount: { read: readAmount, crosses: true },
  vatId: { read: readTaxId, crosses: true },
  buyerVatId: { read: readTaxId, crosses: true },
  vendorIban: { read: readIban, crosses: true },
  vendorBic: { read: readBic, crosses: false },
  vendorEmail: { read: readEmail, crosses: false },
  paymentTerms: { read: readText, crosses: false },
  paymentReference: { read: readText, crosses: false },
}

/** A value behind another label is rather that label's. */
const CROSSED = 0.6

export type CandidatesByLabel = ReadonlyMap<LabelName, readonly Candidate[]>

/** For each label name everything that its labels announce, best first. */
export function findCandidates(
  pages: readonly LayoutPage[],
  labels: readonly LabelMatch[],
  spans: readonly Span[],
): CandidatesByLabel {
  const segments = bySegment(labels)
  const spansBySegment = Map.groupBy(spans, span => span.segment)
  const found = new Map<LabelName, Candidate[]>()
  for (const label of labels) {
    const reader = READERS[label.name]
    if (reader === undefined) continue
    const page = pages.find(candidate => candidate.number === label.segment.page)!
    for (const candidate of candidatesOf(label, reader, page, segments, spansBySegment)) {
      found.set(label.name, [...(found.get(label.name) ?? []), candidate])
    }
  }
  return settleClaims(found)
}

function candidatesOf(
  label: LabelMatch,
  { read, crosses }: { read: Reader; crosses: boolean },
  page: LayoutPage,
  segments: LabelsBySegment,
  spansBySegment: ReadonlyMap<Place['segment'], Span[]>,
): Candidate[] {
  const candidates: Candidate[] = []
  const take = (places: readonly Place[]): void => {
    for (const place of places) {
      if (place.crossed > 0 && place.via === 'right' && !crosses) break
      for (const { fit, ...found } of read(place, label, spansBySegment.get(place.segment) ?? [])) {
        const score = label.strength * place.nearness * fit * CROSSED ** (place.via === 'right' ? place.crossed : 0)
        candidates.push({ ...found, score, label, via: place.via })
      }
    }
  }
  take(placesRight(label, page, segments))
  take(placesBelow(label, page, segments))
  return candidates
}

/** What another label announces more surely loses half of its claim here. */
const CLAIMED_ELSEWHERE = 0.5

/** Sums may be printed once for two fields ('Total' and 'Amount due'); which is which is for arithmetic to say. */
const SHARED: ReadonlySet<LabelName> = new Set(['netAmount', 'taxAmount', 'totalAmount', 'amountDue'])

function settleClaims(found: ReadonlyMap<LabelName, Candidate[]>): CandidatesByLabel {
  const best = new Map<Token, number>()
  for (const candidate of [...found].flatMap(([name, candidates]) => (SHARED.has(name) ? [] : candidates))) {
    const first = candidate.tokens[0]!
    best.set(first, Math.max(best.get(first) ?? 0, candidate.score))
  }
  return new Map(
    [...found].map(([name, candidates]) => [
      name,
      candidates
        .map(candidate =>
          candidate.score < (best.get(candidate.tokens[0]!) ?? 0) - 0.04
            ? { ...candidate, score: candidate.score * CLAIMED_ELSEWHERE }
            : candidate,
        )
        .sort((a, b) => b.score - a.score),
    ]),
  )
}
