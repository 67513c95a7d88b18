import { describe, expect, it } from 'vitest'
import { createPixelShelf } from './pixel-shelf.ts'
import type { Raster } from './raster.ts'

const raster = (bytes: number): Raster => ({ data: new Uint8Array(bytes), width: bytes, height: 1, channels: 1 })

describe('createPixelShelf', () => {
  it('makes pixels again that it has no room for, each time they are asked for', async () => {
    const shelf = createPixelShelf(100)
    let made = 0
    const again = async () => raster(++made)
    const pixels = shelf.keep(raster(101), again)
    expect(made).toBe(0)
    expect([(await pixels()).width, (await pixels()).width]).toEqual([1, 2])
  })

  it('keeps the pixels of the first pages, and of later ones that still fit', async () => {
    const shelf = createPixelShelf(100)
    const again = async () => raster(1)
    const pages = [raster(60), raster(60), raster(40)]
    const kept = await Promise.all(pages.map(page => shelf.keep(page, again)()))
    expect(kept.map(({ width }) => width)).toEqual([60, 1, 40])
  })
})
