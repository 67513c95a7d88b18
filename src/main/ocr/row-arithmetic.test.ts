import { describe, expect, it } from 'vitest'
import type { PageWord } from './line-words.ts'
import { proveByProducts } from './row-arithmetic.ts'

/** Rows of words; `12,50~72,50` is read as 12,50 by one reader and as 72,50 by the other. */
const rows = (...lines: readonly string[]): PageWord[] =>
  lines.flatMap((text, line) =>
    text.split(' ').map(print => {
      const [word, otherwise] = print.split('~') as [string, string?]
      const read = { text: word, line, box: [0, 0, 1, 1] as const, confidence: 0.5, engine: 'line-reader' as const }
      return (otherwise === undefined ? read : { ...read, otherwise }) as PageWord
    }),
  )
const summary = (words: readonly PageWord[]) => words.map(({ text, confidence }) => `${text} ${confidence}`)

describe('proveByProducts', () => {
  it('leaves rows alone whose numbers do not multiply', () => {
    expect(proveByProducts([])).toEqual([])
    const words = rows('1 Papier 3 12,50 36,50', 'Seite 1 von 2', '10 20 200')
    expect(proveByProducts(words)).toEqual(words)
  })

  it('is sure of quantity, price and amount that multiply, also with a rate in percent', () => {
    expect(summary(proveByProducts(rows('1 Papier 3 12,50 37,50')))).toEqual([
      '1 0.5',
      'Papier 0.5',
      '3 0.97',
      '12,50 0.97',
      '37,50 0.97',
    ])
    expect(summary(proveByProducts(rows('19% 1.000,00 190,00')))).toEqual(['19% 0.97', '1.000,00 0.97', '190,00 0.97'])
  })

  it('takes the other reading of a number where that makes them multiply', () => {
    expect(summary(proveByProducts(rows('3 72,50~12,50 37,50')))).toEqual(['3 0.5', '12,50 0.9', '37,50 0.5'])
  })

  it('changes nothing where two changes would do', () => {
    const words = rows('3~2 12,50 25,00~37,50')
    expect(proveByProducts(words)).toEqual(words)
  })
})
