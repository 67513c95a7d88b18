import { expect, test } from 'vitest'
import { FIELD_NAMES } from '#shared/fields.ts'
import type { Attention } from '#shared/understanding.ts'
import { layerShown, wordsLookedAt } from './attentionView.ts'

const word = (text: string): Attention['words'][number] => ({ text, page: 1, box: [0, 0, 1, 1] })
const total = FIELD_NAMES.indexOf('totalAmount')

const attention: Attention = {
  model: 'field-reader 1',
  words: [word('Total'), word('119.00')],
  looks: [
    [],
    FIELD_NAMES.map((_, query): [number, number][] =>
      query === total
        ? [
            [1, 0.7],
            [0, 0.2],
            [9, 0.1],
          ]
        : [],
    ),
  ],
  among: [],
}

test('a look that is not there shows nothing', () => {
  expect(wordsLookedAt(attention, 'totalAmount', 0)).toEqual([])
  expect(wordsLookedAt(attention, 'totalAmount', 7)).toEqual([])
})

test('the words of a look come with their shares, the strongest first; a word that was not kept is left out', () => {
  expect(wordsLookedAt(attention, 'totalAmount', 1)).toEqual([
    { ...word('119.00'), weight: 0.7 },
    { ...word('Total'), weight: 0.2 },
  ])
})

test('the last look is shown where none was chosen, or a later one than there is', () => {
  expect([layerShown(attention, undefined), layerShown(attention, 0), layerShown(attention, 5)]).toEqual([1, 0, 1])
})
