import { describe, expect, it } from 'vitest'
import { fuseLine } from './fusion.ts'
import { ownReading } from './line-reading.ts'
import { ALPHABET, type Glyph, glyphs, seenLine } from './testing/seen-lines.ts'

const CELL = 8

/** Tesseract's words, each standing under the glyphs from this one on. */
const second = (...words: readonly (readonly [text: string, at: number, confidence: number])[]) =>
  words.map(([text, at, confidence]) => ({
    text,
    left: at * CELL,
    top: 8,
    right: (at + text.length) * CELL - 2,
    bottom: 32,
    confidence,
  }))

function fused(own: readonly Glyph[], other: ReturnType<typeof second>) {
  const line = ownReading(seenLine(own), ALPHABET, [])
  return fuseLine(line, other, 'de').map(({ text, engine, otherwise, confidence }) => ({
    text,
    engine,
    otherwise,
    confidence,
  }))
}
const own = (text: string, confidence: number) => fused(glyphs(text, confidence ** (1 / text.length)), [])[0]!

describe('fuseLine', () => {
  it('has nothing to say about a line in which neither saw anything', () => {
    expect(fused(glyphs('  '), [])).toEqual([])
  })

  it('believes a word less that only one of them saw', () => {
    expect(own('12', 0.9)).toMatchObject({ text: '12', engine: 'line-reader' })
    expect(own('12', 0.9).confidence).toBeLessThan(0.9)
    const [speck] = fused(glyphs('   '), second(['r', 1, 0.4]))
    expect(speck).toMatchObject({ text: 'r', engine: 'tesseract' })
    expect(speck!.confidence).toBeLessThan(0.2)
  })

  it('is surer of what both read alike', () => {
    const [word] = fused(glyphs('12', 0.8), second(['12', 0, 0.95]))
    expect(word).toMatchObject({ text: '12', engine: 'line-reader', otherwise: undefined })
    expect(word!.confidence).toBeGreaterThan(0.8 ** 2)
  })

  it('takes the surer reading where they differ, and stays in doubt', () => {
    const doubtful: Glyph[] = [
      ['1', 0.5, '3'],
      ['2', 0.9],
    ]
    const [word] = fused(doubtful, second(['32', 0, 0.97]))
    expect(word).toMatchObject({ text: '32', engine: 'tesseract', otherwise: '12' })
    expect(word!.confidence).toBeLessThan(0.99)
    expect(fused(glyphs('12', 0.999), second(['32', 0, 0.6]))).toMatchObject([
      { text: '12', engine: 'line-reader', otherwise: '32' },
    ])
  })

  it('prefers the usual spelling of a word where both are as sure', () => {
    const plain: Glyph[] = [...glyphs('f', 0.99), ['u', 0.6, 'ü'], ...glyphs('r', 0.99)]
    expect(fused(plain, second(['für', 0, 0.9]))).toMatchObject([{ text: 'für', engine: 'tesseract' }])
    const accented: Glyph[] = [...glyphs('f', 0.99), ['ü', 0.6, 'u'], ...glyphs('r', 0.99)]
    expect(fused(accented, second(['fur', 0, 0.9]))).toMatchObject([{ text: 'für', engine: 'line-reader' }])
  })

  it('weighs a word against the parts that the other read it in', () => {
    const line = fused(glyphs('1.234,50', 0.999), second(['1.', 0, 0.5], ['234,50', 2, 0.9]))
    expect(line).toMatchObject([{ text: '1.234,50', otherwise: '1. 234,50' }])
  })
})
