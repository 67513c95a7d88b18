import { describe, expect, it } from 'vitest'
import type { Word } from '#shared/document.ts'
import { conventionsOf } from './conventions.ts'
import { layOut } from './layout.ts'
import { findSpans } from './spans.ts'
import { type Cell, typed } from './testing/page.ts'

type Lines = readonly (string | readonly Cell[])[]

function spans(lines: Lines, language = 'de', engine: Word['engine'] = 'text-layer'): string[] {
  const layout = layOut([typed(lines, 1, engine)])
  return findSpans(layout, conventionsOf(layout, language)).map(span => {
    const value = typeof span.value === 'string' ? span.value : span.value.toFixed()
    return `${span.kind} ${value}${span.kind === 'amount' && span.money ? ' money' : ''}`
  })
}

describe('findSpans', () => {
  it('finds nothing in words', () => {
    expect(spans(['Vielen Dank für Ihren Auftrag'])).toEqual([])
    expect(spans([])).toEqual([])
  })

  it('types what a line holds, and uses no character twice', () => {
    expect(spans(['am 1.2.2026 2 Stück zu 1.250,00 € mit 19 %'])).toEqual([
      'date 2026-02-01',
      'amount 2',
      'amount 1250 money',
      'percent 19',
    ])
    expect(spans(['USt-IdNr. DE136695976, mail info@example.org'])).toEqual([
      'taxId DE136695976',
      'email info@example.org',
    ])
  })

  it('reads signs before, behind and around an amount', () => {
    expect(spans(['-12,00 €', '12,00-', '(12,00)', 'EUR 12,00 CR'])).toEqual([
      'amount -12 money',
      'amount -12 money',
      'amount -12 money',
      'amount -12 money',
    ])
  })

  it('mends what OCR misread in amounts', () => {
    expect(spans(['1O,5O', '12, 50'], 'de', 'tesseract')).toEqual(['amount 10.5 money', 'amount 12.5 money'])
  })

  it('takes whole numbers for money where the document prints no cents', () => {
    expect(spans(['208.360', '416.720', '79.177'], 'es')).toEqual([
      'amount 208360 money',
      'amount 416720 money',
      'amount 79177 money',
    ])
  })

  it('follows an IBAN into the next line only where its check digits prove it', () => {
    expect(spans([[[40, 'IBAN DE89 3704 0044 05']], [[40, '32 0130 00']]])).toContain('iban DE89370400440532013000')
    expect(spans([[[40, 'IBAN DE89 3704 0044 05']], [[40, '32 0130 01']]]).join()).not.toContain('iban')
  })
})

describe('what goes over lines and blanks', () => {
  it('takes a dash between words and a sum for no minus', () => {
    expect(spans(['Subtotal - 5514,39'])).toEqual(['amount 5514.39 money'])
    expect(spans(['- 12,00 €'])).toEqual(['amount -12 money'])
  })

  it('joins a tax id that goes on in the line below, where its check digits prove it', () => {
    expect(spans(['USt-IdNr. DE 136 695', '976'])).toContain('taxId DE136695976')
    expect(spans(['USt-IdNr. DE 136 695', '977'])).not.toContain('taxId DE136695977')
  })
})
