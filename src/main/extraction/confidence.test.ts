import { describe, expect, it } from 'vitest'
import { confidenceOf } from './confidence.ts'
import { chooseValue } from './field-values.ts'
import { layOut, type Token } from './layout.ts'
import { typed } from './testing/page.ts'

const read = (text: string, engine: 'text-layer' | 'tesseract' = 'text-layer'): readonly Token[] =>
  layOut([typed([text], 1, engine)])[0]!.rows[0]!.segments[0]!.tokens

describe('confidenceOf', () => {
  it('stays between 0 and 0.99 for any evidence', () => {
    expect(confidenceOf({ score: -1, tokens: [] })).toBeGreaterThanOrEqual(0)
    expect(confidenceOf({ score: 9, tokens: [], proven: true })).toBe(0.99)
  })

  it('grows with the label and with proof, and falls with a rival and with bad reading', () => {
    const usual = confidenceOf({ score: 0.85, tokens: read('12') })
    expect(confidenceOf({ score: 0.95, tokens: read('12') })).toBeGreaterThan(usual)
    expect(confidenceOf({ score: 0.85, tokens: read('12'), proven: true })).toBeGreaterThan(usual)
    expect(confidenceOf({ score: 0.85, tokens: read('12'), rival: 0.85 })).toBeLessThan(usual)
    expect(confidenceOf({ score: 0.85, tokens: read('12', 'tesseract') })).toBeLessThan(usual)
  })
})

describe('chooseValue', () => {
  it('gives no value that is rather wrong than right, but offers it', () => {
    const { value, candidates } = chooseValue('invoiceNumber', [
      { value: '12', raw: '12', tokens: read('12'), score: 0.3 },
    ])
    expect(value).toBeUndefined()
    expect(candidates.map(candidate => candidate.value)).toEqual(['12'])
  })

  it('offers each value once, the proven one first', () => {
    const tokens = read('12')
    const { value, candidates } = chooseValue('invoiceNumber', [
      { value: 'a', raw: 'a', tokens, score: 0.95 },
      { value: 'b', raw: 'b', tokens, score: 0.8, proven: true },
      { value: 'a', raw: 'a', tokens, score: 0.7 },
    ])
    expect(value?.value).toBe('b')
    expect(candidates.map(candidate => candidate.value)).toEqual(['b', 'a'])
  })
})
