import { expect, test } from 'vitest'
import { normalise, wordsOf } from './normalise.ts'

test('no words in nothing', () => {
  expect(wordsOf('')).toEqual([])
  expect(wordsOf(' \u00a0\t')).toEqual([])
})

test('what prints differently stays different', () => {
  for (const [one, other] of [
    ['Rechnung', 'rechnung'],
    ['façade', 'facade'],
    ['12.50', '12,50'],
    ['l', '1'],
    ['“a”', '"a"'],
  ] as const)
    expect(normalise(one)).not.toBe(normalise(other))
})

test('what prints alike becomes one', () => {
  expect(normalise('2024‐01–02—03−04')).toBe('2024-01-02-03-04')
  expect(normalise('l’année d´or ‘a’')).toBe("l'année d'or 'a'")
  expect(normalise('u\u0308ber oﬃce')).toBe('über office')
})

test('words are parted by any white space', () => {
  expect(wordsOf('1\u00a0234,50\u202f€  net')).toEqual(['1', '234,50', '€', 'net'])
})
