import sharp, { type Exif } from 'sharp'
import { describe, expect, it } from 'vitest'
import { isExposed } from './camera.ts'

async function exifOf(exif: Exif): Promise<Uint8Array | undefined> {
  const image = sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
  return (await sharp(await image.withExif(exif).jpeg().toBuffer()).metadata()).exif
}

describe('isExposed', () => {
  it('is false without Exif data, and with damaged ones', () => {
    expect(isExposed(undefined)).toBe(false)
    expect(isExposed(new TextEncoder().encode('Exif\0\0MM\0*\0\0\xff\xff'))).toBe(false)
    expect(isExposed(Uint8Array.of(1))).toBe(false)
  })

  it('is false for a scanner that only says who made it', async () => {
    expect(isExposed(await exifOf({ IFD0: { Make: 'Scanmaker', Model: 'Flat 3' } }))).toBe(false)
  })

  it('is true for a camera', async () => {
    expect(isExposed(await exifOf({ IFD0: { Make: 'Phone' }, IFD2: { ExposureTime: '1/60' } }))).toBe(true)
  })
})
