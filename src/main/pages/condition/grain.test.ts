import { describe, expect, it } from 'vitest'
import type { Raster } from '../raster.ts'
import { printed } from '../testing/sheet.ts'
import { grainOf } from './grain.ts'

/** Every pixel changed by its own number between -1 and 1, the same in every run. */
function changed(raster: Raster, change: (grey: number, chance: number) => number): Raster {
  let state = 12345
  const data = raster.data.map(grey => {
    // Marsaglia's xorshift: 32-bit steps only, so that no product loses bits.
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.min(255, Math.max(0, change(grey, state / 0x80000000)))
  })
  return { ...raster, data }
}

const page = printed(30).raster

describe('grainOf', () => {
  it('measures nothing on a page of one pixel', () => {
    expect(grainOf({ data: Uint8Array.of(7), width: 1, height: 1, channels: 1 })).toEqual({
      noise: 0,
      specks: 0,
      bilevel: 0,
    })
  })

  it('finds neither noise nor specks on what a program drew', () => {
    expect(grainOf(page)).toMatchObject({ noise: 0, specks: 0 })
  })

  it('measures noise, whatever is printed', () => {
    // Even noise between -12 and 12 has a standard deviation of 12 / √3.
    const { noise, specks } = grainOf(changed(page, (grey, chance) => grey + 12 * chance))
    expect(noise).toBeGreaterThan(6)
    expect(noise).toBeLessThan(9)
    expect(specks).toBe(0)
  })

  it('counts pixels that stand alone', () => {
    const { noise, specks } = grainOf(changed(page, (grey, chance) => (chance > 0.996 ? 0 : grey)))
    expect(noise).toBe(0)
    expect(specks).toBeGreaterThan(0.0015)
    expect(specks).toBeLessThan(0.0025)
  })

  it('tells a page without grey', () => {
    expect(grainOf(changed(page, grey => (grey < 128 ? 0 : 255))).bilevel).toBe(1)
    expect(grainOf(page).bilevel).toBeLessThan(0.1)
  })
})
