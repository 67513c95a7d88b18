import { describe, expect, it } from 'vitest'
import { standing } from './known-words.ts'

describe('standing', () => {
  it.each([
    ['', 0],
    ['|', 0],
    ['Quirlbert', 0],
    ['fur', -1],
    ['für', 1],
    ['Österreich', 0],
    ['Dătum', 0],
    ['FÜR', 1],
    ['Rechnungsnummer:', 1],
    ['1O,50', -1],
    ['10,50', 1],
    ['1.234,56€', 1],
    ['(12.50)', 1],
    ['39.11.2026', -1],
    ['29.11.2026', 1],
    ['RE-20/17', 0],
  ] as const)('%o says %i in a German invoice', (text, expected) => {
    expect(standing(text, 'de')).toBe(expected)
  })
})
