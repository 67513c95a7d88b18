import { describe, expect, it } from 'vitest'
import { printOf } from '../condition/print.ts'
import type { Raster } from '../raster.ts'
import { printed } from '../testing/sheet.ts'
import { evenLight } from './light.ts'
import { halveRows, rowsAreDoubled, stretchRows } from './rows.ts'
import { choose, FOR_READING, ON_ARRIVAL } from './rules.ts'
import { removeSpecks } from './specks.ts'

/** A grey picture from rows of digits: 0 is black, 9 white. */
function picture(...rows: string[]): Raster {
  const data = Uint8Array.from(rows.join(''), digit => Math.round((Number(digit) * 255) / 9))
  return { data, width: rows[0]!.length, height: rows.length, channels: 1 }
}

describe('removeSpecks', () => {
  it('takes out what stands alone and keeps strokes, corners and points of two pixels', () => {
    const specked = picture('99999999', '90999909', '99999099', '99909999', '99909999', '99999999')
    expect(removeSpecks(specked)).toEqual(
      picture('99999999', '99999909', '99999099', '99909999', '99909999', '99999999'),
    )
  })

  it('takes what JPEG has smeared of a speck over its neighbours with it, but not where a stroke leads on', () => {
    expect(removeSpecks(picture('9999999', '9996999', '9970599', '9998999', '9999999'))).toEqual(
      picture('9999999', '9999999', '9999999', '9999999', '9999999'),
    )
    expect(removeSpecks(picture('99999919', '99999919', '99960519', '99999919', '99999919'))).toEqual(
      picture('99999919', '99999919', '99995519', '99999919', '99999919'),
    )
  })

  it('takes a light speck out of a dark area', () => {
    expect(removeSpecks(picture('0000', '0900', '0000'))).toEqual(picture('0000', '0000', '0000'))
  })

  it('keeps a page of one pixel', () => {
    expect(removeSpecks(picture('0'))).toEqual(picture('0'))
  })
})

describe('rows', () => {
  it('are doubled only where all of them are', () => {
    expect(rowsAreDoubled(picture('09', '09', '90', '90'))).toBe(true)
    expect(rowsAreDoubled(picture('09', '09', '90', '99'))).toBe(false)
    expect(rowsAreDoubled(picture('09', '09', '90', '90', '99'))).toBe(false)
  })

  it('are not doubled on an empty page', () => {
    expect(rowsAreDoubled(picture('99', '99', '99', '99'))).toBe(false)
  })

  it('are halved by leaving out every second', () => {
    expect(halveRows(picture('09', '09', '90', '90'))).toEqual(picture('09', '90'))
  })

  it('are stretched with grey between them', async () => {
    const { height, data } = await stretchRows(picture('0000', '0000', '9999', '9999'), 2)
    expect(height).toBe(8)
    const column = [...data].filter((_, i) => i % 4 === 0)
    expect(column.slice(0, 2)).toEqual([0, 0])
    expect(column.some(grey => grey > 20 && grey < 235)).toBe(true)
    expect(column.slice(-2)).toEqual([255, 255])
  })
})

describe('evenLight', () => {
  it('makes paper in shadow as light as the rest and leaves the ink dark', async () => {
    const { raster, lines } = printed(30)
    const data = raster.data.map((grey, i) => grey * (1 - (0.6 * (i % raster.width)) / raster.width))
    const even = await evenLight({ ...raster, data })
    expect(printOf(even, lines)!.contrast).toBeGreaterThan(0.7)
    const paper = (x: number) => even.data[60 * raster.width + x]!
    for (const x of [100, 400, 700]) expect(paper(x)).toBeGreaterThan(235)
  })

  it('leaves a black page black', async () => {
    const { data } = await evenLight(picture(...Array<string>(40).fill('0'.repeat(40))))
    expect(new Set(data)).toEqual(new Set([0]))
  })
})

describe('choose', () => {
  const grey = { specks: 0, bilevel: 0.5, stretch: 1 }
  const print = { contrast: 0.8, sharpness: 0.7, noise: 1, lighting: 1, textHeight: 30 }

  it('does nothing to a page in good order', async () => {
    const page = picture('0990', '9009')
    for (const { steps, apply } of [
      choose(ON_ARRIVAL, grey),
      choose(FOR_READING, { ...grey, print }),
      choose(FOR_READING, { ...grey, print: undefined }),
    ]) {
      expect(steps).toEqual([])
      expect(await apply(page)).toBe(page)
    }
  })

  it('takes no specks out of a fax: they may be what is left of a stroke', () => {
    const { steps } = choose(ON_ARRIVAL, { specks: 0.002, bilevel: 1, stretch: 204 / 98 })
    expect(steps).toEqual([{ step: 'square-pixels', because: 'flat-pixels', measured: 2.08 }])
  })

  it('says what was measured for each step', () => {
    expect(choose(ON_ARRIVAL, { ...grey, specks: 0.002 }).steps).toEqual([
      { step: 'remove-specks', because: 'specks', measured: 0.002 },
    ])
    expect(choose(FOR_READING, { ...grey, bilevel: 1, print: { ...print, lighting: 0.6 } }).steps).toEqual([
      { step: 'even-light', because: 'lighting', measured: 0.6 },
      { step: 'smooth-edges', because: 'bilevel', measured: 1 },
    ])
    expect(choose(FOR_READING, { ...grey, print: { ...print, noise: 5.1 } }).steps).toEqual([
      { step: 'smooth', because: 'noise', measured: 0.025 },
    ])
  })

  it('leaves the edges of stretched rows alone: stretching has smoothed them', () => {
    expect(choose(FOR_READING, { ...grey, bilevel: 1, stretch: 2.08, print }).steps).toEqual([])
  })

  it('smooths no grain away from small print', () => {
    expect(choose(FOR_READING, { ...grey, print: { ...print, noise: 5.1, textHeight: 16 } }).steps).toEqual([])
  })
})
