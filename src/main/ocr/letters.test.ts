import { describe, expect, it } from 'vitest'
import { rarityOf, weighed } from './letters.ts'

const ALPHABET = ['', 'e', 'ë', 'é', 'ü', '`']
const steps = (classes: readonly number[], probabilities: readonly number[]) => ({
  count: classes.length / 2,
  kept: 2,
  classes: Int32Array.from(classes),
  probabilities: Float32Array.from(probabilities),
})

describe('weighed', () => {
  it('changes nothing on a line without steps, nor where all is common', () => {
    const rarity = rarityOf(ALPHABET, 'fr')
    expect(weighed(steps([], []), rarity)).toEqual(steps([], []))
    const common = steps([3, 1, 0, 1], [0.75, 0.25, 1, 0])
    expect(weighed(common, rarity)).toEqual(common)
  })

  it("doubts another language's letters, and believes them where they are sharp", () => {
    const rarity = rarityOf(ALPHABET, 'it')
    const { classes, probabilities } = weighed(steps([2, 1, 2, 1], [0.75, 0.25, 0.9999, 0.0001]), rarity)
    expect([...classes]).toEqual([1, 2, 2, 1])
    expect(probabilities[0]).toBeCloseTo(0.25 / (0.25 + 0.75 * 0.03), 5)
    expect(probabilities[1]).toBeCloseTo((0.75 * 0.03) / (0.25 + 0.75 * 0.03), 5)
    expect(probabilities[2]).toBeGreaterThan(0.99)
  })

  it('knows which letters a language prints', () => {
    expect([...rarityOf(ALPHABET, 'de')].map(factor => factor === 1)).toEqual([true, true, false, true, true, false])
    expect(rarityOf(['', '°', 'º'], 'es')[1]).toBeLessThan(1)
    expect(rarityOf(['', '°', 'º'], 'it')[2]).toBeLessThan(1)
    expect([...rarityOf(ALPHABET, 'fr')].map(factor => factor === 1)).toEqual([true, true, true, true, true, false])
  })
})
