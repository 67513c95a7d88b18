import { fold } from '../language/fold.ts'
import type { Segment } from './layout.ts'
import type { DateSpan } from './spans.ts'

/** What a sentence that grants a discount for early payment says of its days. */
export interface DiscountDays {
  /** Days until which less is paid: none of them is the due date. */
  readonly early: ReadonlySet<string>
  /** Days until which the whole is paid, where the sentence says so. */
  readonly whole: readonly DateSpan[]
}

/** Words of a discount for early payment, folded. */
const DISCOUNT = /\b(?:skonto|skonti|escompte|sconto|pronto pago|descuento|desconto|discount|rebate)\b|\d ?%/
/** Percentages and discounts that are none: taxes, interest, and that there is no discount. */
const OTHER =
  /\b(?:mwst|ust|umsatzsteuer|mehrwertsteuer|vat|tva|iva|tax|zins\w*|verzug\w*|interest|interets?|penalites?|intereses|recargo|mora|multa|juros|interessi|late)\b/
const WHOLE =
  /\b(?:netto|rein netto|ohne (?:abzug|skonto)|nettokasse|net|sans escompte|neto|sin descuento|senza sconto|sem desconto|without (?:deduction|discount)|strictly net|voller betrag|full amount)\b/

/** A clause ends at these signs; '3,00 %' and '15.03.' go on. */
const BOUNDARY = /[,;](?=\s)|\.(?=\s+\p{Lu})|\s(?:oder|bzw\.?|or|ou|oppure)\s/gu
/** Where a clause has had its day, the next one begins with the word before another day. */
const UNTIL = /\s(?:bis|innerhalb|bei|if|by|until|within|jusqu\S*|au|avant|hasta|antes|entro|ate)\s/giu

interface Clause {
  readonly text: string
  readonly day: DateSpan
}

const placeOf = ({ starts, tokens }: Segment, span: DateSpan): number => starts[tokens.indexOf(span.tokens[0]!)] ?? 0

/** The text around each day, from the end of the clause before it to the end of its own. */
function clausesOf(segment: Segment, days: readonly DateSpan[]): Clause[] {
  const { text } = segment
  const ordered = days.toSorted((one, other) => placeOf(segment, one) - placeOf(segment, other))
  let begin = 0
  return ordered.map((day, index) => {
    const from = placeOf(segment, day) + day.raw.length
    const next = ordered[index + 1]
    const until = next === undefined ? text.length : placeOf(segment, next)
    const between = text.slice(from, until)
    const ends = [...between.matchAll(BOUNDARY)].map(match => match.index)
    const begins = next === undefined ? [] : [...between.matchAll(UNTIL)].map(match => match.index)
    const end = from + (ends[0] ?? begins.at(-1) ?? between.length)
    const clause = { text: fold(text.slice(begin, end)), day }
    begin = end
    return clause
  })
}

/** Which of the days are those of discounts for early payment, and which of the whole sum. */
export function discountDays(days: readonly DateSpan[]): DiscountDays {
  const early = new Set<string>()
  const whole: DateSpan[] = []
  for (const [segment, own] of Map.groupBy(days, day => day.segment)) {
    if (!DISCOUNT.test(fold(segment.text))) continue
    for (const { text, day } of clausesOf(segment, own)) {
      if (WHOLE.test(text)) whole.push(day)
      else if (DISCOUNT.test(text) && !OTHER.test(text)) early.add(day.value)
    }
  }
  return { early: new Set([...early].filter(day => !whole.some(({ value }) => value === day))), whole }
}
