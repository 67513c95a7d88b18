import { describe, expect, it } from 'vitest'
import type { Sheet } from '../condition/sheet.ts'
import type { Point } from '../geometry.ts'
import { project } from '../projection.ts'
import type { Raster } from '../raster.ts'
import { lineOf } from '../testing/sheet.ts'
import { chooseView, resizedView, shownBy } from './view.ts'
import { warp } from './warp.ts'

const RASTER: Raster = { data: new Uint8Array(0), width: 1000, height: 1400, channels: 1 }

/** Lines of 800 pixels that fall by `fall` pixels from left to right. */
const falling = (fall: number) =>
  Array.from({ length: 20 }, (_, line) => {
    const y = 150 + line * 50
    return lineOf([
      [100, y],
      [900, y + fall],
      [900, y + fall + 24],
      [100, y + 24],
    ])
  })

const LEVEL = { skew: 0, fan: 0 }

describe('chooseView', () => {
  it('leaves a level page as it lies', () => {
    expect(chooseView(RASTER, falling(0), LEVEL, {})).toBeUndefined()
  })

  it('leaves a page alone that leans too little to be seen', () => {
    expect(chooseView(RASTER, falling(3), { skew: 0.2, fan: 0 }, {})).toBeUndefined()
  })

  it('does not believe in a sheet by one edge', () => {
    expect(chooseView(RASTER, falling(0), LEVEL, { left: { slope: 0.01, offset: 30 } })).toBeUndefined()
  })

  it('does not believe in edges that cut the text', () => {
    const sheet: Sheet = { left: { slope: 0, offset: 400 }, right: { slope: 0, offset: 980 } }
    expect(chooseView(RASTER, falling(0), LEVEL, sheet)).toBeUndefined()
  })

  it('does not believe in edges that leave the lines askew', () => {
    const sheet: Sheet = { upper: { slope: 0.06, offset: 20 }, lower: { slope: 0.06, offset: 1300 } }
    expect(chooseView(RASTER, falling(0), LEVEL, sheet)).toBeUndefined()
  })

  it('lays a leaning page level around its middle', () => {
    const fall = 800 * Math.tan((2 * Math.PI) / 180)
    const lines = falling(fall)
    const { view, because } = chooseView(RASTER, lines, { skew: 2, fan: 0 }, {})!
    expect(because).toBe('skew')
    const [left, right] = [lines[5]!.corners[0], lines[5]!.corners[1]].map(point => project(shownBy(view), point))
    expect(left![1]).toBeCloseTo(right![1], 4)
    const [middleX, middleY] = project(shownBy(view), [500, 700])
    expect([middleX, middleY].map(value => Math.round(value * 100))).toEqual([50, 50])
  })

  it('shows a sheet alone, from edge to edge', () => {
    const sheet: Sheet = {
      upper: { slope: 0.02, offset: 40 },
      lower: { slope: -0.02, offset: 1340 },
      left: { slope: -0.01, offset: 60 },
      right: { slope: 0.01, offset: 930 },
    }
    const { view, because, perspective } = chooseView(RASTER, falling(0), LEVEL, sheet)!
    expect(because).toBe('perspective')
    expect(perspective).toBeCloseTo(2.29, 1)
    const shown = view.corners.map((corner): Point => project(shownBy(view), corner))
    const wanted = [0, 0, 1, 0, 1, 1, 0, 1]
    for (const [index, value] of shown.flat().entries()) expect(value).toBeCloseTo(wanted[index]!, 6)
  })
})

describe('warp', () => {
  const raster: Raster = { data: Uint8Array.from({ length: 48 }, (_, i) => i * 5), width: 4, height: 4, channels: 3 }
  const whole = {
    corners: [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ],
    width: 4,
    height: 4,
  } as const

  it('keeps the pixels and colours of what is shown as it is', () => {
    const { data, ...rest } = warp(raster, whole)
    expect(rest).toEqual({ width: 4, height: 4, channels: 3 })
    // The last row and column have no neighbours to be mixed with.
    expect([...data.subarray(0, 9)]).toEqual([...raster.data.subarray(0, 9)])
  })

  it('is white beyond the pixels', () => {
    const beyond = {
      ...whole,
      corners: [
        [-8, -8],
        [-4, -8],
        [-4, -4],
        [-8, -4],
      ],
    } as const
    expect(new Set(warp(raster, beyond).data)).toEqual(new Set([255]))
  })

  it('is resized with its corners', () => {
    expect(resizedView(whole, 0.5)).toEqual({
      corners: [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
      ],
      width: 2,
      height: 2,
    })
  })
})
