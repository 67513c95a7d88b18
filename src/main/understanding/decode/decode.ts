import type { FieldKind, FieldName } from '#shared/fields.ts'
import { FIELDS } from '#shared/fields.ts'
import type { ModelWay } from '#shared/models.ts'
import type { Token } from '../../extraction/layout.ts'
import type { NameLine } from '../../extraction/name-lines.ts'
import type { Observed } from '../../extraction/observe.ts'
import type { Span } from '../../extraction/spans.ts'
import { moneyString } from '../../language/amounts.ts'
import { CURRENCY_PATTERN, currencyOf } from '../../language/currencies.ts'
import { fold, foldedWords } from '../../language/fold.ts'
import { partyWords } from '../../validation/parties.ts'
import type { FieldReading } from '../field-reading.ts'
import { runsOf, textOf } from './runs.ts'
import { DECODERS } from './values.ts'
import { type View, viewOf } from './view.ts'
import { wholeName } from './whole-name.ts'

/** A value that the network points at. */
export interface ModelOption {
  readonly value: string
  readonly raw: string
  readonly tokens: readonly Token[]
  /** What of the network's pointing is at it, wherever it is printed. */
  readonly model: number
}

interface Print {
  readonly value: string
  readonly raw: string
  readonly indexes: readonly number[]
}

/** Fields whose values betray themselves by their form. */
const SPAN_VALUES: Readonly<Partial<Record<FieldKind, (span: Span) => string | undefined>>> = {
  date: span => (span.kind === 'date' ? span.value : undefined),
  amount: span => (span.kind === 'amount' ? moneyString(span.value.abs()) : undefined),
  iban: span => (span.kind === 'iban' ? span.value : undefined),
  vatId: span => (span.kind === 'taxId' ? span.value : undefined),
  email: span => (span.kind === 'email' ? span.value : undefined),
}

/** What two spellings of one value have in common. */
export function sameKey(field: FieldName, value: string): string {
  const kind = FIELDS[field].kind
  // A tax id is the same with its country before it and without.
  if (kind === 'vatId')
    return foldedWords(value)
      .join('')
      .replace(/^[a-z]{2}(?=\d)/, '')
  // A party is the same with its legal form and without.
  if (kind === 'name') return partyWords(value).join('')
  return kind === 'amount' || kind === 'date' ? value : foldedWords(value).join('') || fold(value)
}

/** Less of the pointing than this is no proposal. */
const LEAST_MODEL = 0.01
const MOST_OPTIONS = 6

export interface DecodeOptions {
  readonly way: ModelWay
  /** Whose dollar '$' is: the network does not say, the rules do. */
  readonly dollar?: string
  /** Lines that may be a party's name, by the rules. */
  readonly names?: readonly NameLine[]
}

/** The values that the network points at for a field, best first. */
export function decodeField(
  field: FieldName,
  reading: FieldReading,
  observed: Observed,
  { way, dollar, names = [] }: DecodeOptions,
): ModelOption[] {
  const view = viewOf(reading.fields[field], way)
  const spans = spanPrints(field, reading, observed)
  const inSpans = new Set(spans.flatMap(print => print.indexes))
  const runs =
    field === 'currency' ? currencyPrints(reading.tokens, view, dollar) : runPrints(field, reading.tokens, view, names)
  // What has a form of its own is read by that.
  const prints = [...spans, ...runs.filter(print => !print.indexes.some(index => inSpans.has(index)))]
  return [...Map.groupBy(prints, print => sameKey(field, print.value)).values()]
    .map(same => toOption(same, reading, view))
    .filter(option => option.model >= LEAST_MODEL)
    .sort((a, b) => b.model - a.model)
    .slice(0, MOST_OPTIONS)
}

/** Of several prints of a value the one that is pointed at most is shown. */
function toOption(prints: readonly Print[], { tokens }: FieldReading, view: View): ModelOption {
  const best = prints.reduce((one, other) => (view.weigh([other.indexes]) > view.weigh([one.indexes]) ? other : one))
  return {
    value: best.value,
    raw: best.raw,
    tokens: best.indexes.map(index => tokens[index]!),
    model: view.weigh(prints.map(print => print.indexes)),
  }
}

function spanPrints(field: FieldName, { tokens }: FieldReading, { spans }: Observed): Print[] {
  const read = SPAN_VALUES[FIELDS[field].kind]
  if (read === undefined) return []
  const indexes = new Map(tokens.map((token, index) => [token, index]))
  return spans.flatMap(span => {
    const value = read(span)
    const seen = span.tokens.flatMap(token => indexes.get(token) ?? [])
    return value === undefined || seen.length === 0 ? [] : [{ value, raw: span.raw, indexes: seen }]
  })
}

const CURRENCY = new RegExp(`(?<![A-Za-z])(?:${CURRENCY_PATTERN})(?![A-Za-z])`)

function runPrints(field: FieldName, tokens: readonly Token[], view: View, names: readonly NameLine[]): Print[] {
  const decoder = DECODERS[FIELDS[field].kind]
  if (decoder === undefined) return []
  return runsOf(tokens, view, decoder.reach).flatMap(pointedAt => {
    const indexes = field === 'invoiceNumber' ? withSeries(tokens, pointedAt) : pointedAt
    const pointed = indexes.map(index => tokens[index]!)
    const run = decoder.within?.(pointed) ?? pointed
    const value = decoder.decode(run)
    if (value === undefined) return []
    const whole = FIELDS[field].kind === 'name' ? wholeName(run, names) : undefined
    const kept = indexes.filter(index => run.includes(tokens[index]!))
    return [{ value: whole ?? value, raw: whole ?? textOf(run), indexes: kept }]
  })
}

/**
 * The kind of paper before its number, as programs certified in Portugal print it: 'FT 2024A/322'. SAF-T (PT) 1.04_01,
 * 4.1.4.1 InvoiceNo: a code, a blank, the series, a stroke and the running number; Brazil's and Spain's are apart.
 */
const SERIES = /^[A-Z]{1,4}$/
const NUMBER_OF_SERIES = /^[^/\s]+\/\d+$/
/** In word heights: words of one number stand no farther apart than words of a line. */
const BLANK = 0.7

/** A number with its series, where that stands before it in capitals. */
function withSeries(tokens: readonly Token[], indexes: readonly number[]): readonly number[] {
  const [first] = indexes
  const [before, start] = first === undefined ? [] : [tokens[first - 1], tokens[first]]
  if (first === undefined || before === undefined || start === undefined) return indexes
  const isBeside = before.page === start.page && before.bottom > start.top && before.top < start.bottom
  const gap = start.left - before.right
  return isBeside && gap >= 0 && gap < BLANK && SERIES.test(before.text) && NUMBER_OF_SERIES.test(start.text)
    ? [first - 1, ...indexes]
    : indexes
}

function currencyPrints(tokens: readonly Token[], view: View, dollar: string | undefined): Print[] {
  return [...view.points.keys()].flatMap(index => {
    if (view.points[index]! < LEAST_MODEL) return []
    const [printed] = CURRENCY.exec(tokens[index]!.text) ?? []
    if (printed === undefined) return []
    const value = printed === '$' ? dollar : currencyOf(printed, undefined)
    return value === undefined ? [] : [{ value, raw: printed, indexes: [index] }]
  })
}
