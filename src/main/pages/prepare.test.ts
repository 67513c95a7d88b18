import { createCanvas } from '@napi-rs/canvas'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { createOcrService } from '../ocr/service.ts'
import type { Quad } from './geometry.ts'
import type { Picture } from './picture.ts'
import { rasterOf } from './pixels.ts'
import { prepare } from './prepare.ts'
import { chain, fromUnitSquare, inverse, project, scaling } from './projection.ts'
import { place, type Raster } from './raster.ts'
import { changed, seen } from './testing/sheet.ts'
import { turn } from './upright.ts'

const ocr = createOcrService({ threads: 2 })
afterAll(() => ocr.close())
const never = new AbortController().signal

const [WIDTH, HEIGHT] = [1240, 1754]

/** A page of A4 at 150 dpi with a letterhead and lines of print. */
async function invoice(): Promise<Raster> {
  const canvas = createCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fafafa'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.fillStyle = '#000000'
  context.font = '44px sans-serif'
  context.fillText('Papeterie Villedieu', 120, 150)
  context.font = '22px sans-serif'
  for (let line = 0; line < 30; line++)
    context.fillText(
      `Delivery number ${4000 + line} of printer paper, twelve boxes at 24.50 each`,
      120,
      260 + line * 46,
    )
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT)
  const pixels = sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 4 } })
  return rasterOf(pixels.removeAlpha().toColourspace('b-w'), 150)
}

const picture = (raster: Raster): Picture => ({
  raster,
  pixels: raster.width * raster.height,
  rowStretch: 1,
  byCamera: false,
})
const plain = (grey: number): Raster => ({
  data: new Uint8Array(WIDTH * HEIGHT).fill(grey),
  width: WIDTH,
  height: HEIGHT,
  channels: 1,
})
const prepared = async (raster: Raster) => prepare(picture(raster), ocr, never)

/** Where the first line, the heading, begins on the page as it is shown. */
function headingOf({ raster, lines }: Awaited<ReturnType<typeof prepared>>) {
  const heading = lines.reduce((a, b) => (a.box[1] < b.box[1] ? a : b))
  return place(raster, heading.corners[0])
}

describe('prepare', () => {
  it.each([
    ['white', plain(255)],
    ['black', plain(0)],
    ['of a single pixel', { ...plain(0), data: Uint8Array.of(0), width: 1, height: 1 }],
  ] as const)('does nothing to a page that is %s', async (_, raster) => {
    const { preparation, condition, lines, view, rotation } = await prepared(raster)
    expect({ preparation, lines, view, rotation }).toEqual({ preparation: [], lines: [], view: undefined, rotation: 0 })
    expect(condition.print).toBeUndefined()
  })

  it('survives a page of noise', async () => {
    const { condition } = await prepared(changed(plain(128), (_, chance) => 128 + 127 * chance))
    expect(condition.kind).toBe('scan')
  })

  it('stops when it is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'))
    await expect(prepare(picture(plain(255)), ocr, signal)).rejects.toThrow('cancelled')
  })

  it('leaves a clean page as it came', async () => {
    const raster = await invoice()
    const page = await prepared(raster)
    expect(page.preparation).toEqual([])
    expect(page.raster.data).toBe(raster.data)
    expect(page.condition).toMatchObject({ kind: 'clean', specks: 0, skew: 0, perspective: 0 })
    expect(page.condition.resolution).toEqual({ dotsPerInch: 150, estimated: false })
  })

  it('says what was done to a page that came lying, askew and with specks, in its order', async () => {
    const speckled = changed(await invoice(), (grey, chance) => (chance > 0.996 ? 0 : grey))
    const askew = await rasterOf(
      sharp(speckled.data, { raw: { width: WIDTH, height: HEIGHT, channels: 1 } })
        .rotate(2, { background: '#fafafa' })
        .toColourspace('b-w'),
      150,
    )
    const { preparation, rotation, condition } = await prepared(await turn(askew, 270))
    expect(preparation.map(({ step }) => step)).toEqual(['remove-specks', 'turn', 'level'])
    expect(rotation).toBe(90)
    expect(Math.abs(condition.skew - 2)).toBeLessThan(0.1)
  })

  it('cuts a photographed sheet out and straightens it', async () => {
    const raster = await invoice()
    const corners: Quad = [
      [90, 70],
      [1150, 110],
      [1190, 1680],
      [50, 1640],
    ]
    const there = chain(scaling(1 / WIDTH, 1 / HEIGHT), fromUnitSquare(corners))
    const photo = seen({ raster, lines: [] }, there, inverse(there), 70).raster
    const page = await prepared(photo)
    expect(page.condition.kind).toBe('photo')
    expect(page.preparation.map(({ step }) => step)).toContain('rectify')
    // The heading is where it was on the sheet itself.
    const [x, y] = headingOf(page)
    const [wantedX, wantedY] = headingOf(await prepared(raster))
    expect(Math.abs(x - wantedX)).toBeLessThan(0.01)
    expect(Math.abs(y - wantedY)).toBeLessThan(0.01)
    expect(project(page.raster.shown!, corners[0]).map(value => Math.abs(value) < 0.01)).toEqual([true, true])
  })

  it('brings a fax whose rows were doubled back to what was sent', async () => {
    const sent = changed(await invoice(), grey => (grey < 150 ? 0 : 255))
    const doubled: Raster = { ...sent, data: sent.data.slice(), height: HEIGHT }
    for (let y = 1; y < HEIGHT; y += 2) doubled.data.copyWithin(y * WIDTH, (y - 1) * WIDTH, y * WIDTH)
    const { preparation, condition, raster } = await prepared(doubled)
    expect(condition.kind).toBe('fax')
    expect(preparation).toEqual([{ step: 'square-pixels', because: 'flat-pixels', measured: 2 }])
    expect({ width: raster.width, height: raster.height }).toEqual({ width: WIDTH, height: HEIGHT })
  })

  it('does the same again to another picture of the page', async () => {
    const noisy = changed(await invoice(), (grey, chance) => (chance > 0.996 ? 0 : grey - 12 + 12 * chance))
    const lying = await turn(noisy, 180)
    const page = await prepared(lying)
    expect(page.preparation.map(({ step }) => step)).toEqual(['remove-specks', 'turn', 'smooth'])
    expect(await page.repeat(picture(lying))).toEqual(page.raster)
  })
})
