import { describe, expect, it } from 'vitest'
import { placesOf } from './places.ts'
import type { ReadWord } from './read-word.ts'

const word = (text: string, left: number, right: number): ReadWord => ({
  text,
  left,
  right,
  top: 0,
  bottom: 40,
  confidence: 1,
})
const texts = (own: readonly ReadWord[], second: readonly ReadWord[]) =>
  placesOf(own, second).map(place => [place.own.map(({ text }) => text), place.second.map(({ text }) => text)])

describe('placesOf', () => {
  it('keeps what only one of them saw', () => {
    expect(texts([], [])).toEqual([])
    expect(texts([word('a', 0, 20)], [])).toEqual([[['a'], []]])
    expect(texts([word('a', 0, 20)], [word('b', 19, 60)])).toEqual([
      [['a'], []],
      [[], ['b']],
    ])
  })

  it('brings words of the same print together', () => {
    expect(texts([word('12', 2, 38), word('EUR', 50, 100)], [word('I2', 0, 40), word('EUR', 49, 102)])).toEqual([
      [['12'], ['I2']],
      [['EUR'], ['EUR']],
    ])
  })

  it('brings words together that one of them parted', () => {
    expect(texts([word('1.234,50', 0, 120)], [word('1.', 0, 30), word('234,50', 34, 120)])).toEqual([
      [['1.234,50'], ['1.', '234,50']],
    ])
    expect(texts([word('1.', 0, 30), word('234,50', 34, 120)], [word('1.234,50', 0, 120)])).toEqual([
      [['1.', '234,50'], ['1.234,50']],
    ])
  })
})
