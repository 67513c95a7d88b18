import { describe, expect, it } from 'vitest'
import { ownReading } from './line-reading.ts'
import { clearWords, mendSpelling } from './misspelt.ts'
import { ALPHABET, type Glyph, glyphs, seenLine } from './testing/seen-lines.ts'

const mended = (line: readonly Glyph[], clear: readonly string[] = []) =>
  mendSpelling(ownReading(seenLine(line), ALPHABET, []), 'de', new Set(clear)).words.map(({ text }) => text)

describe('mendSpelling', () => {
  it('leaves what is no word, and what is like no word that is known', () => {
    expect(mended(glyphs('1O,50 12 a'))).toEqual(['1O,50', '12', 'a'])
    expect(mended([...glyphs('Beatr'), ['e', 0.5, 'i'], ['n', 0.5, 'u']])).toEqual(['Beatren'])
  })

  it('leaves what was read surely, and short words', () => {
    expect(mended([...glyphs('fü'), ['n', 0.6, 'r']])).toEqual(['fün'])
    expect(mended(glyphs('Datun'))).toEqual(['Datun'])
  })

  it('leaves a word that the picture speaks against', () => {
    expect(mended([...glyphs('Be'), ['d', 0.6, 'u'], ...glyphs('rag')])).toEqual(['Bedrag'])
  })

  it('reads a doubtful word as one that invoices print, in its capitals and its punctuation', () => {
    expect(mended([...glyphs('Bru'), ['r', 0.6, 't'], ...glyphs('to')])).toEqual(['Brutto'])
    expect(mended([...glyphs('Bet'), ['n', 0.6, 'r'], ...glyphs('ag.')])).toEqual(['Betrag.'])
  })

  it('reads a doubtful word as one that the page shows clearly, and not a clear one', () => {
    const line: readonly Glyph[] = [...glyphs('Beatri'), ['t', 0.6, 'n']]
    expect(mended(line)).toEqual(['Beatrit'])
    expect(mended(line, ['Beatrin'])).toEqual(['Beatrin'])
    expect(mended(glyphs('Beatrit', 0.99), ['Beatrin'])).toEqual(['Beatrit'])
  })
})

describe('clearWords', () => {
  it('are the longer words that were read surely, without their punctuation', () => {
    const word = (text: string, confidence: number) => ({ text, confidence, left: 0, top: 0, right: 1, bottom: 1 })
    const words = [word('(Bremen,', 0.98), word('Hof', 0.98), word('Grab', 0.9), word('RE-2071', 0.99), word('B2B4', 1)]
    expect([...clearWords([{ words }])]).toEqual(['Bremen'])
  })
})
