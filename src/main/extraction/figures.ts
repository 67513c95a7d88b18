import { Big } from 'big.js'
import type { TaxRow } from '#shared/document.ts'
import { moneyString } from '../language/amounts.ts'
import type { Candidate, CandidatesByLabel } from './candidates.ts'
import { paidAtTill } from './cash.ts'
import type { AmountSpan, PercentSpan, Span } from './spans.ts'
import { findTaxRows, type PrintedTaxRow } from './tax-rows.ts'

/** A printed sum in the role of net, tax or total. */
export interface Figure {
  readonly value: Big
  readonly span: AmountSpan
  /** 0 to 1: how surely a label gives it that role; low where only arithmetic does. */
  readonly score: number
}

export interface Figures {
  readonly net?: Figure
  readonly tax?: Figure
  readonly total?: Figure
  readonly due?: Figure
  readonly taxBreakdown: readonly TaxRow[]
  /** Net and tax are printed and add up to the total. */
  readonly proven: boolean
  readonly alternatives: Readonly<Record<'net' | 'tax' | 'total' | 'due', readonly Figure[]>>
}

/** A sum that no label names but arithmetic fits. */
const UNLABELLED = 0.3
/** No country's highest VAT rate is above Hungary's 27 %; 35 % leaves room for rounding on small sums. */
const HIGHEST_RATE = new Big('0.35')
const CENT = new Big('0.011')
/** Italy and Spain withhold up to a fifth of the net, so that a net may exceed what is to be paid. */
const WITHHELD = new Big('1.25')
/** Five-cent rounding of the total (Switzerland, Malaysia). */
const CASH_ROUNDING = new Big('0.045')

/** Finds the net, tax and total that fit each other and their labels best. */
export function findFigures(candidates: CandidatesByLabel, spans: readonly Span[]): Figures {
  const money = spans.filter((span): span is AmountSpan => span.kind === 'amount' && span.money)
  const percents = spans.filter((span): span is PercentSpan => span.kind === 'percent')
  const due = figuresOf(candidates.get('amountDue'))
  const totals = merge([
    ...figuresOf(candidates.get('totalAmount')),
    ...due.map(figure => ({ ...figure, score: figure.score * 0.85 })),
    ...largest(money),
  ])
  const nets = merge(figuresOf(candidates.get('netAmount')))
  const taxes = merge(figuresOf(candidates.get('taxAmount')))
  const other = figuresOf(candidates.get('otherAmount'))
  const numbers = spans.filter((span): span is AmountSpan => span.kind === 'amount')
  const taxRows = findTaxRows(money, percents, numbers)

  const ranked = favourLarge(favourPaid(penalise(totals, other), paidAtTill(candidates)))
  const best = bestCombination(ranked, nets, taxes, money, percents, taxRows)
  const { net, tax } = best?.figures ?? {}
  const breakdown =
    net === undefined || tax === undefined ? [] : breakdownOf(net.value.abs(), tax.value.abs(), taxRows, percents)
  const total = best === undefined ? undefined : roundedTotal(best.figures.total, ranked)
  return {
    ...best?.figures,
    ...(total === undefined ? {} : { total }),
    ...(due[0] === undefined ? {} : { due: due[0] }),
    taxBreakdown: breakdown,
    proven: best?.proven ?? false,
    alternatives: { net: nets, tax: taxes, total: ranked, due },
  }
}

function figuresOf(candidates: readonly Candidate[] | undefined): Figure[] {
  return (candidates ?? []).flatMap(({ span, score }) =>
    span?.kind === 'amount' ? [{ value: span.value, span, score }] : [],
  )
}

/** One figure for each value, the best of them; a sum printed twice in the same role is a little surer. */
function merge(figures: readonly Figure[]): Figure[] {
  const byValue = new Map<string, Figure>()
  for (const figure of figures) {
    const key = figure.value.toFixed()
    const known = byValue.get(key)
    if (known === undefined) byValue.set(key, figure)
    else {
      const better = known.score >= figure.score ? known : figure
      const again = known.span === figure.span ? 0 : 0.03
      byValue.set(key, { ...better, score: Math.min(1, better.score + again) })
    }
  }
  return [...byValue.values()].sort((a, b) => b.score - a.score).slice(0, 10)
}

/** The largest sum of a document is its total more often than not. */
function largest(money: readonly AmountSpan[]): Figure[] {
  const sorted = [...money].sort((a, b) => b.value.cmp(a.value))
  return sorted.slice(0, 1).map(span => ({ value: span.value, span, score: UNLABELLED }))
}

/** 'Cash', 'Change' and 'Carried over' name a sum more surely than a 'Total' further off. */
function penalise(totals: readonly Figure[], other: readonly Figure[]): Figure[] {
  return totals
    .map(figure => {
      const rival = other.find(candidate => candidate.span === figure.span && candidate.score > figure.score + 0.02)
      return rival === undefined ? figure : { ...figure, score: figure.score * 0.5 }
    })
    .sort((a, b) => b.score - a.score)
}

