import { Big } from 'big.js'
import type { FieldName } from '#shared/fields.ts'
import { readingOf } from '../../extraction/confidence.ts'
import { fitsOf } from './arithmetic.ts'
import { chanceOf } from './confidence.ts'
import { type Contender, type Contest, isReceipt } from './contenders.ts'
import { LEAST_CONFIDENCE } from './fitted.ts'
import { signalsOf } from './signals.ts'

export interface Rated extends Contender {
  /** The chance that it is the field's value, and was read as it is printed. */
  readonly confidence: number
  /** Adds up with likely sums. */
  readonly fits: boolean
}

/** A contest that is decided: everything that competed, likeliest first, and what was taken. */
export interface Decided {
  readonly field: FieldName
  readonly rated: readonly Rated[]
  readonly chosen?: Rated
  readonly absent?: number
}

/** From here on arithmetic says something about a sum. */
const FITS = 0.25

export function rate(contests: readonly Contest[]): Decided[] {
  const fits = fitsOf(contests)
  return contests.map(contest => {
    const { field, absent } = contest
    const rated = contest.contenders
      .map(contender => {
        const isFitting = (fits.get(contender) ?? 0) >= FITS
        const { tokens, proven } = contender
        const read = readingOf({ field, tokens, proven: proven || isFitting })
        return {
          ...contender,
          confidence: read * chanceOf(field, signalsOf(contender, contest, fits)),
          fits: isFitting,
        }
      })
      .sort((a, b) => b.confidence - a.confidence)
    return { field, rated, ...(absent !== undefined && { absent }), ...chosen(contest, rated[0]) }
  })
}

const chosen = (contest: Contest, best: Rated | undefined): Pick<Decided, 'chosen'> => {
  const least = LEAST_CONFIDENCE[isReceipt(contest) ? 'receipt' : 'invoice'][contest.field]
  return best !== undefined && best.confidence >= least ? { chosen: best } : {}
}

const SUMS = ['netAmount', 'taxAmount', 'totalAmount'] as const
/** Of each sum this many are tried with each other. */
const TRIED = 4
/** How many times likelier three sums are where they add up; what the fit left to chance. */
const ADDS_UP = Math.log(3)

const logOdds = (confidence: number): number => Math.log((confidence + 1e-4) / (1.0001 - confidence))

/** Where the likeliest sums do not add up, others that do are taken, if they are nearly as likely. */
export function decideSums(decided: readonly Decided[]): Decided[] {
  const [nets, taxes, totals] = SUMS.map(field =>
    (decided.find(one => one.field === field)?.rated ?? []).slice(0, TRIED),
  )
  const value = (sums: readonly (Rated | undefined)[]): number =>
    sums.reduce((all, one) => all + (one === undefined ? 0 : logOdds(one.confidence)), 0)
  const picks = SUMS.map(field => decided.find(one => one.field === field)?.chosen)
  const isMissing = picks.some(pick => pick === undefined)
  if (!isMissing && addUp(picks as Rated[])) return [...decided]
  // Where one of them was held back, three that prove each other are taken from what is there.
  let best = isMissing
    ? { sums: picks, value: Number.NEGATIVE_INFINITY }
    : { sums: picks, value: value(picks) - ADDS_UP }
  for (const net of nets!)
    for (const tax of taxes!)
      for (const total of totals!) {
        const sums = [net, tax, total]
        if (!addUp(sums) || (isMissing && !proveEachOther(sums, picks))) continue
        if (value(sums) > best.value) best = { sums, value: value(sums) }
      }
  return decided.map(one => {
    const index = SUMS.indexOf(one.field as (typeof SUMS)[number])
    const pick = index === -1 ? one.chosen : best.sums[index]
    return pick === undefined ? one : { ...one, chosen: pick }
  })
}

/** Below this a sum is rather another one that happens to fit. */
const LEAST_PROVEN = 0.05

/** Three different sums, none of them nothing, that leave what was chosen as it is. */
const proveEachOther = (sums: readonly Rated[], picks: readonly (Rated | undefined)[]): boolean =>
  new Set(sums.map(({ value }) => value)).size === SUMS.length &&
  sums.every(({ value }) => !new Big(value).eq(0)) &&
  sums.every((sum, index) => sum.confidence >= LEAST_PROVEN && (picks[index] === undefined || picks[index] === sum))

const addUp = ([net, tax, total]: readonly Rated[]): boolean =>
  new Big(net!.value).plus(tax!.value).minus(total!.value).abs().lte('0.045')
