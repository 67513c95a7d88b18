import { describe, expect, test } from 'vitest'
import { FIELD_NAMES } from '#shared/fields.ts'
import { MAP_COLUMNS, WORD_KINDS } from '#shared/queries.ts'
import type { Understanding } from '#shared/understanding.ts'
import { reading, sampleWords } from '../store/test-data.ts'
import { importDocument, readDocument, temporaryStore } from '../store/test-support.ts'
import { lookAtQueries } from './queries.ts'
import { kindOf } from './word-kind.ts'

const TOTAL = FIELD_NAMES.indexOf('totalAmount')

/** The total's query looks at its label in the middle of the page and, most, at the value at its right end. */
const understanding = (model: string): Understanding => ({
  fields: {
    totalAmount: {
      candidates: [
        {
          ...{ value: '119.00', raw: '119,00', confidence: 0.9, checks: [], reason: 'chosen' },
          place: { page: 1, box: [0.9, 0.9, 1, 1] },
        },
      ],
    },
  },
  attention: {
    model,
    words: [
      { text: 'Gesamtbetrag:', page: 1, box: [0.5, 0.9, 0.6, 1] },
      { text: '119,00', page: 1, box: [0.91, 0.92, 0.99, 0.98] },
    ],
    looks: [
      [],
      FIELD_NAMES.map((_, query) =>
        query === TOTAL
          ? [
              [1, 0.75],
              [0, 0.25],
            ]
          : [],
      ),
    ],
    points: [],
    among: [
      [
        [0.5, 0.5],
        [0, 1],
      ],
    ],
  },
})

test('where nothing was read with a network there is nothing to see', async () => {
  const store = temporaryStore()
  readDocument(store)
  expect(await lookAtQueries(store)).toEqual({ documents: 0, queries: [], among: [] })
})

test('shares are of all that a query looked at, over the documents of the newest model', async () => {
  const store = temporaryStore()
  for (const [name, model] of [
    ['a.pdf', 'field-reader 1'],
    ['b.pdf', 'field-reader 2'],
    ['c.pdf', 'field-reader 2'],
  ] as const) {
    const id = importDocument(store, name)
    store.queue.claim()
    store.queue.complete(id, reading(), sampleWords, undefined, undefined, understanding(model))
  }
  const { documents, model, queries, among } = await lookAtQueries(store)
  expect([documents, model, queries.length, among]).toEqual([
    2,
    'field-reader 2',
    FIELD_NAMES.length,
    [
      [
        [0.5, 0.5],
        [0, 1],
      ],
    ],
  ])
  const { map, ...total } = queries[TOTAL]!
  expect(total).toEqual({
    documents: 2,
    kinds: { ...Object.fromEntries(WORD_KINDS.map(kind => [kind, 0])), amount: 0.75, label: 0.25 },
    onValue: 0.75,
    words: [{ text: 'gesamtbetrag', share: 0.25 }],
  })
  const cells = map.flatMap((share, cell) => (share > 0 ? [[cell % MAP_COLUMNS, share]] : []))
  expect(cells).toEqual([
    [6, 0.25],
    [11, 0.75],
  ])
})

describe('what a word is', () => {
  test.each([
    ['1.234,56', 'amount'],
    ['€119.00', 'amount'],
    ['31.12.2026', 'date'],
    ['2026-12-31', 'date'],
    ['DE89370400440532013000', 'account'],
    ['rechnung@firma.de', 'address'],
    ['RE-2026/1', 'number'],
    ['Rechnungsnummer:', 'label'],
    ['Schraubenzieher', 'word'],
    ['|', 'sign'],
  ])('%s: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })
})