/** A total that was paid in cash to the cent is proven as well as by net and tax. */
const PAID = 1.2

function favourPaid(totals: readonly Figure[], paid: readonly Big[]): Figure[] {
  return totals.map(figure =>
    paid.some(amount => amount.eq(figure.value.abs())) ? { ...figure, score: figure.score + PAID } : figure,
  )
}

const FIVE_CENTS = new Big('0.05')
const isRound = (figure: Figure): boolean => figure.value.abs().mod(FIVE_CENTS).eq(0)

/** Where cash is rounded to five cents, the rounded total further down is the one that counts. */
function roundedTotal(total: Figure, totals: readonly Figure[]): Figure {
  if (isRound(total)) return total
  const rounded = totals.find(
    figure => figure.score >= 0.5 && isRound(figure) && figure.value.minus(total.value).abs().lte(CASH_ROUNDING),
  )
  return rounded ?? total
}

/** Of two sums that are both called total the larger one includes the tax. */
const LARGE = 0.06

function favourLarge(totals: readonly Figure[]): Figure[] {
  const named = totals.filter(figure => figure.score > UNLABELLED)
  const most = named.reduce((max, figure) => (figure.value.abs().gt(max) ? figure.value.abs() : max), new Big(0))
  if (most.eq(0)) return [...totals]
  return totals
    .map(figure => ({
      ...figure,
      score: figure.score + LARGE * Math.min(1, figure.value.abs().div(most).toNumber()) - LARGE,
    }))
    .sort((a, b) => b.score - a.score)
}

interface Combination {
  readonly figures: { readonly net?: Figure; readonly tax?: Figure; readonly total: Figure }
  readonly proven: boolean
  readonly score: number
}

/** What agreement of three printed sums is worth beside their labels: more than one label, less than two. */
const PROOF = 1.2

function bestCombination(
  totals: readonly Figure[],
  nets: readonly Figure[],
  taxes: readonly Figure[],
  money: readonly AmountSpan[],
  percents: readonly PercentSpan[],
  taxRows: readonly PrintedTaxRow[],
): Combination | undefined {
  const rates = distinctRates(percents)
  const printed = new Map<string, AmountSpan>()
  for (const span of money) printed.set(span.value.abs().toFixed(2), span)
  const sumOfTaxes = sumsOf(taxes, taxRows)
  let best: Combination | undefined
  const provenTotals: Figure[] = []
  const consider = (combination: Combination): void => {
    if (combination.proven) provenTotals.push(combination.figures.total)
    if (best === undefined || combination.score > best.score) best = combination
  }

  for (const total of totals) {
    const weight = 1.5 * total.score
    const net = nets[0]
    const tax = taxes[0]
    consider({
      figures: { total, ...unprovenParts(total, nets, taxes) },
      proven: false,
      score: weight + 0.2 * ((net?.score ?? 0) + (tax?.score ?? 0)),
    })
    const size = total.value.abs()
    for (const [key, span] of printed) {
      const net = span.value.abs()
      if (net.gte(size) || net.eq(0)) continue
      const rest = size.minus(net)
      if (rest.gt(net.times(HIGHEST_RATE))) continue
      const labelledNet = nets.find(figure => figure.value.abs().toFixed(2) === key)
      const taxFigure = nearest(taxes, rest) ?? nearest(sumOfTaxes, rest) ?? unlabelled(printed, rest)
      if (taxFigure === undefined) continue
      const atRate = rates.some(rate => net.times(rate).div(100).minus(rest).abs().lte(CENT))
      const labels = (labelledNet?.score ?? 0) + (taxFigure.score > UNLABELLED ? taxFigure.score : 0)
      // Three sums without any label or rate agree by chance on a long list of prices.
      if (labels === 0 && !atRate) continue
      consider({
        figures: { total, net: labelledNet ?? { value: span.value, span, score: UNLABELLED }, tax: taxFigure },
        proven: true,
        score: weight + labels * 0.5 + (atRate ? 0.3 : 0) + PROOF,
      })
    }
  }
  for (const total of totals) {
    if (isSumOfOthers(total, provenTotals))
      consider({ figures: { total }, proven: true, score: 1.5 * total.score + PROOF + SEVERAL_RATES })
  }
  return best
}

/** A till's receipt prints net, tax and gross of each rate; their sum outweighs each of them. */
const SEVERAL_RATES = 0.8

function isSumOfOthers(total: Figure, parts: readonly Figure[]): boolean {
  const values = [...new Set(parts.map(part => part.value.abs().toFixed(2)))].map(value => new Big(value))
  return values.some((first, index) => values.slice(index + 1).some(second => first.plus(second).eq(total.value.abs())))
}

