import { describe, expect, it } from 'vitest'
import { changed, printed } from '../testing/sheet.ts'
import { grainOf } from './grain.ts'

const page = printed(30).raster

describe('grainOf', () => {
  it('measures nothing on a page of one pixel', () => {
    expect(grainOf({ data: Uint8Array.of(7), width: 1, height: 1, channels: 1 })).toEqual({
      specks: 0,
      bilevel: 0,
    })
  })

  it('finds no specks on what a program drew', () => {
    expect(grainOf(page).specks).toBeLessThan(0.0001)
  })

  it('counts pixels that stand alone', () => {
    const { specks } = grainOf(changed(page, (grey, chance) => (chance > 0.996 ? 0 : grey)))
    expect(specks).toBeGreaterThan(0.0015)
    expect(specks).toBeLessThan(0.0025)
  })

  it('tells a page without grey', () => {
    expect(grainOf(changed(page, grey => (grey < 128 ? 0 : 255))).bilevel).toBe(1)
    expect(grainOf(page).bilevel).toBeLessThan(0.1)
  })
})
