import type { Token } from '../../extraction/layout.ts'
import type { Span } from '../../extraction/spans.ts'
import { parseBic } from '../../language/iban.ts'
import { flag, type Group } from './group.ts'

const KINDS = {
  date: span => span.kind === 'date' && !span.compact,
  uncertainDate: span => span.kind === 'date' && (span.ambiguous || span.compact),
  amount: span => span.kind === 'amount',
  money: span => span.kind === 'amount' && span.money,
  negative: span => span.kind === 'amount' && span.value.lt(0),
  withCurrency: span => span.kind === 'amount' && span.currency !== undefined,
  percent: span => span.kind === 'percent',
  validIban: span => span.kind === 'iban' && span.valid,
  otherIban: span => span.kind === 'iban' && !span.valid,
  checkedTaxId: span => span.kind === 'taxId' && span.checked === true,
  otherTaxId: span => span.kind === 'taxId' && span.checked !== true,
  email: span => span.kind === 'email',
} satisfies Record<string, (span: Span) => boolean>

/** Of what kind the value is that a word is part of. */
export const SPANS: Group = {
  names: [...Object.keys(KINDS), 'beginsValue', 'endsValue', 'bic', 'earliestDay', 'latestDay', 'onlyDay'],
  prepare: ({ observed }) => {
    const byToken = new Map<Token, Span>()
    for (const span of observed.spans) for (const token of span.tokens) byToken.set(token, span)
    const days = [...new Set(observed.spans.flatMap(span => (span.kind === 'date' ? [span.value] : [])))].sort()
    return ({ token }) => {
      const span = byToken.get(token)
      return [
        ...Object.values(KINDS).map(is => flag(span !== undefined && is(span))),
        flag(span?.tokens[0] === token),
        flag(span?.tokens.at(-1) === token),
        flag(/^[A-Z]{6}/.test(token.text) && parseBic(token.text) !== undefined),
        flag(span?.kind === 'date' && span.value === days[0]),
        flag(span?.kind === 'date' && span.value === days.at(-1)),
        flag(span?.kind === 'date' && days.length === 1),
      ]
    }
  },
}
