import { FIELD_NAMES, type FieldName } from '#shared/fields.ts'
import type { AttendedWord, Attention } from '#shared/understanding.ts'
import { createStore } from '../api/store.ts'

/** Whether it is shown where Vouch looked: stays as it is from invoice to invoice. */
export const attentionShown = createStore(false)

/** Which of the network's looks is shown, from 0; the last one decides. */
export const attentionLayer = createStore<number | undefined>(undefined)

export const toggleAttention = (): void => attentionShown.set(!attentionShown.get())

/** A word with its share of a query's attention. */
export interface WeighedWord extends AttendedWord {
  readonly weight: number
}

export const layerShown = ({ looks }: Attention, chosen: number | undefined): number =>
  Math.min(chosen ?? looks.length - 1, looks.length - 1)

/** What a field's query looked at in one of its looks, the strongest first. */
export function wordsLookedAt(attention: Attention, field: FieldName, layer: number): WeighedWord[] {
  const looks = attention.looks[layer]?.[FIELD_NAMES.indexOf(field)] ?? []
  return looks.flatMap(([index, weight]) => {
    const word = attention.words[index]
    return word === undefined ? [] : [{ ...word, weight }]
  })
}
