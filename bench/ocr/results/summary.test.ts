import { expect, test } from 'vitest'
import type { EngineName } from '../engines/engines.ts'
import { check } from './check.ts'
import { type Row, rowSchema } from './rows.ts'
import { percentile, summarise } from './summary.ts'

function row(engine: EngineName, damage: string, right: number, ms: number, rest: Partial<Row> = {}): Row {
  return rowSchema.parse({
    id: 'one',
    damage,
    language: 'de',
    page: 1,
    engine,
    ms,
    peakBytes: 1000,
    score: {
      truth: 10,
      read: 10,
      right,
      numbers: 4,
      rightNumbers: Math.min(4, right),
      characters: 50,
      characterErrors: 10 - right,
      upright: true,
    },
    ...rest,
  })
}

const broken = (rows: readonly Row[]): string[] => check(summarise(rows)).flatMap(({ ok, text }) => (ok ? [] : [text]))

test('nothing measured: no promise is kept', () => {
  expect(broken([])).toEqual(['tesseract: was not measured', 'tesseract.js: was not measured'])
})

test('an engine that was not measured proves nothing', () => {
  expect(broken([row('vouch', 'fax', 9, 100)])).toEqual([
    'fax: nothing to compare',
    'tesseract: was not measured',
    'tesseract.js: was not measured',
  ])
})

test('one damage in which one engine alone reads better breaks the promise', () => {
  const rows = [
    row('vouch', 'clean', 10, 100),
    row('ppocr', 'clean', 3, 100),
    row('tesseract', 'clean', 3, 100),
    row('tesseract.js', 'clean', 3, 300),
    row('vouch', 'fax', 5, 100),
    row('ppocr', 'fax', 6, 100),
    row('tesseract', 'fax', 3, 100),
    row('tesseract.js', 'fax', 3, 300),
  ]
  expect(broken(rows)).toEqual(['fax: words read by vouch 50.0 %, by ppocr 60.0 %'])
})

test('slow is broken too', () => {
  const rows = [row('vouch', 'clean', 10, 100), row('tesseract', 'clean', 3, 99), row('tesseract.js', 'clean', 3, 299)]
  expect(broken(rows)).toEqual([
    'vouch is 0.99 times as fast a page as tesseract (median), promised 1',
    'vouch is 2.99 times as fast a page as tesseract.js (median), promised 3',
  ])
})

test('pages that not every engine was given do not count', () => {
  const rows = [
    row('vouch', 'clean', 10, 100),
    row('tesseract', 'clean', 8, 100),
    row('vouch', 'fax', 2, 100),
    row('vouch', 'clean', 1, 100, { page: 2 }),
  ]
  const { all, damages } = summarise(rows)
  expect(Object.keys(damages)).toEqual(['clean'])
  expect(all).toMatchObject({ vouch: { pages: 1, recall: 1 }, tesseract: { pages: 1, recall: 0.8 } })
})

test('figures of a group', () => {
  const rows = [
    row('ppocr', 'clean', 10, 100, { language: 'fr' }),
    row('ppocr', 'clean', 0, 300, { page: 2, failure: 'no answer in time', peakBytes: 5000 }),
  ]
  const figures = {
    pages: 2,
    failed: 1,
    recall: 0.5,
    numberRecall: 0.5,
    precision: 0.5,
    characterErrorRate: 0.1,
    upright: 1,
    medianMs: 100,
    p95Ms: 300,
    peakBytes: 5000,
  }
  expect(summarise(rows)).toEqual({
    all: { ppocr: figures },
    damages: { clean: { ppocr: figures } },
    languages: {
      fr: { ppocr: expect.objectContaining({ pages: 1, recall: 1 }) },
      de: { ppocr: expect.objectContaining({ pages: 1, recall: 0 }) },
    },
  })
})

test('percentiles by nearest rank', () => {
  expect(percentile([], 0.5)).toBe(0)
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2)
  expect(percentile([4, 1, 3, 2], 0.95)).toBe(4)
})
