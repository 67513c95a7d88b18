import sharp from 'sharp'
import { rasterOf, sharpOf } from '#main/pages/pixels.ts'
import type { Raster } from '#main/pages/raster.ts'
import { warp } from './warp.ts'

/** Numbers from 0 to 1 that depend on the seed alone, so that every run sees the same pages. */
export function randomOf(seed: string): () => number {
  let state = 0x811c9dc5
  // FNV-1a spreads the seed over 32 bits; Marsaglia's xorshift steps through them, neither with a product that loses bits.
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193)
  state ||= 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 0x1_0000_0000
  }
}

type Random = () => number
type Damage = (page: Raster, random: Random) => Promise<Raster>

const between = (random: Random, least: number, most: number): number => least + random() * (most - least)

const map = (page: Raster, change: (value: number, x: number, y: number) => number): Raster => ({
  ...page,
  data: Uint8Array.from(page.data, (value, at) =>
    Math.min(255, Math.max(0, change(value, at % page.width, Math.floor(at / page.width)))),
  ),
})

/** The sum of two even distributions: nearer to a sensor's noise than one. */
const noise = (page: Raster, random: Random, strength: number): Raster =>
  map(page, value => value + (random() + random() - 1) * strength)

const jpeg = async (page: Raster, quality: number): Promise<Raster> =>
  rasterOf(sharp(await sharpOf(page).jpeg({ quality }).toBuffer()).toColourspace('b-w'), page.dpi)

const turn = (page: Raster, degrees: number): Promise<Raster> =>
  rasterOf(sharpOf(page).rotate(degrees, { background: '#ffffff' }).toColourspace('b-w'), page.dpi)

const resize = (page: Raster, width: number, height: number, dpi: number): Promise<Raster> =>
  rasterOf(sharpOf(page).resize({ width: Math.round(width), height: Math.round(height), fit: 'fill' }), dpi)

const scale = (page: Raster, dpi: number): Promise<Raster> => {
  const factor = dpi / page.dpi!
  return resize(page, page.width * factor, page.height * factor, dpi)
}

/** Group 3 fax: 204 dots an inch across, 98 down, black and white. */
const FAX = { across: 204, down: 98, threshold: 165 }

const scan: Damage = async (page, random) => jpeg(noise(await turn(page, between(random, -0.7, 0.7)), random, 10), 80)

/** Each takes a page at 300 dpi, grey and level, and gives what one way into an office makes of it. */
export const DAMAGES = {
  clean: async page => page,
  scan,
  poor: async (page, random) => {
    const turned = await turn(await scale(page, 200), between(random, -3, 3))
    const dull = await rasterOf(
      sharpOf(turned)
        .blur(between(random, 0.5, 1.1))
        .linear(0.6, 70),
      turned.dpi,
    )
    return jpeg(noise(dull, random, 25), 30)
  },
  coarse: async page => jpeg(await scale(page, 100), 45),
  fax: async (page, random) => {
    const turned = await turn(page, between(random, -1, 1))
    const width = (turned.width * FAX.across) / page.dpi!
    const height = (turned.height * FAX.down) / page.dpi!
    const sent = map(noise(await resize(turned, width, height, FAX.across), random, 60), value =>
      value < FAX.threshold ? 0 : 255,
    )
    return rasterOf(
      sharpOf(sent).resize({ width: sent.width, height: sent.height * 2, fit: 'fill', kernel: 'nearest' }),
      FAX.across,
    )
  },
  photo: async (page, random) => {
    const taken = warp(await scale(page, 180), random)
    const [across, down] = [between(random, -0.3, 0.3), between(random, -0.3, 0.3)]
    const lit = map(taken, (value, x, y) => {
      const [fromMiddle, fromCentre] = [(2 * x) / taken.width - 1, (2 * y) / taken.height - 1]
      return value * (1 - across * fromMiddle - down * fromCentre - 0.12 * (fromMiddle ** 2 + fromCentre ** 2))
    })
    const blurred = await rasterOf(sharpOf(noise(lit, random, 14)).blur(between(random, 0.5, 0.9)), lit.dpi)
    return jpeg(blurred, 55)
  },
  turned: async (page, random) => {
    const upright = await scan(await scale(page, 200), random)
    return turn(upright, [90, 180, 270][Math.floor(random() * 3)]!)
  },
} as const satisfies Readonly<Record<string, Damage>>

export type DamageName = keyof typeof DAMAGES
