import { describe, expect, it } from 'vitest'
import { doubtfulLines } from './doubt.ts'
import { type OwnReading, ownReading } from './line-reading.ts'
import { ALPHABET, glyphs, seenLine } from './testing/seen-lines.ts'

const line = (text: string, probability = 0.999): OwnReading =>
  ownReading(seenLine(glyphs(text, probability)), ALPHABET, [])
/** The same line, this many columns wide. */
const wide = (reading: OwnReading, width: number): OwnReading => ({ ...reading, crop: { ...reading.crop, width } })

describe('doubtfulLines', () => {
  it('finds no doubt where every word is sure, or nothing was found', () => {
    expect(doubtfulLines([])).toEqual([])
    expect(doubtfulLines([line('Rest 12'), line('Gast')])).toEqual([])
  })

  it('puts the most doubtful first, and what was not read at all among them', () => {
    expect(doubtfulLines([line('12', 0.8), line('Rest'), line('  '), line('1 2 3', 0.4)])).toEqual([3, 2, 0])
  })

  it('doubts sure words whose check digits fail', () => {
    expect(doubtfulLines([line('DE89 3704 0044 0532 0130 00'), line('DE89 3704 0044 0532 0131 00')])).toEqual([1])
  })

  it('asks for no more than a page has time for, narrow lines behind wide ones included', () => {
    const doubtful = [wide(line('1', 0.3), 9_000), wide(line('1', 0.4), 4_000), wide(line('1', 0.5), 2_000)]
    expect(doubtfulLines(doubtful)).toEqual([0, 2])
  })
})
