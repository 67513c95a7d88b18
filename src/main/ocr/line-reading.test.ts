import { describe, expect, it } from 'vitest'
import { ownReading } from './line-reading.ts'
import { ALPHABET, type Glyph, glyphs, seenLine } from './testing/seen-lines.ts'

const read = (line: readonly Glyph[]) => ownReading(seenLine(line), ALPHABET, [])

describe('ownReading', () => {
  it('reads nothing from paper', () => {
    expect(read(glyphs('   ')).words).toEqual([])
    expect(read([]).words).toEqual([])
  })

  it('parts words at blanks and places them where their ink is', () => {
    const { words } = read(glyphs('Re 12'))
    expect(words.map(({ text, left, top, right, bottom }) => ({ text, left, top, right, bottom }))).toEqual([
      { text: 'Re', left: 1, top: 8, right: 14, bottom: 32 },
      { text: '12', left: 25, top: 8, right: 38, bottom: 32 },
    ])
  })

  it('is as sure of a word as of all of its characters together', () => {
    const [sure, unsure] = read([...glyphs('12 '), ['1', 0.5, 'O'], ['2', 0.5, '3']]).words
    expect(sure!.confidence).toBeGreaterThan(0.95)
    expect(unsure!.confidence).toBeGreaterThan(0.2)
    expect(unsure!.confidence).toBeLessThan(0.3)
  })

  it('says how often words of such a confidence are right', () => {
    const { words } = ownReading(seenLine(glyphs('12', 0.5)), ALPHABET, [
      [0, 0],
      [0.25, 0.1],
      [1, 0.9],
    ])
    expect(words[0]!.confidence).toBeGreaterThan(0.05)
    expect(words[0]!.confidence).toBeLessThan(0.12)
  })

  it('knows how likely another text is in the same place', () => {
    const line = read([['1', 0.6, 'O']])
    const { from, to } = line.words[0]!
    expect(line.likelihood('O', from, to) - line.likelihood('1', from, to)).toBeCloseTo(Math.log(0.36 / 0.6), 1)
    expect(line.likelihood('€', from, to)).toBeLessThan(line.likelihood('O', from, to))
  })
})
