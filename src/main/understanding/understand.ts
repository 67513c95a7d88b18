import { Big } from 'big.js'
import {
  DOCUMENT_TYPES,
  type DocumentContent,
  type DocumentType,
  type Fields,
  type FieldValue,
} from '#shared/document.ts'
import { FIELD_NAMES } from '#shared/fields.ts'
import type { Understanding } from '#shared/understanding.ts'
import type { Extracted } from '../extraction/extract.ts'
import { taxBreakdownOf } from '../extraction/figures.ts'
import { boxAround } from '../extraction/layout.ts'
import { lineItemsOf } from '../extraction/line-items.ts'
import type { Observed } from '../extraction/observe.ts'
import type { Rules } from '../extraction/rules.ts'
import type { AmountSpan } from '../extraction/spans.ts'
import { turnedAround } from '../extraction/turned-around.ts'
import { attentionOf } from './attention.ts'
import { chooseItems } from './choose-items.ts'
import { decodeField } from './decode/decode.ts'
import { evidenceOf } from './evidence.ts'
import type { FieldReading } from './field-reading.ts'
import { modelItems } from './line-items.ts'
import { type Decided, decideSums, type Rated, rate } from './together/choose.ts'
import { besideEachOther, type Contest, contendersOf, judgedDirectly } from './together/contenders.ts'
import { withSumOfRates } from './together/several-rates.ts'

export interface Understood extends Extracted {
  readonly understanding: Understanding
}

/** How many alternatives a clerk is offered. */
const OFFERED = 6

/** What rules and network make of a document together. Pure: the same proposals, the same content. */
export function understand(observed: Observed, rules: Rules, reading: FieldReading): Understood {
  const contests = contestsOf(observed, rules, reading)
  const decided = decideSums(rate(contests))
  const currency = rate([currencyContest(observed, rules, reading, decided)])
  const all = [...decided, ...currency]
  const fields = Object.fromEntries(
    all.flatMap(({ field, chosen }) => (chosen === undefined ? [] : [[field, toFieldValue(chosen)]])),
  ) as Fields
  const targets = [fields.netAmount, fields.totalAmount].flatMap(sum => (sum === undefined ? [] : [new Big(sum.value)]))
  const { items, lines } = chooseItems(rules.items(targets), modelItems(reading, observed), targets)
  const content: DocumentContent = {
    documentType: documentTypeOf(rules.documentType(fields), reading),
    fields,
    taxBreakdown: taxesOf(observed, fields),
    lineItems: lineItemsOf(items, targets),
  }
  const total = spanOf(observed, decided.find(one => one.field === 'totalAmount')?.chosen)
  return {
    content: total?.value.lt(0) === true ? belowZero(content) : content,
    candidates: Object.fromEntries(
      all.flatMap(({ field, rated }) =>
        rated.length === 0 ? [] : [[field, rated.slice(0, OFFERED).map(toFieldValue)]],
      ),
    ),
    understanding: {
      fields: Object.fromEntries(all.map(one => [one.field, evidenceOf(one)])),
      documentType: reading.types,
      lines,
      attention: attentionOf(reading),
    },
  }
}

/** A credit note states what is owed back without a minus; any other paper that prints its total with one keeps it. */
function belowZero(content: DocumentContent): DocumentContent {
  if (content.documentType === 'credit-note') return content
  const { lineItems } = content
  const isMixed = lineItems.some(({ amount }) => amount?.value.startsWith('-'))
  return isMixed ? { ...turnedAround(content), lineItems } : turnedAround(content)
}

/** What competes for every field but the currency, which waits for the total. */
export function contestsOf(observed: Observed, rules: Rules, reading: FieldReading): Contest[] {
  const contests = FIELD_NAMES.flatMap(field => {
    if (field === 'currency') return []
    const model = decodeField(field, reading, observed, { way: 'together', names: rules.names })
    return [
      {
        field,
        contenders: contendersOf(field, rules.options[field], model),
        absent: reading.fields[field].absent,
        receipt: reading.types.receipt,
      },
    ]
  })
  return besideEachOther(withSumOfRates(contests).map(contest => judgedDirectly(contest, reading)))
}

export function currencyContest(
  observed: Observed,
  rules: Rules,
  reading: FieldReading,
  decided: readonly Decided[],
): Contest {
  const total = decided.find(one => one.field === 'totalAmount')?.chosen
  const option = rules.currency(spanOf(observed, total) ?? rules.total)
  const dollar = option === undefined ? {} : { dollar: option.value }
  const model = decodeField('currency', reading, observed, { way: 'together', ...dollar })
  const contest: Contest = {
    field: 'currency',
    contenders: contendersOf('currency', option === undefined ? [] : [option], model),
    absent: reading.fields.currency.absent,
    receipt: reading.types.receipt,
  }
  return judgedDirectly(contest, reading)
}

function spanOf({ spans }: Observed, total: Rated | undefined): AmountSpan | undefined {
  const first = total?.tokens[0]
  return spans.find((span): span is AmountSpan => span.kind === 'amount' && span.tokens[0] === first)
}

function taxesOf({ spans }: Observed, { netAmount, taxAmount }: Fields) {
  if (netAmount === undefined || taxAmount === undefined) return []
  return taxBreakdownOf(spans, new Big(netAmount.value), new Big(taxAmount.value))
}

/** A title that is printed for all to see is overruled only by a network that is sure: from 12 to 1 on. */
const RULES_WEIGHT = 12

function documentTypeOf(byRules: DocumentType, { types }: FieldReading): DocumentType {
  const weight = (type: DocumentType): number => types[type] * (type === byRules ? RULES_WEIGHT : 1)
  return DOCUMENT_TYPES.reduce((best, type) => (weight(type) > weight(best) ? type : best))
}

export function toFieldValue({ value, raw, tokens, confidence }: Rated): FieldValue {
  const rounded = Math.round(Math.min(0.999, confidence) * 1000) / 1000
  const [first] = tokens
  if (first === undefined) return { value, raw, confidence: rounded, origin: 'derived' }
  const box = boxAround(tokens.filter(token => token.page === first.page))
  return { value, raw, confidence: rounded, origin: first.engine, page: first.page, box }
}
