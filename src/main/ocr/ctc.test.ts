import { describe, expect, it } from 'vitest'
import { decode } from './ctc.ts'

const ALPHABET = ['', '1', '2', '：', ' ']
const GEOMETRY = { step: 8, width: 80, height: 48 }

/** Probabilities in which each step is sure of one class. */
function steps(...classes: number[]): Float32Array {
  const data = new Float32Array(classes.length * ALPHABET.length)
  for (const [step, best] of classes.entries()) data[step * ALPHABET.length + best] = 0.9
  return data
}

describe('decode', () => {
  it('reads nothing from blanks', () => {
    expect(decode(steps(0, 0, 0), ALPHABET.length, ALPHABET, GEOMETRY)).toEqual([])
  })

  it('takes a repeated class once, and twice with a blank between', () => {
    expect(decode(steps(1, 1, 0, 1), ALPHABET.length, ALPHABET, GEOMETRY)).toMatchObject([{ text: '11' }])
  })

  it('parts words at blanks and places them', () => {
    const words = decode(steps(0, 1, 3, 4, 2, 0), ALPHABET.length, ALPHABET, GEOMETRY)
    expect(words).toEqual([
      { text: '1:', left: 4, top: 0, right: 28, bottom: 48, confidence: expect.closeTo(0.9, 5) },
      { text: '2', left: 28, top: 0, right: 44, bottom: 48, confidence: expect.closeTo(0.9, 5) },
    ])
  })
})
