import type { FieldName } from '#shared/fields.ts'
import { BY_FIELD, SHARED } from './fitted.ts'
import { OWN_SIGNALS, SIGNALS } from './signals.ts'

const OWN_PLACES = OWN_SIGNALS.map(signal => SIGNALS.indexOf(signal))

/** The chance that a contender is the field's value: logistic, by weights that were fitted. */
export function chanceOf(field: FieldName, signals: readonly number[]): number {
  let logOdds = SIGNALS.reduce((sum, signal, index) => sum + SHARED[signal] * signals[index]!, 0)
  for (const [index, signal] of OWN_SIGNALS.entries()) logOdds += BY_FIELD[field][signal] * signals[OWN_PLACES[index]!]!
  return 1 / (1 + Math.exp(-logOdds))
}
