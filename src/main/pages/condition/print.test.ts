import { describe, expect, it } from 'vitest'
import type { TextLine } from '../../ocr/engine.ts'
import type { Quad } from '../geometry.ts'
import { rasterOf, sharpOf } from '../pixels.ts'
import { changed, printed } from '../testing/sheet.ts'
import { printOf } from './print.ts'

describe('printOf', () => {
  it('knows nothing of a page without lines', () => {
    const { raster } = printed(0)
    expect(printOf(raster, [])).toBeUndefined()
  })

  it('measures crisp black print on even paper', () => {
    const { raster, lines } = printed(30, { paper: '#ffffff', ink: '#000000' })
    const { contrast, sharpness, lighting } = printOf(raster, lines)!
    expect(contrast).toBeGreaterThan(0.8)
    expect(sharpness).toBeGreaterThan(0.7)
    expect(lighting).toBe(1)
  })

  it('sees that print is faded', () => {
    const { raster, lines } = printed(30, { paper: '#e0e0e0', ink: '#a0a0a0' })
    expect(printOf(raster, lines)!.contrast).toBeCloseTo(64 / 255, 1)
  })

  it('sees that print is blurred', async () => {
    const { raster, lines } = printed(30)
    const blurred = await rasterOf(sharpOf(raster).blur(1.5), undefined)
    expect(printOf(blurred, lines)!.sharpness).toBeLessThan(0.5 * printOf(raster, lines)!.sharpness)
  })

  it('measures the noise of the paper beside the print', () => {
    const { raster, lines } = printed(30)
    expect(printOf(raster, lines)!.noise).toBeLessThan(0.3)
    // Even noise between -12 and 12 has a standard deviation of 12 / √3.
    const noisy = changed(raster, (grey, chance) => grey - 6 + 12 * chance)
    expect(printOf(noisy, lines)!.noise).toBeGreaterThan(5.5)
    expect(printOf(noisy, lines)!.noise).toBeLessThan(8)
  })

  it('measures the height of print by its length, whatever specks were taken for lines', () => {
    const { raster, lines } = printed(30)
    const specks = Array.from({ length: 2 * lines.length }, (_, index): TextLine => {
      const [left, top] = [10 * index, 5]
      const corners: Quad = [
        [left, top],
        [left + 9, top],
        [left + 9, top + 9],
        [left, top + 9],
      ]
      return { box: [left, top, left + 9, top + 9], angle: 0, corners }
    })
    expect(printOf(raster, [...lines, ...specks])!.textHeight).toBe(printOf(raster, lines)!.textHeight)
  })

  it('sees that a part of the page lies in shadow', () => {
    const { raster, lines } = printed(30)
    const shade = 0.6
    const data = raster.data.map((grey, i) => (Math.floor(i / raster.width) > 600 ? shade * grey : grey))
    expect(printOf({ ...raster, data }, lines)!.lighting).toBeCloseTo(shade, 1)
  })

  it('does not take a line on a dark band for a shadow', () => {
    const { raster, lines } = printed(30)
    const data = raster.data.map((grey, i) => (Math.floor(i / raster.width) < 180 ? 255 - grey : grey))
    expect(printOf({ ...raster, data }, lines)!.lighting).toBeGreaterThan(0.85)
  })
})
