import { describe, expect, it } from 'vitest'
import type { Word } from '#shared/document.ts'
import type { PageMarks } from './page-marks.ts'
import { isTrustworthy } from './trust.ts'

const words = (text: string, times = 1): Word[] =>
  Array.from({ length: times }, () => ({ text, box: [0, 0, 1, 1], confidence: 1, engine: 'text-layer', line: 0 }))
const marks = (changed: Partial<PageMarks> = {}): PageMarks => ({
  invisibleShare: 0,
  imageShare: 0,
  paths: 20,
  ...changed,
})

describe('isTrustworthy', () => {
  it.each([
    ['no text', [], marks()],
    ['another program’s invisible OCR', words('Rechnung', 200), marks({ invisibleShare: 1, imageShare: 1 })],
    ['codes of a private character map', words('\ue012\ue013\ue014', 200), marks()],
    ['replacement characters', words('Re\ufffdhn\ufffdng', 200), marks()],
    ['a map to the wrong characters', words('%&/()!', 200), marks()],
    ['a stamp over a scan', words('Eingang', 6), marks({ imageShare: 0.98 })],
    ['a page number below text drawn as outlines', words('Seite', 2), marks({ paths: 900 })],
  ])('does not trust %s', (_what, found, painted) => {
    expect(isTrustworthy(found, painted)).toBe(false)
  })

  it.each([
    ['an ordinary page', words('Rechnung', 80), marks()],
    ['a page printed on a letterhead image', words('Rechnung', 80), marks({ imageShare: 1 })],
    ['a last page with a single sentence', words('Seite', 5), marks({ paths: 3 })],
    ['a table of numbers', words('1.234,50', 60), marks({ paths: 400 })],
  ])('trusts %s', (_what, found, painted) => {
    expect(isTrustworthy(found, painted)).toBe(true)
  })
})