/** Without proof the labelled parts are kept only where they could be true. */
function unprovenParts(
  total: Figure,
  nets: readonly Figure[],
  taxes: readonly Figure[],
): { net?: Figure; tax?: Figure } {
  const size = total.value.abs()
  const net = nets.find(figure => figure.value.abs().lte(size.times(WITHHELD)) && figure.score >= 0.4)
  const tax = taxes.find(
    figure =>
      figure.span !== total.span &&
      figure.span !== net?.span &&
      figure.value.abs().lt(size.times(HIGHEST_RATE)) &&
      figure.score >= 0.4,
  )
  return { ...(net === undefined ? {} : { net }), ...(tax === undefined ? {} : { tax }) }
}

/** Two or three taxes that are printed one a rate, and their sum where it is printed nowhere. */
function sumsOf(taxes: readonly Figure[], rows: readonly PrintedTaxRow[]): Figure[] {
  const parts = merge([
    ...taxes,
    ...rows.map(row => ({ value: row.amount.value, span: row.amount, score: 0.6 })),
  ]).slice(0, 6)
  const sums: Figure[] = []
  for (let i = 0; i < parts.length; i++)
    for (let j = i + 1; j < parts.length; j++) {
      const two = parts[i]!.value.abs().plus(parts[j]!.value.abs())
      const score = Math.min(parts[i]!.score, parts[j]!.score)
      sums.push({ value: two, span: parts[j]!.span, score })
      for (let k = j + 1; k < parts.length; k++)
        sums.push({
          value: two.plus(parts[k]!.value.abs()),
          span: parts[k]!.span,
          score: Math.min(score, parts[k]!.score),
        })
    }
  return sums
}

function nearest(figures: readonly Figure[], value: Big): Figure | undefined {
  const close = figures.filter(figure => figure.value.abs().minus(value).abs().lte(CASH_ROUNDING))
  return close.sort((a, b) => a.value.abs().minus(value).abs().cmp(b.value.abs().minus(value).abs()))[0]
}

function unlabelled(printed: ReadonlyMap<string, AmountSpan>, value: Big): Figure | undefined {
  const span = printed.get(value.toFixed(2))
  return span === undefined ? undefined : { value: span.value, span, score: UNLABELLED }
}

function distinctRates(percents: readonly PercentSpan[]): Big[] {
  const rates = new Map(percents.map(span => [span.value.toFixed(), span.value]))
  return [...rates.values()].filter(rate => rate.gt(0) && rate.lte(35))
}

/** The rates by which a net and a tax that were chosen come about. */
export function taxBreakdownOf(spans: readonly Span[], net: Big, tax: Big): TaxRow[] {
  const numbers = spans.filter((span): span is AmountSpan => span.kind === 'amount')
  const percents = spans.filter((span): span is PercentSpan => span.kind === 'percent')
  const money = numbers.filter(span => span.money)
  return breakdownOf(net, tax, findTaxRows(money, percents, numbers), percents)
}

/** The rates of the tax: the printed rows if they add up to it, or one row where one rate explains all of it. */
function breakdownOf(net: Big, tax: Big, rows: readonly PrintedTaxRow[], percents: readonly PercentSpan[]): TaxRow[] {
  const toRow = (row: PrintedTaxRow): TaxRow => ({
    rate: row.rate.toFixed(),
    base: moneyString(row.base.value.abs()),
    amount: moneyString(row.amount.value.abs()),
  })
  const adding = rowsAddingTo(rows, net, tax)
  if (adding !== undefined) return adding.map(toRow)
  const rate = distinctRates(percents).find(candidate => net.times(candidate).div(100).minus(tax).abs().lte(CENT))
  if (rate === undefined) return []
  return [{ rate: rate.toFixed(), base: moneyString(net), amount: moneyString(tax) }]
}

/** The rows, at most five, whose bases and amounts add up to net and tax. */
function rowsAddingTo(rows: readonly PrintedTaxRow[], net: Big, tax: Big): PrintedTaxRow[] | undefined {
  const few = rows.slice(0, 8)
  for (let mask = 1; mask < 1 << few.length; mask++) {
    const chosen = few.filter((_, index) => mask & (1 << index))
    if (chosen.length > 5 || new Set(chosen.map(row => row.rate.toFixed())).size !== chosen.length) continue
    const base = chosen.reduce((sum, row) => sum.plus(row.base.value.abs()), new Big(0))
    const amount = chosen.reduce((sum, row) => sum.plus(row.amount.value.abs()), new Big(0))
    if (base.minus(net).abs().lte(CASH_ROUNDING) && amount.minus(tax).abs().lte(CASH_ROUNDING)) return chosen
  }
  return undefined
}
