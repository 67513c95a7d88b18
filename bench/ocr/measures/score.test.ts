import { expect, test } from 'vitest'
import type { Box, Word } from '#shared/document.ts'
import type { Point } from './projection.ts'
import type { PlacedWord } from './registration.ts'
import { compare, type TruthPage } from './score.ts'

/** Lines of words, each 0.1 wide and 0.02 high; `|` leaves a column free. */
function page(...lines: string[]): TruthPage {
  const words = lines.flatMap((text, line) =>
    text.split(' ').flatMap((word, column): Word[] => {
      const box: Box = [0.1 + column * 0.11, 0.1 + line * 0.03, 0.2 + column * 0.11, 0.12 + line * 0.03]
      return word === '|' ? [] : [{ text: word, box, line, confidence: 1, engine: 'text-layer' }]
    }),
  )
  return { words, aspect: 0.7 }
}

const truth = page(
  'Invoice number | | 2024-117',
  'Date of issue | | 12.03.2024',
  'Four steel bolts | | 19,00',
  'Two steel nuts | | 6,00',
  'Total to pay | | 25,00',
)
const CHARACTERS =
  'Invoice number2024-117Date of issue12.03.2024Four steel bolts19,00Two steel nuts6,00Total to pay25,00'.length

/** The truth's words as an engine might have read them: some changed, the places moved. */
function reading(change: (word: string) => string, move: (point: Point) => Point = point => point): PlacedWord[] {
  return truth.words.map(({ text, box: [left, top, right, bottom] }) => {
    const corners = [move([left, top]), move([right, top]), move([left, bottom]), move([right, bottom])]
    const xs = corners.map(([x]) => x)
    const ys = corners.map(([, y]) => y)
    return { text: change(text), box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] }
  })
}

const errors = (read: readonly PlacedWord[]) => {
  const { characters, characterErrors, upright } = compare(truth, read).score
  return { characters, characterErrors, upright }
}

test('nothing read: every character is missing, and nobody knows how the page lies', () => {
  expect(errors([])).toEqual({ characters: CHARACTERS, characterErrors: CHARACTERS, upright: false })
})

test('a page cannot be more than wholly wrong', () => {
  const specks = Array.from({ length: 500 }, (): PlacedWord => ({ text: 'speck', box: [0, 0, 0.01, 0.01] }))
  expect(errors(specks)).toEqual({ characters: CHARACTERS, characterErrors: CHARACTERS, upright: false })
})

test('what is read where nothing is printed is too much', () => {
  expect(errors([...reading(word => word), { text: 'speck', box: [0.8, 0.8, 0.9, 0.82] }])).toMatchObject({
    characterErrors: 5,
  })
})

test('wrong, missing and additional characters count one each', () => {
  const read = reading(word => ({ Invoice: 'lnvoice', Date: 'Dat', '6,00': '6,000' })[word] ?? word)
  expect(errors(read)).toMatchObject({ characterErrors: 3 })
})

test('a blank lost or added is one character', () => {
  const joined: PlacedWord = { text: 'Datof', box: [0.1, 0.13, 0.31, 0.15] }
  const read = reading(word => (word === 'Date' ? '' : word)).map(word => (word.text === 'of' ? joined : word))
  expect(errors(read.filter(({ text }) => text !== ''))).toMatchObject({ characterErrors: 2 })
})

test('the order of words does not matter', () => {
  expect(errors(reading(word => word).toReversed())).toEqual({
    characters: CHARACTERS,
    characterErrors: 0,
    upright: true,
  })
})

test('a page that is shifted, skewed and seen from the side is compared in its place', () => {
  const move = ([x, y]: Point): Point => {
    const weight = 1 + 0.05 * x - 0.04 * y
    return [(0.03 + 0.9 * x + 0.04 * y) / weight, (0.05 - 0.03 * x + 0.93 * y) / weight]
  }
  expect(errors(reading(word => word, move))).toEqual({ characters: CHARACTERS, characterErrors: 0, upright: true })
})

test('a page that lies on its side is read, but not upright', () => {
  const move = ([x, y]: Point): Point => [y, 1 - x]
  expect(errors(reading(word => word, move))).toEqual({ characters: CHARACTERS, characterErrors: 0, upright: false })
})

test('what is not as printed can be looked at', () => {
  const { runs } = compare(
    truth,
    reading(word => (word === '19,00' ? '10,00' : word)),
  ).runs
  expect(runs.filter(run => run.truth !== run.read)).toEqual([{ truth: '19,00', read: '10,00' }])
})
