import { expect, test } from 'vitest'
import { FIELD_NAMES, type FieldName } from '#shared/fields.ts'
import type { Attention } from '#shared/understanding.ts'
import { stepShown, wordsOfStep } from './attentionView.ts'

const word = (text: string): Attention['words'][number] => ({ text, page: 1, box: [0, 0, 1, 1] })

const ofField = (field: FieldName, looks: [number, number][]): [number, number][][] =>
  FIELD_NAMES.map(name => (name === field ? looks : []))

const attention: Attention = {
  model: 'field-reader 1',
  words: [word('Total'), word('119.00')],
  looks: [
    [],
    ofField('totalAmount', [
      [0, 0.7],
      [1, 0.2],
      [9, 0.1],
    ]),
  ],
  points: ofField('totalAmount', [[1, 0.99]]),
  among: [],
}

test('a step that is not there shows nothing', () => {
  expect(wordsOfStep(attention, 'totalAmount', 0)).toEqual([])
  expect(wordsOfStep(attention, 'totalAmount', 7)).toEqual([])
})

test('the words of a look come with their shares, the strongest first; a word that was not kept is left out', () => {
  expect(wordsOfStep(attention, 'totalAmount', 1)).toEqual([
    { ...word('Total'), weight: 0.7 },
    { ...word('119.00'), weight: 0.2 },
  ])
})

test('where it points is shown behind its looks, and where no step was chosen', () => {
  expect([stepShown(attention, undefined), stepShown(attention, 0), stepShown(attention, 5)]).toEqual([2, 0, 2])
  expect(wordsOfStep(attention, 'totalAmount', 2)).toEqual([{ ...word('119.00'), weight: 0.99 }])
})
