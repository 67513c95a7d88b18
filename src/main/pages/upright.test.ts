import { afterAll, describe, expect, it } from 'vitest'
import { createOcrService } from '../ocr/service.ts'
import { seemsToLie } from './condition/lying.ts'
import type { Raster } from './raster.ts'
import { printed } from './testing/sheet.ts'
import { turn, upright } from './upright.ts'

const ocr = createOcrService({ threads: 2 })
afterAll(() => ocr.close())
const never = new AbortController().signal

const { raster: sheet } = printed(30)
/** The upper part of the sheet: wider than high, and upright. */
const strip: Raster = { ...sheet, data: sheet.data.subarray(0, sheet.width * 500), height: 500 }

describe('seemsToLie', () => {
  it('is false for a page that is higher than wide, and for one with nothing on it', async () => {
    expect(await seemsToLie(sheet)).toBe(false)
    expect(await seemsToLie({ ...strip, data: strip.data.map(() => 255) })).toBe(false)
  })

  it('tells a page on its side from one that is wide', async () => {
    expect(await seemsToLie(strip)).toBe(false)
    expect(await seemsToLie(await turn(sheet, 90))).toBe(true)
  })
})

describe('upright', () => {
  it('leaves an empty page as it lies', async () => {
    const empty = { ...strip, data: strip.data.map(() => 255) }
    expect(await upright(empty, ocr, never)).toEqual({ raster: empty, lines: [], rotation: 0 })
  })

  it.each([
    ['high', sheet, 0],
    ['high', sheet, 90],
    ['high', sheet, 180],
    ['high', sheet, 270],
    ['wide', strip, 0],
    ['wide', strip, 90],
    ['wide', strip, 180],
    ['wide', strip, 270],
  ] as const)('turns a %s page upright that came turned, %#', async (_, page, turned) => {
    const { raster, lines, rotation } = await upright(await turn(page, turned), ocr, never)
    expect(rotation).toBe((360 - turned) % 360)
    expect(raster.data).toEqual(page.data)
    const across = lines.filter(({ corners: [left, right] }) => right[0] - left[0] > 500)
    expect(across.length).toBeGreaterThan(10)
  })
})
