import { createCanvas } from '@napi-rs/canvas'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { rasterOf, sharpOf } from './pixels.ts'
import type { Raster } from './raster.ts'
import { skewOf } from './skew.ts'

/** A page of A4 at 100 dpi with lines of print. */
function printed(lines: number): Promise<Raster> {
  const canvas = createCanvas(827, 1169)
  const context = canvas.getContext('2d')
  context.fillStyle = '#f4f0e8'
  context.fillRect(0, 0, 827, 1169)
  context.fillStyle = '#202020'
  context.font = '17px sans-serif'
  for (let i = 0; i < lines; i++)
    context.fillText('Payable within fourteen days, 1.234,50 EUR to the account below', 90, 140 + i * 28)
  const { data } = context.getImageData(0, 0, 827, 1169)
  return rasterOf(sharp(data, { raw: { width: 827, height: 1169, channels: 4 } }).removeAlpha(), 100)
}

describe('skewOf', () => {
  it('finds none on an empty page', async () => {
    expect(await skewOf(await printed(0))).toBe(0)
  })

  it('finds none on a level page', async () => {
    expect(Math.abs(await skewOf(await printed(30)))).toBeLessThan(0.1)
  })

  it.each([-4, -1.5, 0.7, 2, 5])('finds a tilt of %f degrees', async degrees => {
    const level = await printed(30)
    const tilted = await rasterOf(sharpOf(level).rotate(degrees, { background: '#ffffff' }), 100)
    expect(Math.abs((await skewOf(tilted)) - degrees)).toBeLessThan(0.15)
  })
})
