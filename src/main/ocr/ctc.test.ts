import { describe, expect, it } from 'vitest'
import { characters, runs, type Steps } from './ctc.ts'

const ALPHABET = ['', '1', '2', ' ']

type Seen = readonly [best: number, probability?: number]

/** Steps in each of which one class is seen, with this probability. */
function steps(...seen: readonly Seen[]): Steps {
  return {
    count: seen.length,
    kept: 1,
    classes: Int32Array.from(seen, ([best]) => best),
    probabilities: Float32Array.from(seen, ([, probability = 0.75]) => probability),
  }
}

describe('characters', () => {
  it('reads nothing from blanks, nor from a line without steps', () => {
    expect(characters(steps([0], [0]), ALPHABET)).toEqual([])
    expect(characters(steps(), ALPHABET)).toEqual([])
  })

  it('takes a repeated class once, at its best, and twice with a blank between', () => {
    expect(characters(steps([1, 0.5], [1, 0.75], [0], [1]), ALPHABET)).toEqual([
      { text: '1', first: 0, last: 1, probability: 0.75 },
      { text: '1', first: 3, last: 3, probability: 0.75 },
    ])
  })
})

describe('runs', () => {
  const texts = (...seen: readonly Seen[]) => {
    const given = steps(...seen)
    return runs(characters(given, ALPHABET), given.count).map(({ characters: letters, from, to }) => [
      letters.map(({ text }) => text).join(''),
      from,
      to,
    ])
  }

  it('finds no word in blanks alone', () => {
    expect(texts([3], [0], [3], [3])).toEqual([])
  })

  it('parts words at blanks, and gives each the steps between them', () => {
    expect(texts([0], [1], [2], [3], [3], [0], [2], [0])).toEqual([
      ['12', 0, 3],
      ['2', 5, 8],
    ])
  })
})
