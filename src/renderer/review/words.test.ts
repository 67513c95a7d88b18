import { describe, expect, it } from 'vitest'
import type { Box, Word } from '#shared/document.ts'
import { pickOf, runAround, textOf, toggleWords, wordAt, wordsInside } from './words.ts'

const word = (text: string, box: Box, line: number): Word => ({ text, box, confidence: 1, engine: 'text-layer', line })
const street = word('Lindenstraße', [0.1, 0.1, 0.3, 0.12], 3)
const number = word('59', [0.31, 0.1, 0.34, 0.12], 3)
const town = word('Nürnberg', [0.1, 0.13, 0.25, 0.15], 4)
const words = [town, number, street]

describe('wordAt', () => {
  it('is undefined on empty paper', () => {
    expect(wordAt(words, { x: 0.8, y: 0.8 })).toBeUndefined()
    expect(wordAt([], { x: 0.1, y: 0.1 })).toBeUndefined()
  })

  it('takes the word under the pointer, also a hair beside it', () => {
    expect(wordAt(words, { x: 0.2, y: 0.11 })).toBe(street)
    expect(wordAt(words, { x: 0.343, y: 0.11 })).toBe(number)
  })

  it('takes the smaller of two that overlap', () => {
    const stamp = word('PAID', [0, 0, 1, 1], 0)
    expect(wordAt([stamp, ...words], { x: 0.32, y: 0.11 })).toBe(number)
  })
})

describe('wordsInside', () => {
  it('takes the words whose middle is inside', () => {
    expect(wordsInside(words, [0.05, 0.09, 0.22, 0.2])).toEqual([town, street])
    expect(wordsInside(words, [0.5, 0.5, 0.6, 0.6])).toEqual([])
  })
})

describe('textOf', () => {
  it('reads in the order of the page, with its lines kept where the field has lines', () => {
    expect(textOf(words, true)).toBe('Lindenstraße 59\nNürnberg')
    expect(textOf(words, false)).toBe('Lindenstraße 59 Nürnberg')
  })
})

describe('pickOf', () => {
  it('is nothing without words', () => {
    expect(pickOf([], 1, false)).toBeUndefined()
  })

  it('has the text, the page and the box around all words', () => {
    expect(pickOf([number, street], 2, false)).toEqual({
      text: 'Lindenstraße 59',
      page: 2,
      box: [0.1, 0.1, 0.34, 0.12],
    })
  })
})

describe('toggleWords', () => {
  it('takes a word back that is clicked again', () => {
    expect(toggleWords([street, number], [number])).toEqual([street])
  })

  it('adds those of a rectangle without taking any twice', () => {
    expect(toggleWords([street], [street, number])).toEqual([street, number])
  })
})

describe('runAround', () => {
  const page = { width: 1000, height: 1400 }

  it('stops at a wide gap: another column is another text', () => {
    const amount = word('120,00', [0.8, 0.1, 0.9, 0.12], 3)
    expect(runAround([...words, amount], number, page)).toEqual([street, number])
    expect(runAround([...words, amount], amount, page)).toEqual([amount])
  })
})
