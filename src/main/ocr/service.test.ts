import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { rasterOf } from '../pages/pixels.ts'
import { prepare } from '../pages/prepare.ts'
import type { Raster } from '../pages/raster.ts'
import { turn, upright } from '../pages/upright.ts'
import { createOcrService } from './service.ts'
import { sheet, speckled } from './testing/sheet.ts'

const ocr = createOcrService({ threads: 2 })
afterAll(() => ocr.close())

const never = new AbortController().signal

const INVOICE = [
  'Rechnung Nr. 2026-4711',
  'Rechnungsdatum 23.11.2026',
  'Lieferung von zwei Paletten Druckerpapier',
  'Zwischensumme 1.234,50 EUR',
  'Umsatzsteuer 19 % 234,56 EUR',
  'Gesamtbetrag 1.469,06 EUR',
  'Zahlbar innerhalb von 14 Tagen ohne Abzug',
]

const read = async (page: Raster) => ocr.read(page, await ocr.findLines(page, never), undefined, never)

const readLines = async (page: Raster): Promise<string[]> => {
  const { words } = await read(page)
  return [...Map.groupBy(words, word => word.line).values()].map(line => line.map(word => word.text).join(' '))
}

describe('createOcrService', () => {
  it('stops when the reading was cancelled before it began', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'))
    await expect(ocr.read(await sheet(INVOICE), [], undefined, signal)).rejects.toThrow('cancelled')
  })

  it('stops when the reading is cancelled under way, and reads the next page', async () => {
    const controller = new AbortController()
    const page = await sheet(INVOICE)
    const reading = ocr.read(page, await ocr.findLines(page, never), 'de', controller.signal)
    controller.abort(new Error('cancelled'))
    await expect(reading).rejects.toThrow('cancelled')
    expect(await readLines(await sheet(INVOICE.slice(0, 1)))).toEqual(INVOICE.slice(0, 1))
  })

  it('reads nothing from white or black paper, nor from noise, and invents nothing', async () => {
    const white = await sheet([])
    const black = { ...white, data: white.data.map(() => 0) }
    for (const page of [white, black, speckled(white, 0.002), speckled(white, 1)])
      expect((await read(page)).words).toEqual([])
  })

  it('reads every word of a clean page, in the language it is written in', async () => {
    const page = await sheet(INVOICE)
    expect(await readLines(page)).toEqual(INVOICE)
    const { words, language } = await read(page)
    expect(language).toBe('de')
    const total = words.find(word => word.text === '1.469,06')!
    expect(total.confidence).toBeGreaterThan(0.8)
    const [left, top, right, bottom] = total.box
    expect(left * 1240).toBeGreaterThan(260)
    expect(right * 1240).toBeLessThan(440)
    expect(top * 1754).toBeGreaterThan(465)
    expect(bottom * 1754).toBeLessThan(515)
  })

  it('reads light print on a dark band', async () => {
    const page = await sheet(INVOICE)
    expect(await readLines({ ...page, data: page.data.map(value => 255 - value) })).toEqual(INVOICE)
  })

  it('reads a page that was scanned askew', async () => {
    const page = await sheet(INVOICE)
    const { width, height, data } = page
    const askew = await rasterOf(
      sharp(data, { raw: { width, height, channels: 1 } })
        .rotate(3, { background: '#ffffff' })
        .toColourspace('b-w'),
      150,
    )
    const prepared = await prepare({ raster: askew, pixels: 1, rowStretch: 1, byCamera: false }, ocr, never)
    const { words } = await ocr.read(prepared.raster, prepared.lines, 'de', never)
    expect(words.map(word => word.text)).toEqual(INVOICE.flatMap(line => line.split(' ')))
    // Level: each line's words stand at one height.
    for (const line of Map.groupBy(words, word => word.line).values()) {
      const bottoms = line.map(word => word.box[3] * 1754)
      expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(16)
    }
  })

  it.each([0, 90, 180, 270] as const)('tells how a page lying at %i degrees is put upright', async degrees => {
    const lying = await turn(await sheet(INVOICE), degrees)
    const { raster, lines, rotation } = await upright(lying, ocr, never)
    expect(rotation).toBe((360 - degrees) % 360)
    expect((await ocr.read(raster, lines, 'de', never)).words.map(word => word.text)).toEqual(
      INVOICE.flatMap(line => line.split(' ')),
    )
  })
})
