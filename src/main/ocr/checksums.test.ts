import { describe, expect, it } from 'vitest'
import { contradictsItself, proveByChecksums } from './checksums.ts'
import type { EngineWord } from './line-words.ts'

const box = { left: 0, top: 0, right: 1, bottom: 1 }
const line = (text: string, otherwise: Readonly<Record<string, string>> = {}): EngineWord[] =>
  text.split(' ').map(word => ({
    text: word,
    ...box,
    confidence: 0.6,
    engine: 'line-reader',
    ...(otherwise[word] === undefined ? {} : { otherwise: otherwise[word] }),
  }))
const summary = (words: readonly EngineWord[]) => words.map(({ text, confidence }) => `${text} ${confidence}`)

describe('proveByChecksums', () => {
  it('leaves words alone that no checksum covers', () => {
    const words = line('Two boxes of paper 12.50')
    expect(proveByChecksums(words)).toEqual(words)
    expect(proveByChecksums([])).toEqual([])
  })

  it('makes a valid IBAN and VAT id sure, and only them', () => {
    expect(summary(proveByChecksums(line('IBAN: DE89 3704 0044 0532 0130 00 BIC')))).toEqual([
      'IBAN: 0.6',
      ...['DE89', '3704', '0044', '0532', '0130', '00'].map(group => `${group} 0.99`),
      'BIC 0.6',
    ])
    expect(summary(proveByChecksums(line('USt-IdNr. DE136695976')))).toEqual(['USt-IdNr. 0.6', 'DE136695976 0.99'])
  })

  it('puts the one character right that makes the check digits hold', () => {
    expect(summary(proveByChecksums(line('DE89 37O4 0044 0532 0130 00')))).toEqual([
      'DE89 0.99',
      '3704 0.9',
      ...['0044', '0532', '0130', '00'].map(group => `${group} 0.99`),
    ])
    expect(summary(proveByChecksums(line('DEB9370400440532013000')))).toEqual(['DE89370400440532013000 0.9'])
  })

  it('takes the other reading of a group where that makes them hold', () => {
    expect(proveByChecksums(line('DE89 3704 0044 0582 0130 00', { '0582': '0532' })).map(({ text }) => text)).toEqual(
      'DE89 3704 0044 0532 0130 00'.split(' '),
    )
  })

  it('changes nothing where nothing single helps', () => {
    const words = line('DE89 3704 0044 0532 0131 00')
    expect(proveByChecksums(words)).toEqual(words)
  })
})

describe('contradictsItself', () => {
  it('knows a number whose check digits fail', () => {
    expect(contradictsItself(line('DE89 3704 0044 0532 0131 00'))).toBe(true)
    expect(contradictsItself(line('USt-IdNr. DE136695977'))).toBe(true)
    expect(contradictsItself(line('DE89 3704 0044 0532 0130 00'))).toBe(false)
    expect(contradictsItself(line('Rechnung RE 20261234 vom 23.11.2026'))).toBe(false)
  })
})
