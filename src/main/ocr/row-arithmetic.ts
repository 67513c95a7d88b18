import { Big } from 'big.js'
import { type DecimalMark, parseNumber, provenDecimalMark } from '../language/amounts.ts'
import type { PageWord } from './line-words.ts'

/** What a product that comes out leaves of the doubt about its numbers. */
const PROVEN = 0.97
/** Less than that for a number that was taken because the product then comes out. */
const CORRECTED = 0.9
/** Rows with more numbers than this are no rows of a table, and products come out by chance. */
const MOST_NUMBERS = 9
/** Rounding each of two factors to cents moves a product by less than this. */
const ROUNDING = new Big('0.011')

interface Printed {
  readonly word: PageWord
  readonly value: Big
  readonly money: boolean
}

function printed(word: PageWord, mark: DecimalMark | undefined): Printed | undefined {
  const bare = word.text.replace(/^[€$£]|[€$£%]$/g, '')
  const value = parseNumber(bare, mark)
  return value === undefined ? undefined : { word, value, money: /[.,]\d{2}$/.test(bare) }
}

/** Quantity × price = amount, or base × rate = tax, with the amount behind both: the numbers of the first that comes out. */
function product(numbers: readonly Printed[]): readonly Printed[] | undefined {
  for (const [last, amount] of [...numbers.entries()].reverse()) {
    if (!amount.money || amount.value.eq(0)) continue
    for (let second = 1; second < last; second++)
      for (let first = 0; first < second; first++) {
        const factors = [numbers[first]!, numbers[second]!]
        // Two whole numbers make no amount.
        if (!factors.some(factor => factor.money)) continue
        const times = factors[0]!.value.times(factors[1]!.value)
        if ([times, times.div(100)].some(result => result.minus(amount.value).abs().lt(ROUNDING)))
          return [...factors, amount]
      }
  }
  return undefined
}

/** The row with one number as the other reader has it, where exactly one of them makes a product come out. */
function corrected(row: readonly PageWord[], numbersOf: (row: readonly PageWord[]) => readonly Printed[]) {
  const solutions = row.flatMap((word, index) => {
    if (word.otherwise === undefined) return []
    const changed = row.with(index, { ...word, text: word.otherwise, confidence: CORRECTED })
    return product(numbersOf(changed))?.some(number => number.word === changed[index]) ? [changed] : []
  })
  return solutions.length === 1 ? solutions[0]! : row
}

/**
 * The words of a page, surer where the numbers of a row multiply, and with a number as the other reader has it where
 * that alone makes them multiply.
 */
export function proveByProducts(words: readonly PageWord[]): PageWord[] {
  const mark = provenDecimalMark(words.map(({ text }) => text).join(' '))
  const numbersOf = (row: readonly PageWord[]) => row.flatMap(word => printed(word, mark) ?? [])
  return [...Map.groupBy(words, word => word.line).values()].flatMap(row => {
    const numbers = numbersOf(row)
    if (numbers.length < 3 || numbers.length > MOST_NUMBERS) return row
    const held = product(numbers)
    if (held === undefined) return corrected(row, numbersOf)
    const proven = new Set(held.map(({ word }) => word))
    return row.map(word => (proven.has(word) ? { ...word, confidence: Math.max(PROVEN, word.confidence) } : word))
  })
}
