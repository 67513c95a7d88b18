import { describe, expect, it } from 'vitest'
import { characters } from './ctc.ts'
import { mendCase } from './letter-case.ts'
import { ALPHABET, type Glyph, glyphs, seenLine } from './testing/seen-lines.ts'

const LETTERS = [...ALPHABET, 'I', 'v', 'V', 'x', 'X', 'S', 'T', 'F']

function mended(...line: readonly Glyph[]): string {
  const { steps } = seenLine(line, LETTERS)
  return mendCase(characters(steps, LETTERS), steps, LETTERS)
    .map(({ text }) => text)
    .join('')
}

describe('mendCase', () => {
  it('has nothing to mend on an empty line', () => {
    expect(mended()).toBe('')
  })

  it('leaves letters alone that the network is sure of, or whose capitals look different', () => {
    expect(mended(...glyphs('boXes'))).toBe('boXes')
    expect(mended(...glyphs('di'), ['E', 0.6, 'e'])).toBe('diE')
    expect(mended(['O', 0.6, 'o'], ...glyphs('di'))).toBe('Odi')
  })

  it('takes small letters behind a small one, and behind the capital that begins a name', () => {
    expect(mended(...glyphs('b'), ['O', 0.6, 'o'], ['X', 0.9, 'x'], ...glyphs('es'))).toBe('boxes')
    expect(mended(...glyphs('T'), ['O', 0.6, 'o'], ...glyphs('n'))).toBe('Ton')
  })

  it('takes capitals behind two of them', () => {
    expect(mended(...glyphs('FA'), ['x', 0.6, 'X'], ...glyphs(' 2'))).toBe('FAX 2')
  })

  it('takes a capital where a line begins, unless the small letter is much likelier', () => {
    expect(mended(['i', 0.5, 'I'], ...glyphs('nto'))).toBe('Into')
    expect(mended(['i', 0.9, 'I'], ...glyphs('nto'))).toBe('into')
    expect(mended(...glyphs('a '), ['i', 0.5, 'I'], ...glyphs('nto'))).toBe('a into')
  })
})
