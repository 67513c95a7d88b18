import sharp, { type Sharp } from 'sharp'
import type { Raster } from './raster.ts'

/** A raster as sharp's input, without a copy. Grey stays grey: some of sharp's operations would make colour of it. */
export function sharpOf(raster: Raster): Sharp {
  const { width, height, channels } = raster
  const pipeline = sharp(raster.data, { raw: { width, height, channels } })
  return channels === 1 ? pipeline.toColourspace('b-w') : pipeline
}

/** Runs a sharp pipeline to its pixels. */
export async function rasterOf(pipeline: Sharp, dpi: number | undefined): Promise<Raster> {
  const { data, info } = await pipeline.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  if (info.channels !== 1 && info.channels !== 3)
    throw new Error(`expected grey or colour, got ${info.channels} channels`)
  return {
    data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
    width: info.width,
    height: info.height,
    channels: info.channels,
    ...(dpi === undefined ? {} : { dpi }),
  }
}

/** The raster in grey; itself where it is grey already. */
export async function toGrey(raster: Raster): Promise<Raster> {
  if (raster.channels === 1) return raster
  return rasterOf(sharpOf(raster).toColourspace('b-w'), raster.dpi)
}
