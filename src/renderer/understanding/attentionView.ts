import { FIELD_NAMES, type FieldName } from '#shared/fields.ts'
import type { AttendedWord, Attention } from '#shared/understanding.ts'
import { createStore } from '../api/store.ts'

/** Whether it is shown where Vouch looked: stays as it is from invoice to invoice. */
export const attentionShown = createStore(false)

/** Which step of the network is shown, from 0. */
export const attentionStep = createStore<number | undefined>(undefined)

export const toggleAttention = (): void => attentionShown.set(!attentionShown.get())

/** A word with its share of a query's attention. */
export interface WeighedWord extends AttendedWord {
  readonly weight: number
}

/** Its looks one after the other, and then where it points. */
const stepsOf = ({ looks, points }: Attention): Attention['looks'] => [...looks, points]

/** The last step, which decides, where none was chosen, or a later one than there is. */
export const stepShown = (attention: Attention, chosen: number | undefined): number =>
  Math.min(chosen ?? Infinity, stepsOf(attention).length - 1)

/** The words of a field's query in one of its steps, the strongest first. */
export function wordsOfStep(attention: Attention, field: FieldName, step: number): WeighedWord[] {
  const looks = stepsOf(attention)[step]?.[FIELD_NAMES.indexOf(field)] ?? []
  return looks.flatMap(([index, weight]) => {
    const word = attention.words[index]
    return word === undefined ? [] : [{ ...word, weight }]
  })
}
