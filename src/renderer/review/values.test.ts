import { describe, expect, it } from 'vitest'
import type { FieldValue } from '#shared/document.ts'
import { choicesOf, documentName, shownText, understoodAs } from './values.ts'

const value = (normalised: string, raw: string): FieldValue => ({
  value: normalised,
  raw,
  confidence: 0.9,
  origin: 'text-layer',
})

describe('shownText', () => {
  it('is what is printed, or the value where nothing is', () => {
    expect(shownText(undefined)).toBe('')
    expect(shownText(value('1234.50', ' 1.234,50 '))).toBe('1.234,50')
    expect(shownText(value('EUR', ' '))).toBe('EUR')
  })
})

describe('understoodAs', () => {
  it('says nothing where there is one way only to understand the text', () => {
    expect(understoodAs('totalAmount', undefined)).toBeUndefined()
    expect(understoodAs('invoiceDate', value('2026-02-03', '2026-02-03'))).toBeUndefined()
    expect(understoodAs('vendorAddress', value('A, B', 'A B'))).toBeUndefined()
  })

  it('spells out dates, amounts and currencies', () => {
    expect(understoodAs('invoiceDate', value('2026-02-03', '03.02.26'))).toBe('03 Feb 2026')
    expect(understoodAs('totalAmount', value('1234.50', '1.234,50'))).toBe('1,234.50')
    expect(understoodAs('currency', value('EUR', '€'))).toBe('EUR')
  })
})

describe('documentName', () => {
  it('falls back to the file until something is read', () => {
    expect(documentName(undefined, 'scan.pdf')).toBe('scan.pdf')
    expect(documentName({ vendorName: value('Muster GmbH', 'x') }, 'scan.pdf')).toBe('Muster GmbH')
  })
})

describe('choicesOf', () => {
  it('offers each value once, the present one first', () => {
    const [one, same, other] = [value('1', '1'), value('1', '1,0'), value('2', '2')]
    expect(choicesOf(one, [same, other])).toEqual([one, other])
    expect(choicesOf(undefined, [other])).toEqual([other])
  })
})
