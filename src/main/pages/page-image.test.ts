import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Showing, writeStraightImage } from './page-image.ts'
import type { Raster } from './raster.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vouch-page-image-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const AS_IT_IS: Showing = { rowStretch: 1, rotation: 0, view: undefined }

/** Grey, dark in its upper left quarter. */
function cornered(width: number, height: number): Raster {
  const data = new Uint8Array(width * height).fill(240)
  for (let y = 0; y < height / 2; y++) data.fill(20, y * width, y * width + width / 2)
  return { data, width, height, channels: 1 }
}

/** The size of the written image, and which of its quarters are dark: upper left, upper right, lower right, lower left. */
async function written(raster: Raster, showing: Showing) {
  const size = await writeStraightImage(raster, showing, folder, 3)
  expect(await readdir(folder)).toEqual(['3.jpg'])
  const { data, info } = await sharp(path.join(folder, '3.jpg')).greyscale().raw().toBuffer({ resolveWithObject: true })
  expect(size).toEqual({ width: info.width, height: info.height })
  const dark = (x: number, y: number) =>
    data[Math.floor(y * info.height) * info.width + Math.floor(x * info.width)]! < 128
  return { ...size, dark: [dark(0.25, 0.25), dark(0.75, 0.25), dark(0.75, 0.75), dark(0.25, 0.75)] }
}

describe('writeStraightImage', () => {
  it('writes a page as it is', async () => {
    expect(await written(cornered(60, 80), AS_IT_IS)).toEqual({
      width: 60,
      height: 80,
      dark: [true, false, false, false],
    })
  })

  it('makes a large page small enough for a screen', async () => {
    expect(await written(cornered(3000, 4000), AS_IT_IS)).toMatchObject({ width: 1500, height: 2000 })
  })

  it('stretches the rows of a fax', async () => {
    expect(await written(cornered(60, 40), { ...AS_IT_IS, rowStretch: 2 })).toMatchObject({ width: 60, height: 80 })
  })

  it.each([
    [90, 80, 60, [false, true, false, false]],
    [180, 60, 80, [false, false, true, false]],
    [270, 80, 60, [false, false, false, true]],
  ] as const)('turns a page by %i degrees', async (rotation, width, height, dark) => {
    expect(await written(cornered(60, 80), { ...AS_IT_IS, rotation })).toEqual({ width, height, dark })
  })

  it('shows a part of a large page as the view says', async () => {
    const view = {
      corners: [
        [2000, 1000],
        [3000, 1000],
        [3000, 3000],
        [2000, 3000],
      ],
      width: 1000,
      height: 2000,
    } as const
    expect(await written(cornered(4000, 4000), { ...AS_IT_IS, view })).toEqual({
      ...{ width: 1000, height: 2000 },
      dark: [false, false, false, false],
    })
  })
})
